import {
  GRAVE_APOSTROPHE,
  LEADING_STAR,
  TYPED_QUOTES,
  UNCLOSED_CODE,
  describeGluedMark,
  describeInnerSpace,
  describeUnclosedMark,
  describeUnopenedMark,
} from "../../messages/markdown/marks.ts";
import type { Message } from "../../messages/message.ts";
import { type Leftover, type LeftoverRule, matchRule } from "./leftover.ts";

/** The position of a run of marks: at a word's beginning or end, between spaces, or inside a word. */
type Side = "leading" | "trailing" | "spaced" | "inner";

interface Run {
  readonly offset: number;
  readonly mark: string;
  readonly side: Side;
}

/** Longer runs are thematic breaks, ratings and omitted letters. */
const RUN = /(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,2}(?!_)/g;
const LETTER = /\p{L}/u;
/** Characters of account names, file names and addresses, which may contain such marks. */
const NO_WORD = /[@#/.\d]/;
const IS_SPACE = /^(?:$|\s)$/;
const BEFORE_WORD = /^[\s([«“"'—–-]?$/;
const BEHIND_WORD = /^[\s)\]»”"'.,;:·!…—–-]?$/;

/** `*`, `**`, `_` and `__` that Markdown leaves as text, though they were meant as emphasis. */
export const emphasis: LeftoverRule = (block) => {
  const runs = [...block.text.matchAll(RUN)].flatMap(({ 0: mark, index }) =>
    readRun(block.text, mark, index),
  );
  const found: Leftover[] = [];
  for (const kind of ["*", "**", "_", "__"]) {
    const own = runs.filter(({ mark }) => mark === kind);
    for (let index = 0; index < own.length; index += 1) {
      const [run, next] = [own[index], own[index + 1]];
      if (run === undefined) continue;
      const pair = next && describePair(block.text, run, next);
      const message = pair ?? describeLone(run, isAtStress(block.source, run));
      const end = pair ? next.offset + next.mark.length : run.offset + run.mark.length;
      if (message) found.push({ offset: run.offset, length: end - run.offset, message });
      if (pair) index += 1;
    }
  }
  return found;
};

function readRun(text: string, run: string, offset: number): readonly Run[] {
  const before = text.charAt(offset - 1);
  const behind = text.charAt(offset + run.length);
  const mark = run === "***" ? "**" : run;
  const isInWord = LETTER.test(before) && LETTER.test(behind);
  if (isInWord && run !== "*") return [];
  if (run.startsWith("_") && !isAtWord(text, offset, run.length)) return [];
  const side = findSide(before, behind);
  // Three stars are a rating, or omitted letters.
  return run === "***" && side !== "leading" ? [] : [{ offset, mark, side }];
}

/** Whether the marks are at a word of letters only, or between spaces. */
function isAtWord(text: string, offset: number, length: number): boolean {
  const around =
    text
      .slice(Math.max(0, offset - 40), offset)
      .split(/\s/)
      .at(-1) ?? "";
  const [rest = ""] = text.slice(offset + length, offset + length + 40).split(/\s/);
  if (around === "" && rest === "") return true;
  return !NO_WORD.test(around + rest.replace(/(?<![.…])[.…]+$/, "")) && LETTER.test(around + rest);
}

function findSide(before: string, behind: string): Side {
  if (IS_SPACE.test(before) && IS_SPACE.test(behind)) return "spaced";
  if (BEFORE_WORD.test(before) && !IS_SPACE.test(behind)) return "leading";
  return BEHIND_WORD.test(behind) ? "trailing" : "inner";
}

/** Describes two runs that belong together; undefined where they do not. */
function describePair(text: string, first: Run, second: Run): Message | undefined {
  const { mark } = first;
  const inner = text.slice(first.offset + mark.length, second.offset);
  if (first.side === "trailing" || second.side === "leading") return undefined;
  if (first.side === "inner" && second.side === "inner" && mark !== "**") return undefined;
  if (!LETTER.test(inner)) return undefined;
  const isSpaced = first.side === "spaced" || second.side === "spaced";
  if (!isSpaced) return describeGluedMark(mark);
  return describeInnerSpace(mark, mark !== "*" || first.side !== second.side);
}

/** Whether there are more such marks next to these, which Markdown parsed as emphasis: one of the two ends has too many. */
function isAtStress(source: string, { offset, mark }: Run): boolean {
  const [first = ""] = mark;
  return source.charAt(offset - 1) === first || source.charAt(offset + mark.length) === first;
}

/** A single star after a word, in one or between spaces, may be intended. */
function describeLone({ mark, side, offset }: Run, isAtStress: boolean): Message | undefined {
  if (side === "leading") {
    return mark === "*" && offset === 0 && !isAtStress ? LEADING_STAR : describeUnclosedMark(mark);
  }
  if (mark.length === 1 && !isAtStress) return undefined;
  return side === "trailing" ? describeUnopenedMark(mark) : describeUnclosedMark(mark);
}

/** Grave accents that are not code. */
export const graveAccents: LeftoverRule = matchRule(/`+/g, ({ 0: run, index }, { text }) => {
  const before = text.charAt(index - 1);
  const behind = text.charAt(index + run.length);
  if (run === "``" && text.includes("''", index)) return TYPED_QUOTES;
  const isApostrophe = run === "`" && (LETTER.test(before) || /\d/.test(behind));
  return isApostrophe ? GRAVE_APOSTROPHE : UNCLOSED_CODE;
});
