import { distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely means; undefined when none is near. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const ranked = [...known]
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ far }) => far <= limit && far < name.length)
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1));
  return ranked[0]?.each;
}

/** The mend for a name that is not known: the nearest one, or the list of those that are. */
export function suggestName(name: string, known: Iterable<string>): string {
  const names = [...known].sort();
  const nearest = findNearest(name, names);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  if (names.length === 0) return "None is known yet.";
  const shown = names.slice(0, 12).map((each) => `"${each}"`);
  return `Known are ${shown.join(", ")}${names.length > shown.length ? ", …" : ""}.`;
}
