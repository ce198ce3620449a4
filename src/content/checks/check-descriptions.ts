import { sameDescription } from "../../messages/content/structure.ts";
import type { Place, Problem } from "../../source/problem.ts";
import { problemAtPlace } from "../../source/source-text.ts";

/** The description of a page, with its position. */
export interface LocatedDescription {
  readonly text: string;
  readonly place: Place;
}

/** Finds descriptions that two pages share, because search results would look the same; reported at the later one by file and line. */
export function checkDescriptions(descriptions: readonly LocatedDescription[]): readonly Problem[] {
  const first = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { text, place } of [...descriptions].sort(compareDescriptions)) {
    const known = first.get(text);
    if (known === undefined) {
      first.set(text, place);
      continue;
    }
    problems.push(problemAtPlace(place, sameDescription(`${known.file}:${known.line}`)));
  }
  return problems;
}

function compareDescriptions(
  { place: a }: LocatedDescription,
  { place: b }: LocatedDescription,
): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
