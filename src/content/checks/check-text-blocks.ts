import { EMPTY_ALLOW, unknownRule, unusedAllow } from "../../messages/markdown/comments.ts";
import { writeValue } from "../../messages/content/values.ts";
import type { Allowance, TextBlock, Prose } from "../../markdown/prose.ts";
import type { HouseStyle } from "../../prose/house-style.ts";
import { kindBehind } from "../../prose/kind-behind.ts";
import { PROSE_RULES } from "../../prose/rules.ts";
import { checkWords } from "./check-words.ts";
import { suggestName } from "../../source/nearest.ts";
import type { Problem } from "../../source/problem.ts";
import { type Finding, type SourceText, problemAt } from "../../source/source-text.ts";

/** A problem, and the first line of its paragraph. */
export interface ProblemInParagraph {
  readonly problem: Problem;
  readonly firstLine: number;
}

/** The rule about missing citations; a comment can allow it like a rule for prose. */
const UNCITED = "uncited-paragraph";
/** The rules for text that looks like markup. */
const LEFTOVER_RULES = [
  "citation-place",
  "citation-syntax",
  "comment-syntax",
  "entity",
  "heading-space",
  "html",
  "list-mark",
  "list-start",
  "other-markup",
  "unclosed-pair",
  "unmatched-mark",
  "wrong-language",
];
const KNOWN_RULES: readonly string[] = [
  ...PROSE_RULES.map(({ id }) => id),
  UNCITED,
  ...LEFTOVER_RULES,
];
/** A line with nothing but quotation marks of Markdown and a comment. */
const EMPTY_LINE = /^[ \t>]*(?:<!--(?:(?!-->).)*-->[ \t]*)?$/;

/** Checks Markdown text blocks, which start at an offset of their file, against the rules for prose. */
export function checkTextBlocks(
  { textBlocks }: Pick<Prose, "textBlocks">,
  source: SourceText,
  start: number,
  style: HouseStyle,
): readonly ProblemInParagraph[] {
  return textBlocks.flatMap((textBlock, index) => {
    const kind = kindBehind(textBlock.kind, textBlocks[index - 1]);
    const words = { ...moveTextBlock(textBlock, start), kind, source };
    const problems = checkWords(words, style);
    if (problems.length === 0) return [];
    const firstLine = source.placeAt(words.offsetOf(0)).line;
    return problems.map((problem) => ({ problem, firstLine }));
  });
}

/** Converts a text block's offsets from offsets in the Markdown to offsets in the file. */
export function moveTextBlock({ kind, text, ...places }: TextBlock, start: number): TextBlock {
  return {
    kind,
    text,
    offsetOf: (index) => start + places.offsetOf(index),
    rangeOf: (from, to) => {
      const range = places.rangeOf(from, to);
      return range && { start: start + range.start, end: start + range.end };
    },
  };
}

/** Removes the problems that comments allow; a comment that allows nothing is a problem itself. */
export function applyAllowances(
  found: readonly ProblemInParagraph[],
  allowances: readonly Allowance[],
  source: SourceText,
  start: number,
): readonly Problem[] {
  if (allowances.length === 0) return found.map(({ problem }) => problem);
  const allowed = new Set<Problem>();
  const lineAfter = createLineFinder(source, allowances, start);
  const byPlace = indexProblems(found);
  const unused = allowances.flatMap(({ offset, rules: words }) => {
    const rules = joinWords(words);
    const line = lineAfter(start + offset);
    const unknown = rules.flatMap(({ text: rule, offset: place }) => {
      const own = byPlace.get(placeKey(rule, line));
      if (own === undefined) return [problemAt(source, start + place, describeUnused(rule))];
      for (const problem of own) allowed.add(problem);
      // Naming the rule again allows nothing more.
      own.length = 0;
      return [];
    });
    return rules.length > 0 ? unknown : [problemAt(source, start + offset, EMPTY_ALLOW)];
  });
  return [...found.map(({ problem }) => problem).filter((each) => !allowed.has(each)), ...unused];
}

/** The rule names in a comment; two words are joined where the hyphen between them is missing. */
function joinWords(words: Allowance["rules"]): Allowance["rules"] {
  return words.flatMap((word, index) => {
    const isKnown = (one: string | undefined, other: string | undefined): boolean =>
      KNOWN_RULES.includes(`${one}-${other}`);
    if (isKnown(words[index - 1]?.text, word.text)) return [];
    const next = words[index + 1]?.text;
    return [isKnown(word.text, next) ? { ...word, text: `${word.text} ${next}` } : word];
  });
}

/** The problems by rule and by each line for which a comment may allow them. */
function indexProblems(found: readonly ProblemInParagraph[]): ReadonlyMap<string, Problem[]> {
  const byPlace = new Map<string, Problem[]>();
  for (const { problem, firstLine } of found) {
    for (const line of new Set([problem.line, firstLine])) {
      const key = placeKey(problem.rule, line);
      const others = byPlace.get(key);
      if (others) others.push(problem);
      else byPlace.set(key, [problem]);
    }
  }
  return byPlace;
}

function placeKey(rule: string, line: number): string {
  return `${line} ${rule}`;
}

/** The lines of a text, which can have many bodies; a WeakMap, so they live no longer than the text. */
const linesOf = new WeakMap<SourceText, readonly string[]>();

/** Returns a function from an offset to the number of the next line that is neither empty nor a comment; 0 where there is none. */
function createLineFinder(
  source: SourceText,
  allowances: readonly Allowance[],
  start: number,
): (offset: number) => number {
  const { placeAt } = source;
  const lines = linesOf.get(source) ?? source.text.split("\n");
  linesOf.set(source, lines);
  const comments = new Set(allowances.map(({ offset }) => placeAt(start + offset).line));
  const isPassedOver = (line: number): boolean =>
    comments.has(line) || EMPTY_LINE.test(lines[line - 1] ?? "");
  /** The line that is found from each line that was passed over. */
  const known = new Map<number, number>();
  return (offset) => {
    const { line: first } = placeAt(offset);
    let line = first + 1;
    while (line <= lines.length && !known.has(line) && isPassedOver(line)) line += 1;
    const found = known.get(line) ?? (line <= lines.length ? line : 0);
    for (let each = first + 1; each <= line; each += 1) {
      if (known.has(each)) break;
      known.set(each, found);
    }
    return found;
  };
}

function describeUnused(rule: string): Finding {
  if (KNOWN_RULES.includes(rule)) return unusedAllow(rule);
  const hyphenated = rule.replaceAll(" ", "-");
  return unknownRule(
    rule,
    hyphenated === rule ? suggestName(rule, KNOWN_RULES) : writeValue(hyphenated),
  );
}
