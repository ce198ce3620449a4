/** What a file can tell besides its picture, sound or text, the most harmful first. */
export const PRIVATE_KINDS = [
  "place",
  "serial",
  "person",
  "device",
  "software",
  "time",
  "thumbnail",
  "maker-note",
  "history",
  "comment",
  "trailing",
  "other",
] as const;

/** One of them. */
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** The kinds of a list, each once, the most harmful first. */
export function sortKinds(kinds: readonly PrivateKind[]): readonly PrivateKind[] {
  const found = new Set(kinds);
  return PRIVATE_KINDS.filter((kind) => found.has(kind));
}
