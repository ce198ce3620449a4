import type { Statement } from "./statements.ts";

/** The same statement before and after a change. */
export interface Pair<Stated extends Statement> {
  readonly before: Stated;
  readonly after: Stated;
}

/** Below this share of words in common two sentences say different things. */
const ALIKE = 0.6;

/** Pairs statements that say the same in the same words, then of the rest those that are most alike. */
export function pairStatements<Stated extends Statement>(
  before: readonly Stated[],
  after: readonly Stated[],
): readonly Pair<Stated>[] {
  const same = pairEqual(before, after);
  const paired = new Set(same.flatMap((pair) => [pair.before, pair.after]));
  const isLeft = (statement: Stated): boolean => !paired.has(statement);
  return [...same, ...pairAlike(before.filter(isLeft), after.filter(isLeft))];
}

function pairEqual<Stated extends Statement>(
  before: readonly Stated[],
  after: readonly Stated[],
): readonly Pair<Stated>[] {
  const waiting = new Map<string, Stated[]>();
  for (const statement of before) {
    waiting.set(statement.text, [...(waiting.get(statement.text) ?? []), statement]);
  }
  return after.flatMap((statement) => {
    const twin = waiting.get(statement.text)?.shift();
    return twin === undefined ? [] : [{ before: twin, after: statement }];
  });
}

function pairAlike<Stated extends Statement>(
  before: readonly Stated[],
  after: readonly Stated[],
): readonly Pair<Stated>[] {
  const words = new Map([...before, ...after].map((each) => [each, listWords(each.text)] as const));
  const wordsOf = (statement: Stated): ReadonlySet<string> => words.get(statement) ?? new Set();
  const ranked = before
    .flatMap((one) => after.map((other) => ({ before: one, after: other })))
    .map((pair) => ({ ...pair, likeness: compareWords(wordsOf(pair.before), wordsOf(pair.after)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Stated>();
  return ranked.filter((pair) => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false;
    taken.add(pair.before).add(pair.after);
    return true;
  });
}

/** The share of words in common, from 0 to 1 (Dice's coefficient). */
function compareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

function listWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
