/** A character with its combining marks, or a line end: in the raw file and normalised. */
export interface Cluster {
  /** Offset in the file, in UTF-16 code units. */
  readonly start: number;
  readonly written: string;
  /** Offset in the normalised text: LF line ends, NFC, no byte order mark. */
  readonly offset: number;
  readonly read: string;
}

/** NFC composes a character with the marks that follow it, and Hangul syllables; nothing else. */
const CLUSTER =
  /^\uFEFF{1,2}|\r\n?|[\u1100-\u11FF\uAC00-\uD7A3][\u1100-\u11FF]*\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;
const BYTE_ORDER_MARK = "\uFEFF";

/** Splits a file's text into clusters, each with its offset in the raw and in the normalised text. */
export function readClusters(raw: string): readonly Cluster[] {
  let offset = 0;
  return [...raw.matchAll(CLUSTER)].map(({ 0: written, index: start }) => {
    const cluster = { start, written, offset, read: readCluster(written, start) };
    offset += cluster.read.length;
    return cluster;
  });
}

function readCluster(written: string, start: number): string {
  if (start === 0 && written.startsWith(BYTE_ORDER_MARK)) return "";
  return written.startsWith("\r") ? "\n" : written.normalize("NFC");
}
