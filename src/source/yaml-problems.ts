import { type Document, type Node, type YAMLError, isCollection, isScalar, visit } from "yaml";
import type { Problem } from "./problem.ts";
import { type Finding, type SourceText, problemAt } from "./source-text.ts";

const rule = "yaml-syntax";
const QUOTE_FIX = `Put the whole value in quotes: "…", or '…' where it holds a double quote.`;
const PLAIN_FIX = "Front matter holds a field a line, such as title: Χωρίς ίντερνετ.";

type Words = Pick<Finding, "message" | "fix">;

const NOT_PLAIN = { message: "Front matter cannot hold this.", fix: PLAIN_FIX };

/** The finding for values that are nested too deep. */
export const TOO_DEEP: Finding = {
  rule,
  message: "Values stand too deep inside one another here.",
  fix: PLAIN_FIX,
};

/** Messages for authors, by error code of the yaml package. */
const SYNTAX_PROBLEMS: Readonly<Partial<Record<YAMLError["code"], Words>>> = {
  BAD_DQ_ESCAPE: {
    message: "Behind a backslash this cannot stand.",
    fix: "For a backslash itself write two.",
  },
  BAD_INDENT: {
    message: "The line begins further in or out than its neighbours.",
    fix: "Begin all fields at the start of the line.",
  },
  BAD_SCALAR_START: { message: "A value cannot begin with this mark.", fix: QUOTE_FIX },
  BLOCK_AS_IMPLICIT_KEY: { message: "A second colon stands in this value.", fix: QUOTE_FIX },
  MISSING_CHAR: {
    message: "Something is missing before this: a quote, a comma, a colon or a bracket.",
    fix: QUOTE_FIX,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "This line has no field name with a colon.",
    fix: "Write it as the name, a colon and the value, or put it behind the value above.",
  },
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: {
    message: "A line of front matter cannot begin with a tab.",
    fix: "Put blanks in its place.",
  },
  UNEXPECTED_TOKEN: { message: "This cannot stand here.", fix: QUOTE_FIX },
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
    if (isLists || depth > DEEPEST) return problemAt(source, start + index, TOO_DEEP);
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
  const words = SYNTAX_PROBLEMS[first.code] ?? NOT_PLAIN;
  const plain = { offset: Math.min(first.pos[0], end - 1), words };
  const { offset, words: shown } = findRealPlace(source.text, document) ?? plain;
  return problemAt(source, offset, { rule, ...shown });
}

interface PlacedWords {
  readonly offset: number;
  readonly words: Words;
}

/** The real position of an error that the parser reports after or before it. */
function findRealPlace(text: string, document: Document.Parsed): PlacedWords | undefined {
  const [first, second] = document.errors;
  if (first === undefined) return undefined;
  const { code, pos } = first;
  const opening = CLOSERS.has(code) ? findOpening(document, pos[0]) : undefined;
  if (opening !== undefined) {
    const mark = text[opening] === "[" || text[opening] === "{" ? "bracket" : "quote";
    const message = `The ${mark} here is not closed.`;
    return { offset: opening, words: { message, fix: "Close it on the same line." } };
  }
  if (second?.code === "MULTILINE_IMPLICIT_KEY" && second.pos[0] === pos[0]) {
    const message = "The line is indented, so it belongs to the value above.";
    const fix = "Begin all fields at the start of the line.";
    return { offset: text.indexOf("\n", pos[0]) + 1, words: { message, fix } };
  }
  if (code !== "MULTIPLE_DOCS") return undefined;
  const message = 'A line of "..." cannot stand here.';
  return { offset: text.lastIndexOf("\n...", pos[0]) + 1, words: { message, fix: "Remove it." } };
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
  const forbid = (node: Node, message: string, mark = ""): void => {
    const start = source.text.lastIndexOf(mark, node.range?.[0] ?? 0);
    problems.push(problemAt(source, start, { rule, message, fix: QUOTE_FIX }));
  };
  visit(document, {
    Alias: (_key, node) => {
      forbid(node, 'A value cannot begin with "*".');
    },
    Value: (_key, node, path) => {
      if (node.anchor !== undefined) forbid(node, 'A value cannot begin with "&".', "&");
      if (node.tag !== undefined) forbid(node, 'A value cannot begin with "!".', "!");
      if (path.length <= DEEPEST) return undefined;
      problems.push(problemAt(source, node.range?.[0] ?? 0, TOO_DEEP));
      return visit.BREAK;
    },
  });
  return problems;
}
