import {
  type Document,
  type Node,
  type YAMLError,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
} from "yaml";
import type { DataPath, DataResult } from "./located-data.ts";
import type { Problem } from "./problem.ts";
import { type SourceText, problemAt } from "./source-text.ts";

const QUOTE_FIX =
  "Put the whole value in double quotes if it holds a colon, a quote or another mark.";

const SYNTAX_MESSAGES: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  BAD_INDENT: "The line is indented differently from its neighbours, or a bracket is not closed.",
  BAD_SCALAR_START: "A value cannot start with this mark.",
  BLOCK_AS_IMPLICIT_KEY: "There is a second colon on this line.",
  MISSING_CHAR: "Something that closes or separates is missing: a quote, a bracket or a colon.",
  MULTILINE_IMPLICIT_KEY: "This line has no colon after its field name.",
  TAB_AS_INDENT: "A tab cannot indent front matter.",
};

/**
 * Parses YAML 1.2 from `start` to `end` of a text, offsets in code units. Front matter is plain
 * data, so anchors, aliases and tags are problems.
 */
export function parseYaml(source: SourceText, start: number, end: number): DataResult {
  // Blanks in place of what stands before keep the offsets those of the whole file.
  const before = source.text.slice(0, start).replace(/[^\n]/g, " ");
  const document = parseDocument(before + source.text.slice(start, end), {
    prettyErrors: false,
    schema: "core",
    uniqueKeys: true,
    version: "1.2",
  });
  const problems = [
    ...document.errors.slice(0, 1).map((error) => describeError(source, error, end)),
    ...findForbidden(source, document),
  ];
  if (problems.some((problem) => problem.rule !== "duplicate-key")) {
    return { data: undefined, problems };
  }
  const offsetOf = (path: DataPath): number => findNearest(document, path)?.range?.[0] ?? start;
  const data = {
    source,
    value: toValue(document.contents),
    offsetOf,
    offsetOfKey: (path: DataPath) => findKeyOffset(document, path) ?? offsetOf(path),
  };
  return { data, problems };
}

function describeError(source: SourceText, error: YAMLError, end: number): Problem {
  const offset = Math.min(error.pos[0], end - 1);
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^\s:]+/.exec(source.text.slice(offset))?.[0] ?? "This field";
    return problemAt(source, offset, {
      rule: "duplicate-key",
      message: `"${key}" stands here a second time.`,
      fix: "Keep one of the two.",
    });
  }
  const message = SYNTAX_MESSAGES[error.code] ?? `${error.message}.`;
  return problemAt(source, offset, { rule: "yaml-syntax", message, fix: QUOTE_FIX });
}

function findForbidden(source: SourceText, document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  const forbid = (node: Node, name: string): void => {
    const finding = {
      rule: "yaml-syntax",
      message: `A YAML ${name} has no place here.`,
      fix: QUOTE_FIX,
    };
    problems.push(problemAt(source, node.range?.[0] ?? 0, finding));
  };
  visit(document, {
    Alias: (_key, node) => {
      forbid(node, "alias (*)");
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) forbid(node, "anchor (&)");
      if (node.tag !== undefined && node.srcToken?.type !== undefined) forbid(node, "tag (!)");
    },
  });
  return problems;
}

/** Own properties only, so that a key such as `__proto__` is a key like any other. */
function toValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), toValue(value)]));
  }
  if (isNode(node) && "items" in node) return node.items.map(toValue);
  return null;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function findNearest(document: Document, path: DataPath): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return isNode(document.contents) ? document.contents : undefined;
}

function findKeyOffset(document: Document, path: DataPath): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => keyText(key) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
