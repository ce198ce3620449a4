import {
  COMMENT_IN_FURTHER_LINE,
  correctionFields,
  emptyBlock,
  indentedField,
  jsonField,
  markedIds,
  missingColon,
  missingSpace,
  unevenEntry,
  unevenField,
  wrongBullet,
} from "../../messages/source/yaml-values.ts";
import {
  FOREIGN_COMMENT,
  NO_FIELD_NAME,
  TAB_BEFORE_LINE,
} from "../../messages/source/yaml-syntax.ts";
import type { Message } from "../../messages/message.ts";
import type { Problem } from "../../source/problem.ts";
import { sectionFields, storyFields } from "../schemas/story.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import { findValueProblem, quoteYaml } from "../../source/yaml-values.ts";
import { suggestDate } from "../../model/suggest-date.ts";
import { ID_FILES } from "./written-ids.ts";
import { type LineProblem, findBareEntry, findMarkedIds } from "./marked-ids.ts";

/** Fields with ids, dates or keywords; a comment after them is allowed. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(
  "byline date draft expires formerly people places published section status topics updated".split(
    " ",
  ),
);
const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [storyFields, sectionFields].flatMap(({ shape }) => Object.keys(shape)),
);

/** A field: at the start of a line, or one of a correction. */
const FIELD = /^((?:(\p{L}[\p{L}\d_-]*)|[ \t]*(?:- +)?(date|text|section))[ \t]*:[ \t]+)(\S.*)$/u;
const FIELD_ALONE = /^(?:(\p{L}[\p{L}\d_-]*)|[ \t]*(?:- +)?(?:date|text|section))[ \t]*:[ \t]*$/u;
/** A field of the picture of a story. */
const HERO_FIELD = /^([ \t]+(?:file|alt|caption|credit|source|taken|focus)[ \t]*:[ \t]+)(\S.*)$/;
const ITEM = /^([ \t]*)(-[ \t]+)(\S.*)$/;
const INDENTED_FIELD = /^ +(\p{L}[\p{L}\d_-]*)[ \t]*:(?:[ \t]|$)/u;
/** A field as JSON writes it, with a comma, which YAML does not read, or as an entry of a list. */
const QUOTED_FIELD = /^[ \t]*"([a-zA-Z]+)"[ \t]*:[ \t]*(\S.*),$/;
const ITEM_FIELD = /^- +([a-zA-Z]+)[ \t]*:[ \t]+(\S.*)$/;
const OTHER_BULLET = /^[ \t]*(?:(?:--|[*+•·▪–—−])[ \t]+|-\u00a0|-(?=[\p{L}«"]))(\S.*)$/u;
const NUMBER = /^[ \t]+\d{1,2}[.)][ \t]+(\S.*)$/;
/** A date and a text in the place of the two fields of a correction. */
const DATED = /^["']?(\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})["']?[ \t]*[:–—-][ \t]+(\S.*)$/;
const CLOSED_UP = /^(\p{L}[\p{L}\d_-]*):(?!\/\/)([^ \t].*)$/u;
const WITHOUT_COLON = /^([a-zA-Z]+)[ \t]*(?:[=;:：–—][ \t]*|(?<=[ \t])|$)(.*)$/;

/** A line of a list, or one with a tab before it. */
const REPEATED = /^(?:[ ]*\t|[ ]*(?:[-*+•·▪–—−]|\d{1,2}[.)]))/;
/** A whole line in quotes. */
const QUOTED_LINE = /^["'“”«]([a-zA-Z]+)[ \t]*:[ \t]+([^"“”«»]*)["'“”»],?$/;
/** A space of another kind behind the colon. */
const OTHER_SPACE = /^([a-zA-Z]+):[ \t]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff]\s*(\S.*)$/;
/** Plain words, without any mark that YAML knows. */
const WORDS = /^(?:\/\/|[\p{L}\p{N}«])[^:[\]{}"'|>]*$/u;
const INNER_FIELD = /^( +)(date|text|section)[ \t]*:(?:[ \t]|$)/;

/** State between lines. */
interface State {
  /** The current field. */
  readonly field: string;
  /** Indentation of its list's entries; undefined before the first. */
  readonly indent: number | undefined;
  /** The quote or block mark of an open multi-line text; empty outside of one. */
  readonly open: string;
}

/** Finds lines of front matter that YAML would misunderstand or refuse, by their form; the messages say more than the parser's. */
export function findLineProblems(
  source: SourceText,
  start: number,
  end: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  const lines = source.text.slice(start, end).split("\n");
  let state: State = { field: "", indent: undefined, open: "" };
  let offset = start;
  let last: LineProblem | undefined;
  for (const [index, line] of lines.entries()) {
    const isInside = isInsideText(state, line);
    const found = isInside ? undefined : findLineProblem(line, state, lines.slice(index + 1));
    // Of lines with the same mark or a tab before them, one after another, the first is told.
    const isRepeated = found?.message.message.el === last?.message.message.el;
    if (found && !(isRepeated && REPEATED.test(line))) {
      problems.push(problemAt(source, offset + found.index, found.message));
    }
    last = found;
    state = isInside ? closeText(state, line) : advance(state, line);
    offset += line.length + 1;
  }
  return problems;
}

function isInsideText({ open }: State, line: string): boolean {
  return open !== "" && (line.trim() === "" || /^[ \t]/.test(line));
}

function closeText(state: State, line: string): State {
  const isBlock = state.open === "|" || state.open === ">";
  return !isBlock && line.includes(state.open) ? { ...state, open: "" } : state;
}

function advance(state: State, line: string): State {
  const field = FIELD_ALONE.exec(line)?.[1] ?? FIELD.exec(line)?.[2];
  const value = FIELD.exec(line)?.[4] ?? ITEM.exec(line)?.[3] ?? HERO_FIELD.exec(line)?.[2] ?? "";
  const open = findOpening(value);
  if (field !== undefined) return { field, indent: undefined, open };
  const indent = state.indent ?? ITEM.exec(line)?.[1]?.length;
  return { ...state, indent, open };
}

/** The quote or block mark of a text that continues on the next line. */
function findOpening(value: string): string {
  if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(value)) return value.charAt(0);
  if (/^"(?:\\.|[^"\\])*$/.test(value)) return '"';
  return /^'(?:''|[^'])*$/.test(value) ? "'" : "";
}

function findLineProblem(
  line: string,
  state: State,
  following: readonly string[],
): LineProblem | undefined {
  const text = line.replace(/(?<![ \t])[ \t]+$/, "");
  if (text === "" || text.trimStart().startsWith("#")) return undefined;
  if (/^ *\t/.test(text)) return { index: 0, message: describeTab(text.trim()) };
  const uneven = findUnevenField(text, state);
  if (uneven) return uneven;
  const [, spaced = "", rest = ""] = OTHER_SPACE.exec(text) ?? [];
  if (KNOWN_NAMES.has(spaced)) {
    return { index: spaced.length + 1, message: missingSpace(spaced, quoteWhereNeeded(rest)) };
  }
  const [, own = "", words = ""] = HERO_FIELD.exec(text) ?? [];
  if (state.field === "hero" && own !== "") {
    return findEmptyBlock(words, own, following) ?? check(words, own, false);
  }
  const [, before = "", name, inner, value = ""] = FIELD.exec(text) ?? [];
  if (before !== "") {
    const known = name ?? inner ?? "";
    return (
      findEmptyBlock(value, before, following) ??
      findMarkedIds(value, before, known) ??
      (known === "byline" && /^[[{].*:/.test(value)
        ? undefined
        : check(value, before, WITHOUT_TEXT.has(known)))
    );
  }
  if (FIELD_ALONE.test(text)) return undefined;
  const [, other = "", written = ""] =
    QUOTED_FIELD.exec(text) ?? QUOTED_LINE.exec(text) ?? ITEM_FIELD.exec(text) ?? [];
  if (KNOWN_NAMES.has(other)) {
    return { index: 0, message: jsonField(`${other}: ${quoteWhereNeeded(written)}`) };
  }
  const indented = INDENTED_FIELD.exec(text)?.[1] ?? "";
  const isInCorrection = state.field === "corrections" && state.indent !== undefined;
  if (KNOWN_NAMES.has(indented) && !isInCorrection) {
    return { index: 0, message: indentedField(indented) };
  }
  return findItemProblem(text, state) ?? findNameProblem(text);
}

/** A field of a correction that does not begin below the first one. */
function findUnevenField(text: string, { field, indent }: State): LineProblem | undefined {
  const [, spaces = "", name = ""] = INNER_FIELD.exec(text) ?? [];
  if (name === "" || field !== "corrections" || indent === undefined) return undefined;
  const right = indent + 2;
  return spaces.length === right
    ? undefined
    : { index: spaces.length, message: unevenField(name, right) };
}

/** A tab before a field, which begins its line, or before an entry of a list. */
function describeTab(text: string): Message {
  const [, name = ""] = /^(\p{L}+)[ \t]*:/u.exec(text) ?? [];
  return KNOWN_NAMES.has(name) ? indentedField(name) : TAB_BEFORE_LINE;
}

/** A block mark (`|` or `>`) without a text below. */
function findEmptyBlock(
  value: string,
  before: string,
  following: readonly string[],
): LineProblem | undefined {
  const next = following.find((line) => line.trim() !== "");
  if (!/^[|>]$/.test(value) || (next !== undefined && /^[ \t]/.test(next))) return undefined;
  return { index: before.length, message: emptyBlock(value) };
}

function findItemProblem(text: string, { field, indent }: State): LineProblem | undefined {
  const bullet =
    OTHER_BULLET.exec(text)?.[1] ?? (field === "keyPoints" ? NUMBER.exec(text)?.[1] : undefined);
  if (bullet !== undefined) {
    return { index: text.search(/\S/), message: wrongBullet(quoteWhereNeeded(bullet)) };
  }
  const [, spaces, hyphen = "", value = ""] = ITEM.exec(text) ?? [];
  if (spaces === undefined) return findBareEntry(text, field, indent);
  // An author with what they did.
  if (field === "byline" && /^(?:\{|(?!name:)[a-z\d-]+:[ \t])/.test(value)) return undefined;
  const [, id] = /^[a-z]+:[ \t]+([a-z\d-]+)$/.exec(value) ?? [];
  if (ID_FILES.has(field) && id !== undefined) {
    return { index: spaces.length + hyphen.length, message: markedIds(`${field}: [${id}]`) };
  }
  if (indent !== undefined && spaces.length !== indent) {
    return { index: spaces.length, message: unevenEntry(indent) };
  }
  const [, date, words = ""] = DATED.exec(value) ?? [];
  if (field === "corrections" && date !== undefined) {
    const index = spaces.length + hyphen.length;
    return { index, message: correctionFields(suggestDate(date) ?? date, quoteWhereNeeded(words)) };
  }
  if (/^(?:corrections|hero)$/.test(field) && /^\p{L}+:([ \t]|$)/u.test(value)) return undefined;
  const found = findValueProblem(value, "- ", WITHOUT_TEXT.has(field));
  return found && { ...found, index: spaces.length + hyphen.length + found.index };
}

/** An unindented line without a valid field. */
function findNameProblem(text: string): LineProblem | undefined {
  const [, name, value = ""] = CLOSED_UP.exec(text) ?? [];
  if (name !== undefined) {
    return { index: name.length + 1, message: missingSpace(name, quoteWhereNeeded(value.trim())) };
  }
  const [, word = "", rest = ""] = WITHOUT_COLON.exec(text) ?? [];
  if (!KNOWN_NAMES.has(word)) {
    if (!WORDS.test(text)) return findContinuedComment(text);
    return { index: 0, message: text.startsWith("//") ? FOREIGN_COMMENT : NO_FIELD_NAME };
  }
  return { index: word.length, message: missingColon(word, quoteWhereNeeded(rest)) };
}

/** A comment in a continuation line of an unquoted text. */
function findContinuedComment(text: string): LineProblem | undefined {
  const index = /^[ \t]/.test(text) ? text.search(/#(?<=\S[ \t]+#)/) : -1;
  return index === -1 ? undefined : { index, message: COMMENT_IN_FURTHER_LINE };
}

function check(value: string, before: string, mayComment: boolean): LineProblem | undefined {
  const found = findValueProblem(value, before, mayComment);
  return found && { ...found, index: before.length + found.index };
}

function quoteWhereNeeded(value: string): string {
  return findValueProblem(value, "", false) ? quoteYaml(value) : value;
}
