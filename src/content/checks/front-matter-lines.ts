import {
  COMMENT_IN_FURTHER_LINE,
  correctionFields,
  emptyBlock,
  indentedField,
  jsonField,
  markBeforeValue,
  markedIds,
  missingColon,
  missingSpace,
  unevenEntry,
  wrongBullet,
} from "../../messages/source/yaml-values.ts";
import { TAB_BEFORE_LINE } from "../../messages/source/yaml-syntax.ts";
import type { Message } from "../../messages/message.ts";
import type { Problem } from "../../source/problem.ts";
import { sectionFields, storyFields } from "../schemas/story.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import { findValueProblem, quoteYaml } from "../../source/yaml-values.ts";
import { ID_FILES, meansNobody, showIds } from "./written-ids.ts";

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
const DATED = /^["']?(\d{4}-\d\d-\d\d)["']?[ \t]*[:–—-][ \t]+(\S.*)$/;
const CLOSED_UP = /^(\p{L}[\p{L}\d_-]*):(?!\/\/)([^ \t].*)$/u;
const WITHOUT_COLON = /^([a-zA-Z]+)[ \t]*(?:[=;:：–—][ \t]*|(?<=[ \t])|$)(.*)$/;

interface LineProblem {
  readonly index: number;
  readonly message: Message;
}

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
  for (const [index, line] of lines.entries()) {
    const isInside = isInsideText(state, line);
    const found = isInside ? undefined : findLineProblem(line, state, lines.slice(index + 1));
    if (found) problems.push(problemAt(source, offset + found.index, found.message));
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
      check(value, before, WITHOUT_TEXT.has(known))
    );
  }
  if (FIELD_ALONE.test(text)) return undefined;
  const [, other = "", written = ""] = QUOTED_FIELD.exec(text) ?? ITEM_FIELD.exec(text) ?? [];
  if (KNOWN_NAMES.has(other)) {
    return { index: 0, message: jsonField(`${other}: ${quoteWhereNeeded(written)}`) };
  }
  const indented = INDENTED_FIELD.exec(text)?.[1] ?? "";
  if (KNOWN_NAMES.has(indented)) return { index: 0, message: indentedField(indented) };
  return findItemProblem(text, state) ?? findNameProblem(text);
}

/** A tab before a field, which begins its line, or before an entry of a list. */
function describeTab(text: string): Message {
  const [, name = ""] = /^(\p{L}+)[ \t]*:/u.exec(text) ?? [];
  return KNOWN_NAMES.has(name) ? indentedField(name) : TAB_BEFORE_LINE;
}

/** Ids, or a source, with marks that YAML would take for its own: `byline: @desk`, `topics: #world`, `people: [[tokayev]]`, `source: [@afp]`. */
function findMarkedIds(value: string, before: string, field: string): LineProblem | undefined {
  if (field === "source") return findMarkedSource(value, before);
  const isEmpty = meansNobody(field, value);
  if (!isEmpty && (!ID_FILES.has(field) || PLAIN_IDS.test(value))) return undefined;
  const list = showIds(field, value);
  return list === undefined ? undefined : { index: before.length, message: markedIds(list) };
}

/** Ids in brackets or without, a quoted list, a block, and what another check describes. */
const PLAIN_IDS =
  /^(?:\[[^[\]{}@#:'"]*\]?|\[(?:[ ,]*(?:"[^"]*"|'[^']*'))*[ ,]*\]|\([^()]*\)|\{[^{}:]*\}|["'].*["']|[^-\s#@*[\]{}:'"•][^#@*[\]{}:'"•]*)(?:[ \t]+#.*)?$/u;

function findMarkedSource(value: string, before: string): LineProblem | undefined {
  const [, source] = /^\[?[ \t]*@([a-z\d-]+(?:[ \t]*;[^[\]@#:]*)?)\]?$/.exec(value) ?? [];
  if (source === undefined) return undefined;
  return { index: before.length, message: markBeforeValue(value.charAt(0), before, source) };
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
  if (spaces === undefined) return undefined;
  if (indent !== undefined && spaces.length !== indent) {
    return { index: spaces.length, message: unevenEntry(indent) };
  }
  const [, date, words = ""] = DATED.exec(value) ?? [];
  if (field === "corrections" && date !== undefined) {
    const index = spaces.length + hyphen.length;
    return { index, message: correctionFields(date, quoteWhereNeeded(words)) };
  }
  if (field === "corrections" && /^\p{L}+:([ \t]|$)/u.test(value)) return undefined;
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
  if (!KNOWN_NAMES.has(word)) return findContinuedComment(text);
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
