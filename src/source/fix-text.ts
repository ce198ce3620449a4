import type { TextEdit } from "../prose/prose-rule.ts";
import { type Cluster, readClusters } from "./text-clusters.ts";

/** A file's text after its mends, and which of the groups of mends were made. */
export interface FixedText {
  readonly text: string;
  /** Indexes into the groups; one that overlaps an earlier group is left out. */
  readonly made: readonly number[];
}

/**
 * Makes groups of mends in a file's raw text; their offsets are those of the text as it is read. Nothing
 * else changes: not line ends, nor a byte order mark, nor letters that are not in NFC.
 */
export function fixText(raw: string, groups: readonly (readonly TextEdit[])[]): FixedText {
  const places = createPlaces(readClusters(raw), raw.length);
  const chosen: TextEdit[] = [];
  const made: number[] = [];
  const taken = new Set<number>();
  for (const [index, edits] of groups.entries()) {
    const located = edits.map((edit) => locate(edit, places));
    const known = located.filter((edit) => edit !== undefined);
    const offsets = known.map(listOffsets);
    if (known.length < edits.length || offsets.flat().some((offset) => taken.has(offset))) continue;
    for (const offset of offsets.flat()) taken.add(offset);
    chosen.push(...known);
    made.push(index);
  }
  return { text: replaceParts(raw, chosen), made };
}

/** Offsets in the raw text, by offset in the text as it is read. */
function createPlaces(clusters: readonly Cluster[], end: number): ReadonlyMap<number, number> {
  const last = clusters.at(-1);
  const places = new Map<number, number>();
  for (const { offset, start, written, read } of clusters) {
    // What is read as it is written has its marks at places of their own.
    const length = written === read ? read.length : 1;
    for (let index = 0; index < length; index += 1) places.set(offset + index, start + index);
  }
  return places.set(last ? last.offset + last.read.length : 0, end);
}

/** Undefined where it would cut a character that the file writes in several. */
function locate(
  { start, end, replacement }: TextEdit,
  places: ReadonlyMap<number, number>,
): TextEdit | undefined {
  const [from, to] = [places.get(start), places.get(end)];
  return from === undefined || to === undefined ? undefined : { start: from, end: to, replacement };
}

/** The offsets that a mend takes, its start at least: two that touch are apart, but for two that begin at one place. */
function listOffsets({ start, end }: TextEdit): readonly number[] {
  return Array.from({ length: Math.max(1, end - start) }, (_, index) => start + index);
}

function replaceParts(raw: string, edits: readonly TextEdit[]): string {
  let text = "";
  let next = 0;
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    text += raw.slice(next, start) + replacement;
    next = end;
  }
  return text + raw.slice(next);
}
