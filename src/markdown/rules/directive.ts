import type { MarkdownIt, StateBlock } from "markdown-it";
import { BOX } from "../../messages/other-markup.ts";
import { type Attributes, parseAttributes } from "../attributes.ts";
import { type Problem, addNotes } from "../located-token.ts";
import type { DirectiveName } from "../prose.ts";

const DIRECTIVE = /^::([A-Za-z][\w-]*)(?:\{([^}]*)\})?[ \t]*$/;

const BOX_END = /^:{3,}[ \t]*$/;

/** What each directive takes, in the order in which messages list them. */
export const DIRECTIVES: Readonly<
  Record<DirectiveName, { readonly needsId: boolean; readonly attributes: readonly string[] }>
> = {
  post: { needsId: true, attributes: [] },
  timeline: { needsId: false, attributes: [] },
  map: { needsId: false, attributes: ["places"] },
  sections: { needsId: false, attributes: [] },
};

/** A fault, and where in the line it is. */
interface LocatedProblem {
  readonly offset: number;
  readonly finding: Problem;
}

/**
 * `::post{#id}` on a line of its own: the leaf form of the generic directives proposal. A line that
 * begins with two colons is never text.
 */
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
  // A line that closes a box has nothing wrong that the line that opens it has not.
  if (!closesBox(line, state.env as OpenBoxes)) readDirective(token, line, start, state.level);
  state.line = startLine + 1;
  return true;
}

/** How many boxes of another dialect are open. */
interface OpenBoxes {
  boxes?: number;
}

/** Whether a line closes a box that a line before it has opened; counts those that are open. */
function closesBox(line: string, open: OpenBoxes): boolean {
  const { boxes = 0 } = open;
  const isEnd = BOX_END.test(line);
  if (line.startsWith(":::")) open.boxes = isEnd ? Math.max(0, boxes - 1) : boxes + 1;
  return isEnd && boxes > 0;
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

/** The id that an author wrote in another form, such as `::post{netblocks}`, `::post #a` or `::post{id=a}`. */
const OTHER_ID =
  /^::\s*[a-z]+(?![a-z])\s*(?:[{([]\s*)?(?:id\s*[=:]\s*)?["'#]*([a-z\d]+(?:-[a-z\d]+)*)["']?\s*(?:[})\]]\s*)?$/;

function findProblem(
  line: string,
  name: string,
  attributes: Attributes | undefined,
  level: number,
): LocatedProblem | undefined {
  if (line.startsWith(":::")) return { offset: 0, finding: BOX };
  const almost = findAlmost(line, name);
  if (almost !== undefined && (attributes === undefined || name === "")) {
    const message = 'The id of a post is written between braces, behind "#".';
    return { offset: 0, finding: { rule: "directive-syntax", message, fix: `Write ${almost}.` } };
  }
  if (name === "") {
    const message = 'A line that begins with "::" has to be a directive.';
    const fix = `Known are ${Object.keys(DIRECTIVES).filter(isDirectiveName).map(writeForm).join(", ")}.`;
    return { offset: 0, finding: { rule: "directive-syntax", message, fix } };
  }
  if (!isDirectiveName(name)) {
    const known = Object.keys(DIRECTIVES).map((each) => `::${each}`);
    const message = `"::${name}" is not a directive.`;
    const fix = `Known are ${known.join(", ")}.`;
    return { offset: 0, finding: { rule: "unknown-directive", message, fix } };
  }
  if (level > 0) {
    const message = `"::${name}" stands inside a list or a quotation.`;
    const fix = "Put it on a line of its own, between empty lines, without indentation.";
    return { offset: 0, finding: { rule: "directive-place", message, fix } };
  }
  return findAttributeProblem(name, attributes, writeMeant(name, line));
}

/** Ids between braces, whatever stands before and between them. */
const IDS =
  /\{\s*(?:places?\s*[=:])?\s*(["'#«]?[a-z\d]+(?:-[a-z\d]+)*(?:["'»#,;\s]+[a-z\d]+(?:-[a-z\d]+)*)*)["'»]?\s*\}/i;

/** How a map of these places is written, or else how any such directive is. */
function writeMeant(name: DirectiveName, line: string): string {
  const [, list] = (name === "map" ? IDS.exec(line) : null) ?? [];
  const ids = list?.toLowerCase().match(/[a-z\d]+(?:-[a-z\d]+)*/g);
  return ids ? `::map{places="${ids.join(" ")}"}` : writeForm(name);
}

function findAlmost(line: string, name: string): string | undefined {
  const id = /^::\s*post\b/.test(line) && name !== "posts" ? OTHER_ID.exec(line)?.[1] : undefined;
  return id === undefined || id === "post" ? undefined : `::post{#${id}}`;
}

function findAttributeProblem(
  name: DirectiveName,
  attributes: Attributes | undefined,
  meant: string,
): LocatedProblem | undefined {
  const { needsId, attributes: known } = DIRECTIVES[name];
  const refuse = (rule: string, message: string, offset = 0): LocatedProblem => {
    return { offset, finding: { rule, message, fix: `Write ${meant}.` } };
  };
  if (attributes === undefined) {
    const message = `What stands between the braces of "::${name}" cannot be read.`;
    return refuse("directive-syntax", message);
  }
  const { id, list } = attributes;
  if (needsId && id === undefined) {
    return refuse("missing-attribute", `"::${name}" does not say which ${name}.`);
  }
  if (!needsId && id !== undefined) {
    const message = `"#${id.text}" has no place in "::${name}".`;
    return refuse("unknown-attribute", message, id.offset - 1);
  }
  const unknown = list.find((each) => !known.includes(each.name.text))?.name;
  if (unknown !== undefined) {
    const message = `"${unknown.text}" is not an attribute of "::${name}".`;
    return refuse("unknown-attribute", message, unknown.offset);
  }
  const given = list.filter(({ value }) => value.text.trim() !== "").map((each) => each.name.text);
  const missing = known.find((each) => !given.includes(each));
  if (missing === undefined) return undefined;
  return refuse("missing-attribute", `"::${name}" does not say which ${missing}.`);
}

/** How a directive is written: `::post{#id}`, `::map{places="…"}`, `::timeline`. */
function writeForm(name: DirectiveName): string {
  const { needsId, attributes } = DIRECTIVES[name];
  const takes = [...(needsId ? ["#id"] : []), ...attributes.map((each) => `${each}="…"`)];
  return takes.length === 0 ? `::${name}` : `::${name}{${takes.join(" ")}}`;
}

function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name);
}
