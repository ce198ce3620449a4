/** A character with the marks on it, or a line end, as a file has it and as it is read. */
export interface Cluster {
  /** In the file, in UTF-16 code units. */
  readonly start: number;
  readonly written: string;
  /** In the text as it is read: LF line ends, NFC, without a byte order mark. */
  readonly offset: number;
  readonly read: string;
}

/** NFC joins a character to the marks that follow it, and the syllables of Hangul; nothing else. */
const CLUSTER =
  /^\uFEFF{1,2}|\r\n?|[\u1100-\u11FF\uAC00-\uD7A3][\u1100-\u11FF]*\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;
const BYTE_ORDER_MARK = "\uFEFF";

/** Splits a file's text so that each part has its offset in the file and in the text as it is read. */
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
