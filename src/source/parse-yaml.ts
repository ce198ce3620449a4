import { type Document, type Node, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { DataPath, DataResult, LocatedData } from "./located-data.ts";
import { repeatedField } from "../messages/content/fields.ts";
import { findPlainOffset, readPlainFields } from "./plain-fields.ts";
import type { Problem } from "./problem.ts";
import { findScalarOffset } from "./scalar-offset.ts";
import { type SourceText, problemAt } from "./source-text.ts";
import { DEEP_VALUES } from "../messages/source/yaml-syntax.ts";
import { findDepthProblem, findForbidden, findSyntaxProblem } from "./yaml-problems.ts";

/** Finds lines from `start` to `end` that YAML understands differently than their author. */
type FindMisread = (source: SourceText, start: number, end: number) => readonly Problem[];

/** Parses YAML 1.2 from `start` to `end` of a text, in code units; an empty text gives `{}`. Anchors, aliases and tags are problems. */
export function parseYaml(
  source: SourceText,
  start: number,
  end: number,
  findMisread: FindMisread = () => [],
): DataResult {
  const text = source.text.slice(start, end);
  // Spaces in place of the text before `start` keep the offsets of the whole file.
  const parse = (): Document.Parsed | undefined =>
    parseNodes(source.text.slice(0, start).replace(/[^\n]/g, " ") + text);
  const fields = readPlainFields(text);
  if (fields) {
    const data = locate(source, fields, start, parse);
    // Every article's description is located, mostly without a problem; this avoids parsing the tree for it.
    const offsetOf = (path: DataPath): number => {
      const offset = path.length === 1 ? findPlainOffset(text, String(path[0])) : undefined;
      return offset === undefined ? data.offsetOf(path) : start + offset;
    };
    return { data: { ...data, offsetOf }, problems: [] };
  }
  const depth = findDepthProblem(source, start, end);
  if (depth) return { data: undefined, problems: [depth] };
  const document = parse();
  if (document === undefined) {
    return { data: undefined, problems: [problemAt(source, start, DEEP_VALUES)] };
  }
  const problem = findSyntaxProblem(source, document, end);
  const misread = findMisread(source, start, end);
  if (misread.length > 0) return { data: undefined, problems: misread };
  if (problem) return { data: undefined, problems: [problem] };
  const forbidden = findForbidden(source, document);
  if (forbidden.length > 0) return { data: undefined, problems: forbidden };
  const value = document.contents === null ? {} : toValue(document.contents, source);
  const data = locate(source, value, start, () => document);
  return { data, problems: findDuplicates(source, document) };
}

/** The parser's tree; undefined where values are nested too deep for its stack. */
function parseNodes(text: string): Document.Parsed | undefined {
  try {
    const options = {
      prettyErrors: false,
      schema: "core",
      uniqueKeys: false,
      version: "1.2",
    } as const;
    return parseDocument(text, options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Offsets are needed for problems only, so the tree is parsed on first use. */
function locate(
  source: SourceText,
  value: unknown,
  start: number,
  parse: () => Document | undefined,
): LocatedData {
  let document: Document | undefined;
  const index: PairIndex = new WeakMap();
  const rangeOf = (path: DataPath): readonly number[] => {
    document ??= parse();
    return (document && findNearest(document, path, source, index)?.range) ?? [];
  };
  const offsetOf = (path: DataPath): number => rangeOf(path)[0] ?? start;
  return {
    source,
    name: "The front matter",
    value,
    offsetOf,
    offsetOfKey: (path) => {
      document ??= parse();
      return (document && findKeyOffset(document, path, source, index)) ?? offsetOf(path);
    },
    offsetIn: (path, index) => {
      const [from = start, to = start] = rangeOf(path);
      return findScalarOffset(source.text, from, to, index);
    },
  };
}

function findDuplicates(source: SourceText, { contents }: Document): readonly Problem[] {
  return findMaps(contents).flatMap(({ items }) => {
    const seen = new Set<string>();
    return items.flatMap(({ key }) => {
      const name = keyText(key, source);
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [problemAt(source, offsetOfNode(key), repeatedField(name))];
    });
  });
}

/** Every map in a value, outer ones first. */
function findMaps(node: unknown): readonly { readonly items: readonly Pair[] }[] {
  if (isMap(node)) return [node, ...node.items.flatMap(({ value }) => findMaps(value))];
  return isNode(node) && "items" in node ? node.items.flatMap(findMaps) : [];
}

interface Pair {
  readonly key: unknown;
  readonly value?: unknown;
}

/** Makes own properties only, so that `__proto__` is a key like any other. */
function toValue(node: unknown, source: SourceText): unknown {
  if (isScalar(node)) return node.value;
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [keyText(key, source), toValue(value, source)]),
    );
  }
  if (isNode(node) && "items" in node) return node.items.map((item) => toValue(item, source));
  return null;
}

/** A key as text; a key that is a list or map is taken as written. */
function keyText(key: unknown, { text }: SourceText): string {
  if (isScalar(key)) return String(key.value);
  const [from = 0, to = 0] = (isNode(key) ? key.range : undefined) ?? [];
  return text.slice(from, to);
}

function offsetOfNode(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

/** The pairs of each map by key, since many offsets may be needed; of a duplicate key, the first value counts. */
type PairIndex = WeakMap<Node, ReadonlyMap<string, Pair>>;

function findPair(
  group: unknown,
  step: string | number,
  source: SourceText,
  index: PairIndex,
): Pair | undefined {
  if (!isMap(group)) return undefined;
  const pairs =
    index.get(group) ??
    new Map(group.items.toReversed().map((pair) => [keyText(pair.key, source), pair] as const));
  index.set(group, pairs);
  return pairs.get(String(step));
}

/** The value at a path, or the nearest one above it. */
function findNearest(
  { contents }: Document,
  path: DataPath,
  source: SourceText,
  index: PairIndex,
): Node | undefined {
  let node: unknown = contents;
  for (const step of path) {
    const next = isSeq(node)
      ? node.items[Number(step)]
      : findPair(node, step, source, index)?.value;
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : undefined;
}

function findKeyOffset(
  document: Document,
  path: DataPath,
  source: SourceText,
  index: PairIndex,
): number | undefined {
  const parent = path.slice(0, -1);
  const group = findNearest(document, parent, source, index);
  const pair = findPair(group, path.at(-1) ?? "", source, index);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
