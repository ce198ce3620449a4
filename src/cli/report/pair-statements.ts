import { groupBy } from "../../model/group-by.ts";
import type { Statement } from "./statements.ts";

/** The same statement before and after a change. */
export interface Pair<Stated extends Statement> {
  readonly before: Stated;
  readonly after: Stated;
}

/** Sentences with a smaller share of common words are different statements. */
const ALIKE = 0.6;
/** Longer lists are not compared, which would take quadratic time. */
const MOST_COMPARED = 200;

/** Pairs identical statements, then the most similar ones of the rest. */
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
  const waiting = groupBy(before, ({ text }) => text);
  const used = new Map<string, number>();
  return after.flatMap((statement) => {
    const { text } = statement;
    const count = used.get(text) ?? 0;
    const twin = waiting.get(text)?.[count];
    if (twin === undefined) return [];
    used.set(text, count + 1);
    return [{ before: twin, after: statement }];
  });
}

/** A statement and its words, the rarest first. */
interface Worded<Stated extends Statement> {
  readonly statement: Stated;
  readonly words: ReadonlySet<string>;
}

function pairAlike<Stated extends Statement>(
  before: readonly Stated[],
  after: readonly Stated[],
): readonly Pair<Stated>[] {
  const sortWords = createSorter(before);
  const byWord = indexWords(before.map(sortWords));
  const ranked = after
    .map(sortWords)
    .flatMap((other) => rankCandidates(other, byWord))
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Stated>();
  return ranked.filter((pair) => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false;
    taken.add(pair.before).add(pair.after);
    return true;
  });
}

function createSorter<Stated extends Statement>(
  statements: readonly Stated[],
): (statement: Stated) => Worded<Stated> {
  const counts = new Map<string, number>();
  for (const { text } of statements) {
    for (const word of listWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const countOf = (word: string): number => counts.get(word) ?? 0;
  return (statement) => {
    const words = [...listWords(statement.text)].sort((a, b) => countOf(a) - countOf(b));
    return { statement, words: new Set(words) };
  };
}

function indexWords<Stated extends Statement>(
  statements: readonly Worded<Stated>[],
): ReadonlyMap<string, readonly Worded<Stated>[]> {
  const byWord = new Map<string, Worded<Stated>[]>();
  for (const worded of statements) {
    for (const word of worded.words) {
      const others = byWord.get(word);
      if (others) others.push(worded);
      else byWord.set(word, [worded]);
    }
  }
  return byWord;
}

/** Similar statements, among those that share a rare word. */
function rankCandidates<Stated extends Statement>(
  { statement, words }: Worded<Stated>,
  byWord: ReadonlyMap<string, readonly Worded<Stated>[]>,
): readonly (Pair<Stated> & { readonly likeness: number })[] {
  const candidates = new Set<Worded<Stated>>();
  for (const word of words) {
    const left = MOST_COMPARED - candidates.size;
    if (left <= 0) break;
    for (const one of (byWord.get(word) ?? []).slice(0, left)) candidates.add(one);
  }
  return [...candidates].flatMap((one) => {
    const likeness = compareWords(one.words, words);
    return likeness < ALIKE ? [] : [{ before: one.statement, after: statement, likeness }];
  });
}

/** The share of common words, from 0 to 1 (Dice's coefficient). */
function compareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

function listWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
