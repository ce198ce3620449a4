import type { TextBlock } from "../../markdown/prose.ts";
import { readStructure } from "../../markdown/read-structure.ts";
import type { TextEdit } from "../../prose/prose-rule.ts";
import { moveTextBlock } from "../checks/check-text-blocks.ts";
import { rangeIn } from "../checks/check-words.ts";
import { parseFrontMatter } from "../front-matter.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import { parseJson } from "../../source/parse-json.ts";
import type { SourceText } from "../../source/source-text.ts";

/** A file's structure without its words, and its text blocks with their offsets in the file. */
export interface FileStructure {
  readonly skeleton: string;
  readonly textBlocks: readonly TextBlock[];
}

/** Parses the structure of a content file; strings in data are parsed as inline Markdown, which some of them are. */
export function readFileStructure(source: SourceText): FileStructure {
  if (!source.path.endsWith(".md")) return readData(parseJson(source).data);
  const { data, bodyStart = source.text.length } = parseFrontMatter(source);
  const front = readData(data);
  const body = readStructure(source.text.slice(bodyStart), "blocks");
  return {
    skeleton: `${front.skeleton}\n${body.skeleton}`,
    textBlocks: [
      ...front.textBlocks,
      ...body.textBlocks.map((textBlock) => moveTextBlock(textBlock, bodyStart)),
    ],
  };
}

/** The text blocks of a file after edits; edits outside of them have no effect here. */
export function applyToWords(
  { textBlocks }: FileStructure,
  edits: readonly TextEdit[],
): readonly string[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return textBlocks.map((textBlock) => applyToTextBlock(textBlock, sorted));
}

function applyToTextBlock(
  { text, offsetOf, rangeOf }: TextBlock,
  edits: readonly TextEdit[],
): string {
  const start = offsetOf(0);
  const end = offsetOf(text.length);
  const first = countBefore(edits, start);
  const own = edits.slice(first, countBefore(edits, end + 1)).filter((edit) => edit.end <= end);
  if (own.length === 0) return text;
  let changed = "";
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    const { start: from, end: to } = rangeOf(index, index + 1) ?? nowhere(offsetOf(index));
    const reached = countReached(own, next, from);
    changed += joinReplacements(own.slice(next, reached));
    next = reached;
    const last = own[next - 1];
    if (last === undefined || to > last.end) changed += text[index] ?? "";
  }
  return changed + joinReplacements(own.slice(next));
}

/** How many of sorted edits begin before an offset, by bisection, since a file can have many text blocks and many edits. */
function countBefore(edits: readonly TextEdit[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countReached(edits: readonly TextEdit[], first: number, offset: number): number {
  let reached = first;
  while ((edits[reached]?.start ?? Infinity) <= offset) reached += 1;
  return reached;
}

function joinReplacements(edits: readonly TextEdit[]): string {
  return edits.map(({ replacement }) => replacement).join("");
}

/** A range that no edit reaches: for half of a character, or a placeholder. */
function nowhere(offset: number): { readonly start: number; readonly end: number } {
  return { start: offset, end: Infinity };
}

function readData(data: LocatedData | undefined): FileStructure {
  const textBlocks: TextBlock[] = [];
  const describe = (value: unknown, path: DataPath): unknown => {
    if (typeof value === "string" && data !== undefined) {
      const structure = readStructure(value, "inline");
      textBlocks.push(
        ...structure.textBlocks.map((textBlock) => placeInData(textBlock, data, path)),
      );
      return structure.skeleton;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value).map(([key, entry]: [string, unknown]) => {
      const step = Array.isArray(value) ? Number(key) : key;
      return [step, describe(entry, [...path, step])];
    });
  };
  return { skeleton: JSON.stringify(describe(data?.value ?? null, [])), textBlocks };
}

/** Converts a text block's offsets from offsets in a string of data to offsets in the file. */
function placeInData(textBlock: TextBlock, data: LocatedData, path: DataPath): TextBlock {
  return {
    ...textBlock,
    offsetOf: (index) => data.offsetIn(path, textBlock.offsetOf(index)),
    rangeOf: (start, end) => {
      const range = textBlock.rangeOf(start, end);
      return range && rangeIn(data, path, range);
    },
  };
}
