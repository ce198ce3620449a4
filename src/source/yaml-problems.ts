import { type Document, type Node, type YAMLError, isCollection, isScalar, visit } from "yaml";
import * as messages from "../messages/source/yaml-syntax.ts";
import type { Message } from "../messages/message.ts";
import type { Problem } from "./problem.ts";
import { type SourceText, problemAt } from "./source-text.ts";

/** Messages for authors, by error code of the yaml package. */
const SYNTAX_PROBLEMS: Readonly<Partial<Record<YAMLError["code"], Message>>> = {
  BAD_DQ_ESCAPE: messages.WRONG_ESCAPE,
  BAD_INDENT: messages.UNEVEN_LINE,
  BAD_SCALAR_START: messages.WRONG_START,
  BLOCK_AS_IMPLICIT_KEY: messages.SECOND_COLON,
  MISSING_CHAR: messages.MISSING_MARK,
  MULTILINE_IMPLICIT_KEY: messages.NO_FIELD_NAME,
  RESOURCE_EXHAUSTION: messages.DEEP_VALUES,
  TAB_AS_INDENT: messages.TAB_BEFORE_LINE,
  UNEXPECTED_TOKEN: messages.UNEXPECTED,
};

/** Deeper than any front matter. */
const DEEPEST = 32;

const NESTING = /"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[[\]{}]|(?:[-?:][ \t]+){33}/g;

/** Finds values that are nested too deep, before the parser, whose error would have no stable position. */
export function findDepthProblem(
  source: SourceText,
  start: number,
  end: number,
): Problem | undefined {
  let depth = 0;
  for (const { 0: mark, index } of source.text.slice(start, end).matchAll(NESTING)) {
    if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    const isLists = /^[-?:]/.test(mark);
    if (isLists || depth > DEEPEST) return problemAt(source, start + index, messages.DEEP_VALUES);
  }
  return undefined;
}

/** The first syntax error; later ones mostly follow from it. */
export function findSyntaxProblem(
  source: SourceText,
  document: Document.Parsed,
  end: number,
): Problem | undefined {
  const [first] = document.errors;
  if (first === undefined) return undefined;
  const plain = {
    offset: Math.min(first.pos[0], end - 1),
    message: SYNTAX_PROBLEMS[first.code] ?? messages.NOT_PLAIN,
  };
  const { offset, message } = findRealPlace(source.text, document) ?? plain;
  return problemAt(source, offset, message);
}

interface PlacedMessage {
  readonly offset: number;
  readonly message: Message;
}

/** The real position of an error that the parser reports after or before it. */
function findRealPlace(text: string, document: Document.Parsed): PlacedMessage | undefined {
  const [first, second] = document.errors;
  if (first === undefined) return undefined;
  const { code, pos } = first;
  const opening = CLOSERS.has(code) ? findOpening(document, pos[0]) : undefined;
  if (opening !== undefined) {
    const mark = text[opening] === "[" || text[opening] === "{" ? "bracket" : "quote";
    return { offset: opening, message: messages.unclosedValue(mark) };
  }
  if (second?.code === "MULTILINE_IMPLICIT_KEY" && second.pos[0] === pos[0]) {
    return { offset: text.indexOf("\n", pos[0]) + 1, message: messages.INDENTED_LINE };
  }
  if (code !== "MULTIPLE_DOCS") return undefined;
  return { offset: text.lastIndexOf("\n...", pos[0]) + 1, message: messages.DOCUMENT_END };
}

/** The parser's errors for a missing closing bracket or quote. */
const CLOSERS: ReadonlySet<string> = new Set(["BAD_INDENT", "MISSING_CHAR"]);

/** Offset of the opening quote or bracket that is not closed before an offset. */
function findOpening(document: Document, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Value: (_key, node, path) => {
      const [start = 0, , end = 0] = node.range ?? [];
      const isQuote = isScalar(node) && (node.type?.startsWith("QUOTE_") ?? false);
      const isBracket = isCollection(node) && node.flow === true;
      if ((isQuote || isBracket) && start <= offset && offset <= end + 1) opening ??= start;
      return path.length > DEEPEST ? visit.BREAK : undefined;
    },
  });
  return opening;
}

/** Finds what YAML allows and front matter does not: anchors, aliases, tags, and deep nesting. */
export function findForbidden(source: SourceText, document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  const forbid = (node: Node, mark: "*" | "&" | "!"): void => {
    // An alias begins with its mark; a node begins behind that of its anchor or tag.
    const start = source.text.lastIndexOf(mark === "*" ? "" : mark, node.range?.[0] ?? 0);
    problems.push(problemAt(source, start, messages.forbiddenMark(mark)));
  };
  visit(document, {
    Alias: (_key, node) => {
      forbid(node, "*");
    },
    Value: (_key, node, path) => {
      if (node.anchor !== undefined) forbid(node, "&");
      if (node.tag !== undefined) forbid(node, "!");
      if (path.length <= DEEPEST) return undefined;
      problems.push(problemAt(source, node.range?.[0] ?? 0, messages.DEEP_VALUES));
      return visit.BREAK;
    },
  });
  return problems;
}
