import {
  type Node,
  type ParseError,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { DataPath, DataResult } from "./located-data.ts";
import { type SourceText, problemAt } from "./source-text.ts";

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  CommaExpected: "A comma is missing before this.",
  ColonExpected: "A colon is missing before this.",
  PropertyNameExpected: "A field name in double quotes should stand here.",
  ValueExpected: "A value should stand here.",
  CloseBraceExpected: "A closing } is missing before this.",
  CloseBracketExpected: "A closing ] is missing before this.",
  EndOfFileExpected: "Nothing may follow the end of the data.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfString: "The closing double quote of this text is missing.",
  InvalidCharacter: "This character has no place in a JSON text.",
  InvalidEscapeCharacter: "This is no escape that JSON knows.",
  InvalidUnicode: "An escape \\u needs four hexadecimal digits.",
};

/** Parses strict JSON (RFC 8259) in which no object has the same key twice. */
export function parseJson(source: SourceText): DataResult {
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true });
  const first = errors[0];
  if (root === undefined || first !== undefined) {
    const message = SYNTAX_MESSAGES[first ? printParseErrorCode(first.error) : "ValueExpected"];
    const offset = first?.offset ?? 0;
    const finding = {
      rule: "json-syntax",
      message: message ?? "This is not JSON.",
      fix: "Look at this character and the one before it.",
    };
    return { data: undefined, problems: [problemAt(source, offset, finding)] };
  }
  const problems = findDuplicateKeys(root).map((key) =>
    problemAt(source, key.offset, {
      rule: "duplicate-key",
      message: `"${String(key.value)}" stands here a second time.`,
      fix: "Keep one of the two.",
    }),
  );
  const data = {
    source,
    value: toValue(root),
    offsetOf: (path: DataPath) => findNearest(root, path).offset,
    offsetOfKey: (path: DataPath) => findKey(findNearest(root, path)).offset,
  };
  return { data, problems };
}

/** Own properties only, so that a key such as `__proto__` is a key like any other. */
function toValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(toValue);
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children }) => {
      const [key, value] = children ?? [];
      return key && value ? [[String(key.value), toValue(value)]] : [];
    }),
  );
}

function findDuplicateKeys(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const nested = children.flatMap(findDuplicateKeys);
  if (node.type !== "object") return nested;
  const seen = new Set<unknown>();
  const own = children.flatMap(({ children: [key] = [] }) => {
    if (key === undefined) return [];
    if (seen.has(key.value)) return [key];
    seen.add(key.value);
    return [];
  });
  return [...own, ...nested];
}

function findNearest(root: Node, path: DataPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function findKey(node: Node): Node {
  const [key] = node.parent?.type === "property" ? (node.parent.children ?? []) : [];
  return key ?? node;
}
