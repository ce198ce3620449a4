import type { MarkdownIt, StateBlock } from "markdown-it";
import { parseAttributes } from "../attributes.ts";
import type { DirectiveName, ProseFinding } from "../prose.ts";

const DIRECTIVE = /^::([A-Za-z][\w-]*)(?:\{([^}]*)\})?\s*$/;

/** What each directive takes, in the order in which messages list them. */
const DIRECTIVES: Readonly<
  Record<DirectiveName, { readonly needsId: boolean; readonly attributes: readonly string[] }>
> = {
  post: { needsId: true, attributes: [] },
  timeline: { needsId: false, attributes: [] },
  map: { needsId: false, attributes: ["places"] },
  sections: { needsId: false, attributes: [] },
};

/** `::post{#id}` on a line of its own: the leaf form of the generic directives proposal. */
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
  const line = state.src.slice(start, state.eMarks[startLine]);
  const match = DIRECTIVE.exec(line);
  if (match === null) return false;
  if (silent) return true;
  const [, name = "", braces = ""] = match;
  const attributes = parseAttributes(braces);
  const token = state.push("directive", "", 0);
  token.map = [startLine, startLine + 1];
  token.block = true;
  token.content = line;
  token.meta = {
    offset: start,
    name,
    id: attributes?.id,
    attributes: attributes?.values ?? {},
    finding: findFault(name, attributes, state.level),
  };
  state.line = startLine + 1;
  return true;
}

function findFault(
  name: string,
  attributes: ReturnType<typeof parseAttributes>,
  level: number,
): Omit<ProseFinding, "offset"> | undefined {
  if (!isDirectiveName(name)) {
    const known = Object.keys(DIRECTIVES).map((each) => `::${each}`);
    return {
      rule: "unknown-directive",
      message: `"::${name}" is not a directive.`,
      fix: `Known are ${known.join(", ")}.`,
    };
  }
  if (level > 0) {
    return {
      rule: "directive-place",
      message: `"::${name}" stands inside a list or a quotation.`,
      fix: "Put it on a line of its own, between empty lines, without indentation.",
    };
  }
  return findAttributeFault(name, attributes);
}

function findAttributeFault(
  name: DirectiveName,
  attributes: ReturnType<typeof parseAttributes>,
): Omit<ProseFinding, "offset"> | undefined {
  const { needsId, attributes: known } = DIRECTIVES[name];
  const rule = "unknown-attribute";
  const takes = [...(needsId ? ["#id"] : []), ...known.map((each) => `${each}="…"`)];
  const fix =
    takes.length === 0 ? `Write ::${name} alone.` : `Write ::${name}{${takes.join(" ")}}.`;
  if (attributes === undefined) {
    return { rule, message: "What stands between the braces is no list of attributes.", fix };
  }
  const { id, values } = attributes;
  if (needsId && id === undefined) {
    return { rule: "missing-id", message: `"::${name}" does not say which one.`, fix };
  }
  if (!needsId && id !== undefined) {
    return { rule, message: `"::${name}" takes no id.`, fix };
  }
  const unknown = Object.keys(values).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    return { rule, message: `"${unknown}" is not an attribute of "::${name}".`, fix };
  }
  const missing = known.find((key) => (values[key] ?? "").trim() === "");
  if (missing === undefined) return undefined;
  return { rule: "missing-attribute", message: `"::${name}" lacks "${missing}".`, fix };
}

/** Whether a text names a directive that the dialect knows. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name);
}
