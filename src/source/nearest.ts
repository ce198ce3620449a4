import { distance } from "fastest-levenshtein";
import { knownNames, nearestName } from "../messages/content/names.ts";
import type { Text } from "../messages/text.ts";

/** In longer lists only names that are near the mistyped one in sorted order are compared. */
const MOST_COMPARED = 200;

/** Names sorted, and reversed names sorted, to find common beginnings and common endings. */
interface NameList {
  readonly sorted: readonly string[];
  readonly backwards: readonly string[];
}

/** Sorted lists, by the list they were made from, which never changes; a WeakMap, so they live no longer than that list. */
const lists = new WeakMap<object, NameList>();

/** The known name closest to a mistyped one; undefined where none is close. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let nearest: { readonly each: string; readonly far: number } | undefined;
  for (const each of listCandidates(name, listNames(known))) {
    if (Math.abs(each.length - name.length) > limit) continue;
    const far = distance(name.toLowerCase(), each.toLowerCase());
    if (far > limit || far >= name.length) continue;
    const isNearer = nearest === undefined || far < nearest.far;
    if (isNearer || (far === nearest?.far && each < nearest.each)) nearest = { each, far };
  }
  return nearest?.each;
}

/** The fix for an unknown name: the closest known one, or the list of known names. */
export function suggestName(name: string, known: Iterable<string>): Text {
  const nearest = findNearest(name, known);
  return nearest === undefined
    ? knownNames(listNames(known).sorted, MOST_SHOWN)
    : nearestName(nearest);
}

/** More names would be a long line. */
const MOST_SHOWN = 12;

function listNames(known: Iterable<string>): NameList {
  const list = lists.get(known) ?? sortNames(known);
  lists.set(known, list);
  return list;
}

function sortNames(known: Iterable<string>): NameList {
  const sorted = [...known].sort();
  return { sorted, backwards: sorted.length > MOST_COMPARED ? sorted.map(reverse).sort() : [] };
}

/** Most mistakes leave the beginning or the end of a name as it is. */
function listCandidates(name: string, { sorted, backwards }: NameList): readonly string[] {
  if (sorted.length <= MOST_COMPARED) return sorted;
  return [
    ...listNeighbours(name, sorted),
    ...listNeighbours(reverse(name), backwards).map(reverse),
  ];
}

function listNeighbours(name: string, sorted: readonly string[]): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < name) low = middle + 1;
    else high = middle;
  }
  const half = MOST_COMPARED / 2;
  return sorted.slice(Math.max(0, low - half), low + half);
}

function reverse(name: string): string {
  return Array.from(name).reverse().join("");
}
