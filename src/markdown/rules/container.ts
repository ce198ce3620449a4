import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import {
  containerInside,
  missingFromContainer,
  nestedContainer,
  unclosedContainer,
  unknownInContainer,
  unreadableContainer,
} from "../../messages/markdown/containers.ts";
import { type Attributes, parseAttributes } from "../attributes.ts";
import { CONTAINERS, type ContainerName, isContainerName, writeContainer } from "../containers.ts";
import { type Problem, addNotes } from "../located-token.ts";
import { type ContainerLines, matchContainers } from "../match-containers.ts";
import type { OpenBoxes } from "./directive.ts";

const NAME = /^:::([a-z]+)(?![\w-])/;
const OPENING = /^:::[a-z]+(?:\{([^}]*)\})?[ \t]*$/;
const QUESTION = /^\?[ \t]+(?=\S)/;

/** What the rule knows of the text as a whole. */
interface ContainerEnvironment extends OpenBoxes {
  /** Where each container ends. */
  containers?: ReadonlyMap<number, ContainerLines>;
  /** The one that the parser is in. */
  container?: ContainerName | undefined;
}

/**
 * `:::name{…}` … `:::`: the container form of the generic directives proposal. Inside an interview is what a text has outside, since it is not
 * shown as a box; the others have paragraphs, lists and quotations.
 */
export function container(markdown: MarkdownIt): void {
  const alt = ["paragraph", "blockquote", "list"];
  markdown.block.ruler.before("directive", "container", parseContainer, { alt });
  markdown.block.ruler.before("paragraph", "question", parseQuestion);
  for (const part of ["container_open", "container_close"]) {
    markdown.renderer.rules[part] = () => "";
  }
  markdown.renderer.rules["question_open"] = () => "<p><strong>";
  markdown.renderer.rules["question_close"] = () => "</strong></p>\n";
}

function parseContainer(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const line = readLine(state, startLine);
  const [, name = ""] = NAME.exec(line) ?? [];
  if (!isContainerName(name)) return false;
  if (silent) return true;
  const environment = state.env as ContainerEnvironment;
  if (environment.container !== undefined || state.level > 0) {
    refuseNested(state, startLine, name, environment);
    return true;
  }
  environment.containers ??= matchContainers(state.src);
  const { end, isClosed } = environment.containers.get(startLine) ?? {
    end: endLine,
    isClosed: false,
  };
  const open = state.push("container_open", "", 1);
  open.map = [startLine, end];
  open.info = name;
  open.content = line;
  readOpening(open, name, line, offsetOf(state, startLine), isClosed);
  parseContent(state, name, startLine + 1, Math.min(end, endLine));
  state.push("container_close", "", -1);
  state.line = isClosed ? end + 1 : end;
  return true;
}

function parseContent(state: StateBlock, name: ContainerName, start: number, end: number): void {
  const environment = state.env as ContainerEnvironment;
  const { lineMax } = state;
  const depth = name === "interview" ? 1 : 0;
  environment.container = name;
  state.lineMax = end;
  state.level -= depth;
  state.md.block.tokenize(state, start, end);
  state.level += depth;
  state.lineMax = lineMax;
  environment.container = undefined;
}

/** A container in another is left out; of one in a list or a quotation only the first line, whose end another rule passes over. */
function refuseNested(
  state: StateBlock,
  line: number,
  name: ContainerName,
  environment: ContainerEnvironment,
): void {
  const { container: outer, containers } = environment;
  const token = state.push("refused", "", 0);
  token.map = [line, line + 1];
  token.hidden = true;
  addNotes(token, { finding: outer ? containerInside(name, outer) : nestedContainer(name) });
  const known = outer ? containers?.get(line) : undefined;
  state.line = known
    ? Math.min(known.isClosed ? known.end + 1 : known.end, state.lineMax)
    : line + 1;
  if (known === undefined) environment.boxes = (environment.boxes ?? 0) + 1;
}

/** Notes what the first line says, or what is wrong with it. */
function readOpening(
  token: Token,
  name: ContainerName,
  line: string,
  start: number,
  isClosed: boolean,
): void {
  const [whole, braces] = OPENING.exec(line) ?? [];
  const open = braces === undefined ? line.length : line.indexOf("{") + 1;
  const attributes =
    whole === undefined ? undefined : parseAttributes(line, open, open + (braces ?? "").length);
  const values = (attributes?.list ?? []).map(({ name: key, value }) => {
    return [key.text, { text: value.text, offset: start + value.offset }] as const;
  });
  const problem = findProblem(name, attributes) ?? {
    offset: 0,
    finding: isClosed ? undefined : unclosedContainer(name),
  };
  addNotes(token, {
    offset: start + problem.offset,
    finding: problem.finding,
    container: { offset: start, name, attributes: new Map(values) },
  });
}

function findProblem(
  name: ContainerName,
  attributes: Attributes | undefined,
): { readonly offset: number; readonly finding: Problem } | undefined {
  const { id, list } = attributes ?? { id: undefined, list: [] };
  const values = new Map(list.map(({ name: key, value }) => [key.text, value.text]));
  const right = writeContainer(name, values);
  if (attributes === undefined) return { offset: 0, finding: unreadableContainer(name, right) };
  const known: readonly string[] = CONTAINERS[name];
  const unknown = list.find((each) => !known.includes(each.name.text))?.name;
  if (id) {
    return { offset: id.offset - 1, finding: unknownInContainer(`#${id.text}`, name, right) };
  }
  if (unknown) {
    return { offset: unknown.offset, finding: unknownInContainer(unknown.text, name, right) };
  }
  const missing = known.find((each) => (values.get(each) ?? "").trim() === "");
  if (missing === undefined) return undefined;
  return { offset: 0, finding: missingFromContainer(name, missing, right) };
}

/** A paragraph of an interview that begins with `? `. */
function parseQuestion(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.env as ContainerEnvironment).container !== "interview" || state.level > 0)
    return false;
  const mark = QUESTION.exec(readLine(state, startLine))?.[0];
  if (mark === undefined) return false;
  if (silent) return true;
  let end = startLine + 1;
  while (end < endLine && !state.isEmpty(end) && !QUESTION.test(readLine(state, end))) end += 1;
  const whole = state.md.utils.asciiTrim(state.getLines(startLine, end, state.blkIndent, false));
  state.push("question_open", "", 1).map = [startLine, end];
  const inline = state.push("inline", "", 0);
  inline.content = whole.slice(mark.length);
  inline.map = [startLine, end];
  inline.children = [];
  state.push("question_close", "", -1);
  state.line = end;
  return true;
}

function offsetOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** A line without its indentation; empty where that makes it code. */
function readLine(state: StateBlock, line: number): string {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return "";
  return state.src.slice(offsetOf(state, line), state.eMarks[line]);
}
