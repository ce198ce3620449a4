import type { MarkdownIt, StateBlock } from "markdown-it";
import {
  idsWithCommas,
  missingAttribute,
  nestedDirective,
  noDirective,
  unknownAttribute,
  unknownDirective,
  unreadableBraces,
  unwantedId,
  wrongColons,
  wrongPostId,
} from "../../messages/markdown/directives.ts";
import { findOtherExhibit } from "../../messages/markdown/other-exhibits.ts";
import {
  STRAY_END,
  unknownContainer,
  unreadableContainer,
} from "../../messages/markdown/containers.ts";
import { BOX } from "../../messages/markdown/other-markdown.ts";
import { NESTED_IN_BLOCK, UPDATE_OUTSIDE_LIVE } from "../../messages/content/updates.ts";
import { type Attributes, parseAttributes } from "../attributes.ts";
import { CONTAINERS, findMeantContainer, isContainerName, writeContainer } from "../containers.ts";
import { type Problem, addNotes } from "../located-token.ts";
import { DIRECTIVES, isDirectiveName, writeForm } from "../directive-forms.ts";
import type { DirectiveName } from "../prose.ts";
import { isUpdateLine } from "../update-line.ts";
import { type MeantDirective, findMeantDirective } from "./meant-directive.ts";

const DIRECTIVE = /^::([A-Za-z][\w-]*)(?:\{([^}]*)\})?[ \t]*$/;

const BOX_END = /^:{3,}[ \t]*$/;

/** A problem, and its offset in the line. */
interface LocatedProblem {
  readonly offset: number;
  readonly finding: Problem;
}

/** `::post{#id}` on a line of its own: the leaf form of the generic directives proposal. A line that begins with two colons is never text. */
export function directive(markdown: MarkdownIt): void {
  const alt = ["paragraph", "blockquote", "list"];
  markdown.block.ruler.before("paragraph", "directive", parseDirective, { alt });
}

function parseDirective(
  state: StateBlock,
  startLine: number,
  _end: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  if (!state.src.startsWith("::", start)) return false;
  if (silent) return true;
  const line = state.src.slice(start, state.eMarks[startLine]);
  const token = state.push("directive", "", 0);
  token.map = [startLine, startLine + 1];
  token.block = true;
  token.content = line;
  // The line that closes a box of another dialect is already covered by the problem of the line that opens it.
  const environment = state.env as OpenBoxes;
  const isTold = closesBox(line, environment) || isToldAlready(line, environment);
  if (!isTold) readDirective(token, line, start, state.level);
  state.line = startLine + 1;
  return true;
}

/** The name of a container, or of a box of another dialect: `::: {.note}`. */
const CONTAINER = /^:{2,}(?:[ \t]*\{)?[ \t]*\.?([\p{L}][\p{L}\d_-]*)/u;

/** Three colons that begin no container that is known, or end none. */
function describeBox(line: string): Problem {
  const [, name] = CONTAINER.exec(line) ?? [];
  if (name === undefined) return BOX_END.test(line) ? STRAY_END : BOX;
  const known = Object.keys(CONTAINERS).filter(isContainerName);
  const meant = findMeantContainer(name);
  const forms = known.map((each) => writeContainer(each));
  if (meant === undefined || meant !== name) {
    const near = meant ?? known.find((each) => isNear(name, each));
    return unknownContainer(name, forms, near && writeContainer(near));
  }
  return unreadableContainer(name, writeContainer(meant));
}

/** Whether two names differ in one letter. */
function isNear(written: string, known: string): boolean {
  const longer = Math.max(written.length, known.length);
  let [start, end] = [0, 0];
  while (start < longer && written[start] === known[start]) start += 1;
  while (start + end < longer && written.at(-1 - end) === known.at(-1 - end)) end += 1;
  return start + end >= longer - 1;
}

/** How many boxes of another dialect are open. */
export interface OpenBoxes {
  boxes?: number;
  /** Whether it is told already that the text may have no updates. */
  hasToldUpdates?: boolean;
}

/** Whether a line closes such a box; counts the open ones. */
function closesBox(line: string, open: OpenBoxes): boolean {
  const { boxes = 0 } = open;
  const isEnd = boxes > 0 ? /^:{2,}[ \t]*$/.test(line) : BOX_END.test(line);
  if (line.startsWith(":::") || isEnd || namesContainer(line))
    open.boxes = isEnd ? Math.max(0, boxes - 1) : boxes + 1;
  return isEnd && boxes > 0;
}

/** Whether a line with two colons has the name of a container. */
function namesContainer(line: string): boolean {
  const [, word = ""] = CONTAINER.exec(line) ?? [];
  return findMeantDirective(line) === undefined && findMeantContainer(word) !== undefined;
}

/** Updates where there are none are told once. */
function isToldAlready(line: string, open: OpenBoxes): boolean {
  if (!isUpdateLine(line)) return false;
  const { hasToldUpdates = false } = open;
  open.hasToldUpdates = true;
  return hasToldUpdates;
}

function readDirective(
  token: ReturnType<StateBlock["push"]>,
  line: string,
  start: number,
  level: number,
): void {
  const [, name = "", braces] = DIRECTIVE.exec(line) ?? [];
  const open = braces === undefined ? line.length : line.indexOf("{") + 1;
  const attributes = parseAttributes(line, open, open + (braces ?? "").length);
  const problem = findProblem(line, name, attributes, level);
  if (problem) addNotes(token, { offset: start + problem.offset, finding: problem.finding });
  else if (attributes && isDirectiveName(name)) {
    const move = <Word extends { readonly offset: number }>(word: Word): Word => {
      return { ...word, offset: start + word.offset };
    };
    const values = attributes.list.map(({ name: key, value }) => [key.text, move(value)] as const);
    const id = attributes.id && move(attributes.id);
    addNotes(token, { directive: { offset: start, name, id, attributes: new Map(values) } });
  }
}

/** An id in another form, such as `::post{netblocks}`, `::post #a` or `::post{id=a}`. */
const OTHER_ID =
  /^::\s*[a-z]+(?![a-z])\s*(?:[{([]\s*)?(?:id\s*[=:]\s*)?["'#]*([a-z\d]+(?:-[a-z\d]+)*)["']?\s*(?:[})\]]\s*)?$/;

function findProblem(
  line: string,
  name: string,
  attributes: Attributes | undefined,
  level: number,
): LocatedProblem | undefined {
  const meant = findMeantDirective(line);
  const right = meant && writeWhole(meant);
  if (isUpdateLine(line)) {
    return { offset: 0, finding: level > 0 ? NESTED_IN_BLOCK : UPDATE_OUTSIDE_LIVE };
  }
  if (line.startsWith(":::")) {
    return { offset: 0, finding: right === undefined ? describeBox(line) : wrongColons(right) };
  }
  const [, word = ""] = CONTAINER.exec(line) ?? [];
  const isKnown =
    isDirectiveName(name) || meant !== undefined || findOtherExhibit(name) !== undefined;
  const container = isKnown ? undefined : findMeantContainer(word);
  if (container) {
    return { offset: 0, finding: unknownDirective(word, [], writeContainer(container)) };
  }
  const almost = findAlmost(line, name);
  if (almost !== undefined && (attributes === undefined || name === "")) {
    return { offset: 0, finding: wrongPostId(almost) };
  }
  if (name === "") {
    const forms = Object.keys(DIRECTIVES)
      .filter(isDirectiveName)
      .map((each) => writeForm(each));
    return { offset: 0, finding: noDirective(forms, right) };
  }
  if (!isDirectiveName(name)) {
    const known = Object.keys(DIRECTIVES).map((each) => `::${each}`);
    return { offset: 0, finding: findOtherExhibit(name) ?? unknownDirective(name, known, right) };
  }
  if (level > 0) return { offset: 0, finding: nestedDirective(name) };
  return findAttributeProblem(name, attributes, right ?? writeForm(name));
}

/** The right form of a directive with the ids that it names, or else the form of such a directive. */
function writeWhole({ name, ids }: MeantDirective): string {
  if (name === "map" && ids.length > 0) return `::map{places="${ids.join(" ")}"}`;
  return name === "post" && ids.length === 1 ? `::post{#${ids.join("")}}` : writeForm(name);
}

function findAlmost(line: string, name: string): string | undefined {
  const id = /^::\s*post\b/.test(line) && name !== "posts" ? OTHER_ID.exec(line)?.[1] : undefined;
  return id === undefined || id === "post" ? undefined : `::post{#${id}}`;
}

function findAttributeProblem(
  name: DirectiveName,
  attributes: Attributes | undefined,
  form: string,
): LocatedProblem | undefined {
  const { needsId, attributes: needed, optional = [] } = DIRECTIVES[name];
  if (attributes === undefined) return { offset: 0, finding: unreadableBraces(name, form) };
  const { id, list } = attributes;
  const meant = optional.length > 0 ? writeForm(name, list) : form;
  if (needsId && id === undefined) {
    return { offset: 0, finding: missingAttribute(name, name, meant) };
  }
  if (!needsId && id !== undefined) {
    return { offset: id.offset - 1, finding: unwantedId(id.text, name, meant) };
  }
  const known = [...needed, ...optional];
  const unknown = list.find((each) => !known.includes(each.name.text))?.name;
  if (unknown !== undefined) {
    return { offset: unknown.offset, finding: unknownAttribute(unknown.text, name, meant) };
  }
  const separated =
    optional.length > 0 ? undefined : list.find(({ value }) => /[,;]/.test(value.text))?.value;
  if (separated !== undefined) {
    return { offset: separated.offset, finding: idsWithCommas(name, meant) };
  }
  const given = list.filter(({ value }) => value.text.trim() !== "").map((each) => each.name.text);
  const missing = [...needed, ...list.map((each) => each.name.text)].find(
    (each) => !given.includes(each),
  );
  return missing === undefined
    ? undefined
    : { offset: 0, finding: missingAttribute(name, missing, meant) };
}
