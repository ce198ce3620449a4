import type { Allowance, Prose } from "../markdown/prose.ts";
import type { HouseStyle } from "../prose/house-style.ts";
import { PROSE_RULES } from "../prose/rules.ts";
import { checkWords } from "./check-words.ts";
import { suggestName } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type Finding, type SourceText, problemAt } from "./source-text.ts";

/** A problem, and the line on which the paragraph that it is in begins. */
export interface ProblemInParagraph {
  readonly problem: Problem;
  readonly firstLine: number;
}

/** The rule that is about sources rather than words; it can be turned off as the others can. */
export const UNCITED = "uncited-paragraph";
/** The rules on text that looks like markup; where they are not certain they warn. */
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
const COMMENT_LINE = /^[ \t>]*(?:<!--(?:(?!-->).)*-->[ \t]*)?$/;

/** Holds the words of Markdown that begins at an offset of its file against the rules for prose. */
export function checkPassages(
  { passages }: Pick<Prose, "passages">,
  source: SourceText,
  start: number,
  style: HouseStyle,
): readonly ProblemInParagraph[] {
  return passages.flatMap(({ text, kind, offsetOf }) => {
    const locate = (index: number): number => start + offsetOf(index);
    const problems = checkWords({ source, text, kind, offsetOf: locate }, style);
    if (problems.length === 0) return [];
    const firstLine = source.placeAt(locate(0)).line;
    return problems.map((problem) => ({ problem, firstLine }));
  });
}

/** Takes out the problems that comments allow; a comment that allows nothing is one itself. */
export function applyAllowances(
  found: readonly ProblemInParagraph[],
  allowances: readonly Allowance[],
  source: SourceText,
  start: number,
): readonly Problem[] {
  if (allowances.length === 0) return found.map(({ problem }) => problem);
  const allowed = new Set<Problem>();
  const lineAfter = createLineFinder(source);
  const unused = allowances.flatMap(({ offset, rules }) => {
    const line = lineAfter(start + offset);
    const faults = rules.flatMap(({ text: rule, offset: place }) => {
      const own = found.filter((each) => isOn(each, rule, line));
      for (const { problem } of own) allowed.add(problem);
      return own.length > 0 ? [] : [problemAt(source, start + place, describeUnused(rule))];
    });
    return rules.length > 0 ? faults : [problemAt(source, start + offset, EMPTY)];
  });
  return [...found.map(({ problem }) => problem).filter((each) => !allowed.has(each)), ...unused];
}

function isOn({ problem, firstLine }: ProblemInParagraph, rule: string, line: number): boolean {
  return problem.rule === rule && (problem.line === line || firstLine === line);
}

/** Finds, by offset, the number of the next line that is neither empty nor such a comment; 0 where there is none. */
function createLineFinder({ text, placeAt }: SourceText): (offset: number) => number {
  const lines = text.split("\n").map((line) => COMMENT_LINE.test(line));
  const next: number[] = [];
  for (let index = lines.length - 1; index > 0; index -= 1) {
    next[index - 1] = lines[index] === true ? (next[index] ?? 0) : index + 1;
  }
  return (offset) => next[placeAt(offset).line - 1] ?? 0;
}

const UNUSED = "unused-allow";
const EMPTY: Finding = {
  rule: UNUSED,
  message: "The comment names no rule.",
  fix: "Write the rule's name behind the colon, as in <!-- allow: missing-stop -->, or remove it.",
};

function describeUnused(rule: string): Finding {
  if (KNOWN_RULES.includes(rule)) {
    const message = `Nothing on the next line breaks the rule "${rule}".`;
    return { rule: UNUSED, message, fix: "Remove the comment." };
  }
  const message = `"${rule}" is not a rule that can be turned off.`;
  return { rule: UNUSED, message, fix: suggestName(rule, KNOWN_RULES) };
}
