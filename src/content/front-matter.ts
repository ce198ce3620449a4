import { findLineProblems } from "./checks/front-matter-lines.ts";
import {
  FIELDS_WITHOUT_FENCE,
  NO_FRONT_MATTER,
  SPACE_BEFORE_FENCE,
  TEXT_BEFORE_FENCE,
  unclosedFrontMatter,
  wrongFence,
} from "../messages/source/front-matter.ts";
import type { LocatedData } from "../source/located-data.ts";
import { parseYaml } from "../source/parse-yaml.ts";
import type { Problem } from "../source/problem.ts";
import { type Finding, type SourceText, problemAt } from "../source/source-text.ts";

/** The front matter of a Markdown file, and where its body starts. */
export interface FrontMatterResult {
  /** Undefined where the front matter cannot be parsed. */
  readonly data: LocatedData | undefined;
  readonly problems: readonly Problem[];
  /** Offset of the body; undefined where the front matter has no end. */
  readonly bodyStart: number | undefined;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;

/** A line that was probably meant as `---`: other dashes, or more or fewer hyphens. */
const WRONG_FENCE = /^[ \t]*(?:[-–—‐‑‒―−_*+=~]{2,}|[—―]|[-–—‐‑‒―−](?:[ \t][-–—‐‑‒―−]){2})[ \t]*$/u;
const FIELD = /^[a-zA-Z]+:(?:\s|$)/;

/** Within the first lines, `---` with a field below it. */
const LATE_OPENING = /^(?:[^\n]*\n){1,5}---[ \t]*\n[a-zA-Z]+:(?:\s|$)/;

/** Splits a Markdown file at its front matter, which is YAML between two lines of `---`. */
export function parseFrontMatter(source: SourceText): FrontMatterResult {
  const start = OPENING.exec(source.text)?.[0].length;
  if (start === undefined) return refuse(source, 0, describeStart(source.text));
  const closing = CLOSING.exec(source.text.slice(start));
  const wrong = findWrongFence(
    source.text.slice(start, closing ? start + closing.index : undefined),
  );
  if (wrong) return refuse(source, start + wrong.offset, wrongFence(wrong.written));
  const unclosed = findFirstGap(source, start, closing?.index);
  if (closing === null || unclosed !== undefined) {
    return refuse(source, 0, unclosedFrontMatter(unclosed ?? findLastLine(source.text)));
  }
  const end = start + closing.index;
  return { ...parseYaml(source, start, end, findLineProblems), bodyStart: end + closing[0].length };
}

function describeStart(text: string): Finding {
  const [first = "", second = ""] = text.split("\n", 2);
  if (OPENING.test(`${text.trimStart()}\n`) && text.trim() !== "---") return SPACE_BEFORE_FENCE;
  if (WRONG_FENCE.test(first) && FIELD.test(second)) return wrongFence(first.trim());
  if (FIELD.test(first)) return FIELDS_WITHOUT_FENCE;
  return LATE_OPENING.test(text) ? TEXT_BEFORE_FENCE : NO_FRONT_MATTER;
}

interface WrongFence {
  readonly offset: number;
  readonly written: string;
}

/** The first line that was probably meant as the end of the front matter, before any empty line. */
function findWrongFence(text: string): WrongFence | undefined {
  let offset = 0;
  for (const line of text.split("\n")) {
    if (WRONG_FENCE.test(line)) return { offset: offset + line.search(/\S/), written: line.trim() };
    if (line.trim() === "" && offset > 0) return undefined;
    offset += line.length + 1;
  }
  return undefined;
}

/** The line on which front matter should have ended, where a `---` in the body was taken for its end: an empty line with a paragraph after it. */
function findFirstGap(
  source: SourceText,
  start: number,
  length: number | undefined,
): number | undefined {
  const fields = source.text.slice(start, length === undefined ? undefined : start + length);
  let gap: number | undefined;
  for (const [index, line] of fields.split("\n").entries()) {
    if (/^[ \t]*$/.test(line)) gap ??= index;
    else if (gap !== undefined && IN_TEXT.test(line)) return source.placeAt(start).line + gap;
    else gap = undefined;
  }
  return undefined;
}

/** A line that is neither a field, nor part of one, nor a comment, nor `---`. */
const IN_TEXT = /^(?![\p{L}_]+[ \t]*:(?:\s|$)|[ \t]|#|- |-{3})\S/u;

function findLastLine(text: string): number {
  return text.trimEnd().split("\n").length + 1;
}

function refuse(source: SourceText, offset: number, finding: Finding): FrontMatterResult {
  return { data: undefined, problems: [problemAt(source, offset, finding)], bodyStart: undefined };
}
