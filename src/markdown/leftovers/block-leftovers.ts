import type { Token } from "markdown-it";
import * as blocks from "../../messages/markdown/blocks.ts";
import * as lists from "../../messages/markdown/lists.ts";
import { NOTE_IN_ATTRIBUTE } from "../../messages/markdown/comments.ts";
import { otherFootnote } from "../../messages/markdown/footnotes.ts";
import { describeThreeTildes } from "../../messages/markdown/marks.ts";
import type { Message } from "../../messages/message.ts";
import type { Locator } from "../locator.ts";
import type { ProseFinding } from "../prose.ts";

type Place = Pick<Locator, "offsetOf" | "offsetOfLine" | "textOfLine">;

const CITATION = /\[@[a-z\d-][^[\]\n]*\]/;
/** What begins code by accident: `~~~words~~~`. */
const STRUCK = /^([^~]+)~~/;
const DEFINITION = /^[>\s]*\[((?:[^\]\\]|\\.)*)\]:\s*(\S*)/;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\/|#|www\.)/i;
/** Numbers from here on are years, not numbers of a list. */
const FIRST_YEAR = 1000;

/** Finds blocks that Markdown creates from text that was meant otherwise: code, lists, headings and link definitions. */
export function findBlockLeftovers(
  tokens: readonly Token[],
  place: Place,
): readonly ProseFinding[] {
  return [
    ...findCode(tokens, place),
    ...findLists(tokens, place),
    ...findDefinitions(tokens, place),
  ];
}

function findCode(tokens: readonly Token[], place: Place): readonly ProseFinding[] {
  return tokens.flatMap((token): readonly ProseFinding[] => {
    const { type, content, info } = token;
    const [first = 0, end = 0] = token.map ?? [];
    if (type === "code_block") {
      return [{ offset: place.offsetOf(token, 0), ...blocks.INDENTED_CODE }];
    }
    if (type !== "fence") return [];
    const offset = place.offsetOfLine(first);
    const struck = token.markup.startsWith("~") ? STRUCK.exec(info)?.[1] : undefined;
    if (struck !== undefined) return [{ offset, ...describeThreeTildes(struck.trim()) }];
    const lines = content.replace(/\n$/, "").split("\n");
    if (end - first < (content === "" ? 0 : lines.length) + 2)
      return [{ offset, ...blocks.UNCLOSED_FENCE }];
    const inCode = lines.findIndex((line) => CITATION.test(line));
    return [
      ...(info.includes("<!--") ? [{ offset, ...NOTE_IN_ATTRIBUTE }] : []),
      ...(inCode === -1
        ? []
        : [{ offset: place.offsetOfLine(first + 1 + inCode), ...blocks.CITATION_IN_CODE }]),
    ];
  });
}

function findLists(tokens: readonly Token[], { offsetOfLine }: Place): readonly ProseFinding[] {
  const lists: Token[][] = [];
  const found: ProseFinding[] = [];
  for (const token of tokens) {
    const { type, map } = token;
    if (type === "ordered_list_open") lists.push([]);
    else if (type === "bullet_list_open") lists.push([]);
    else if (type === "list_item_open") lists.at(-1)?.push(token);
    else if (type === "ordered_list_close" || type === "bullet_list_close") {
      const items = lists.pop() ?? [];
      const wrong = type === "ordered_list_close" ? findWrongNumber(items) : undefined;
      const offset = offsetOfLine(wrong?.item.map?.[0] ?? map?.[0] ?? 0);
      if (wrong) found.push({ offset, ...wrong.message });
    }
  }
  return found;
}

/** Finds wrong numbers in a list; the same number everywhere is allowed. */
function findWrongNumber(
  items: readonly Token[],
): { readonly item: Token; readonly message: Message } | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const { info, markup } = first;
  const start = Number(info);
  if (start >= FIRST_YEAR) return { item: first, message: lists.describeYearList(info, markup) };
  if (items.length === 1) {
    return start > 1 ? { item: first, message: lists.describeOddList(info, markup) } : undefined;
  }
  if (items.every((item) => Number(item.info) === start)) return undefined;
  const index = items.findIndex((item, place) => Number(item.info) !== start + place);
  const item = items[index];
  return item && { item, message: lists.describeOtherNumber(item.info, start + index) };
}

function findDefinitions(tokens: readonly Token[], place: Place): readonly ProseFinding[] {
  const defined = tokens.filter(({ type }) => type === "reference_definition");
  if (defined.length === 0) return [];
  const used = new Set(tokens.flatMap(({ children }) => (children ?? []).map(labelOf)));
  const seen = new Set<string>();
  return defined.flatMap((token): readonly ProseFinding[] => {
    const line = token.map?.[0] ?? 0;
    const label = labelOf(token) ?? "";
    const message = describeDefinition(place.textOfLine(line), seen.has(label), used.has(label));
    seen.add(label);
    return message ? [{ offset: place.offsetOfLine(line), ...message }] : [];
  });
}

function describeDefinition(line: string, isSecond: boolean, isUsed: boolean): Message | undefined {
  const [, label = "", address = ""] = DEFINITION.exec(line) ?? [];
  if (/^(?:\/\/|comment$)/i.test(label)) return blocks.HIDDEN_DEFINITION;
  if (/^\d{1,3}$/.test(label) && !ADDRESS.test(address)) return otherFootnote(label);
  if (isSecond) return blocks.describeSecondDefinition(label);
  return isUsed ? undefined : blocks.describeUnusedDefinition(label, ADDRESS.test(address));
}

/** The label of a link definition. */
function labelOf({ meta }: Token): string | undefined {
  const label: unknown = (meta as { readonly label?: unknown } | null)?.label;
  return typeof label === "string" ? label : undefined;
}
