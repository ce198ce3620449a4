import type { TextEdit } from "../prose/prose-rule.ts";
import { type Cluster, readClusters } from "./text-clusters.ts";

/** A file's text after edits, and which groups of edits were applied. */
export interface FixedText {
  readonly text: string;
  /** Indexes into the groups; one that overlaps an earlier group is left out. */
  readonly made: readonly number[];
}

/** Applies groups of edits to a file's raw text; their offsets refer to the normalised text. Line ends, byte order mark and letters that are not NFC stay as they are. */
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

/** Offsets in the raw text, by offset in the normalised text. */
function createPlaces(clusters: readonly Cluster[], end: number): ReadonlyMap<number, number> {
  const last = clusters.at(-1);
  const places = new Map<number, number>();
  for (const { offset, start, written, read } of clusters) {
    // In an unchanged cluster each code unit has an offset of its own.
    const length = written === read ? read.length : 1;
    for (let index = 0; index < length; index += 1) places.set(offset + index, start + index);
  }
  return places.set(last ? last.offset + last.read.length : 0, end);
}

/** Undefined where it would split a character that the raw text has in several code points. */
function locate(
  { start, end, replacement }: TextEdit,
  places: ReadonlyMap<number, number>,
): TextEdit | undefined {
  const [from, to] = [places.get(start), places.get(end)];
  return from === undefined || to === undefined ? undefined : { start: from, end: to, replacement };
}

/** The offsets that an edit replaces, at least its start; two edits conflict where they share one. */
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
