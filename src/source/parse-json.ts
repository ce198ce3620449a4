import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { TOO_DEEP } from "../messages/source/json-syntax.ts";
import { repeatedEntryId, repeatedField } from "../messages/content/fields.ts";
import { describeJsonError } from "./json-syntax.ts";
import type { DataPath, DataResult, LocatedData } from "./located-data.ts";
import { findScalarOffset } from "./scalar-offset.ts";
import { type Finding, type SourceText, problemAt } from "./source-text.ts";

/** Deeper than any content, and shallow enough for recursive functions. */
const DEEPEST = 64;

/** Data files whose entries have ids. */
const ENTRIES = /(?:^|\/)(?:authors|people|places|posts|sources|topics)\.json$/;

/** Parses strict JSON (RFC 8259) in which no object has the same key twice. */
export function parseJson(source: SourceText): DataResult {
  const { problem, keys } = surveyMarks(source.text);
  if (problem) return { data: undefined, problems: [problemAt(source, problem.offset, problem)] };
  const value = parseFast(source.text);
  if (value !== undefined && countKeys(value) === keys) {
    return { data: locate(source, value, () => parseTree(source.text)), problems: [] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true });
  if (root === undefined || errors[0] !== undefined) {
    const empty = source.path.endsWith("/timeline.json") ? "[]" : "{}";
    const { offset, message } = describeJsonError(source.text, errors[0], empty);
    return { data: undefined, problems: [problemAt(source, offset, message)] };
  }
  const problems = findDuplicateKeys(root).map((key) => {
    const isEntry = key.parent?.parent === root && ENTRIES.test(source.path);
    const name = String(key.value);
    return problemAt(source, key.offset, isEntry ? repeatedEntryId(name) : repeatedField(name));
  });
  return { data: locate(source, toValue(root), () => root), problems };
}

type LocatedFinding = Finding & { readonly offset: number };

/** What the brackets and quotes of a text show. */
interface Survey {
  readonly problem?: LocatedFinding;
  /** How many keys the text has; duplicates count each. */
  readonly keys: number;
}

function surveyMarks(text: string): Survey {
  let depth = 0;
  let keys = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:\\.|[^"\\\n])*"?(?:\s*:)?|[[\]{}]/g)) {
    if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    else if (mark.endsWith(":")) keys += 1;
    if (depth <= DEEPEST) continue;
    return { problem: { offset: index, ...TOO_DEEP }, keys };
  }
  return { keys };
}

/** The value by JSON.parse, which is fast but gives no offsets; undefined where it is not JSON. */
function parseFast(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + countKeys(each), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** Offsets are needed for problems only, so the tree with offsets is parsed on first use. */
function locate(source: SourceText, value: unknown, parse: () => Node | undefined): LocatedData {
  let tree: Node | undefined;
  const index: FieldIndex = new WeakMap();
  const find = (path: DataPath): Node | undefined => {
    tree ??= parse();
    return tree && findNearest(tree, path, index);
  };
  return {
    source,
    name: "The file",
    value,
    offsetOf: (path) => find(path)?.offset ?? 0,
    offsetOfKey: (path) => findKey(find(path))?.offset ?? 0,
    offsetIn: (path, index) => {
      const { offset = 0, length = 0 } = find(path) ?? {};
      return findScalarOffset(source.text, offset, offset + length, index);
    },
  };
}

/** Makes own properties only, so that `__proto__` is a key like any other. */
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

/** The value at a path, or the nearest one above it; the fields of each object are indexed once, since many offsets may be needed. */
function findNearest(root: Node, path: DataPath, index: FieldIndex): Node {
  let node = root;
  for (const step of path) {
    const next = findChild(node, step, index);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

type FieldIndex = WeakMap<Node, ReadonlyMap<unknown, Node>>;

function findChild(node: Node, step: string | number, index: FieldIndex): Node | undefined {
  if (node.type === "array") return node.children?.[Number(step)];
  if (node.type !== "object") return undefined;
  const fields = index.get(node) ?? indexFields(node);
  index.set(node, fields);
  return fields.get(step);
}

/** Of a duplicate key, the first value counts. */
function indexFields({ children = [] }: Node): ReadonlyMap<unknown, Node> {
  const fields = new Map<unknown, Node>();
  for (const { children: [key, value] = [] } of children) {
    if (key && value && !fields.has(key.value)) fields.set(key.value, value);
  }
  return fields;
}

function findKey(node: Node | undefined): Node | undefined {
  const [key] = node?.parent?.type === "property" ? (node.parent.children ?? []) : [];
  return key ?? node;
}
