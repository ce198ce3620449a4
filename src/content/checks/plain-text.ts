import {
  citationInText,
  entityInText,
  handleInText,
  htmlInText,
  markdownInText,
} from "../../messages/content/plain-text.ts";
import type { Message } from "../../messages/message.ts";
import type { LiteralBlock } from "../../markdown/leftovers/leftover.ts";
import { findLonePairs } from "../../markdown/leftovers/pairs.ts";
import { findSuspects } from "../../markdown/leftovers/suspects.ts";
import type { HouseStyle } from "../../prose/house-style.ts";
import type { TextKind } from "../../prose/prose-rule.ts";
import type { Catalogue } from "../content-context.ts";
import { checkField } from "./check-words.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { problemAt } from "../../source/source-text.ts";

/** Patterns of markup, with their messages; the first that matches at a position counts. */
const MARKUP: readonly (readonly [RegExp, (match: RegExpExecArray) => Message])[] = [
  [/\[@[^\]\n]*\]?/g, ([written]) => citationInText(written)],
  [/!?\[([^\]\n]+)\]\([^)\n]*\)/g, ([written, words = ""]) => markdownInText(written, words)],
  [/\[([^\]\n]+)\]\{[^}\n]*\}?/g, ([written, words = ""]) => markdownInText(written, words)],
  [/\[\^[^\]\n]+\]/g, ([written]) => htmlInText(written)],
  [
    /<([a-z][a-z\d]*)(?:\s[^<>]*)?>(?=\s*[^\s<>])([^<>\n]+)<\/\1>/gi,
    ([written, , words = ""]) => markdownInText(written, words),
  ],
  [
    /<!--[^]*?(?:-->|$)|<\/?[a-z][a-z\d]*(?:\s[^<>]*|\/[^<>]*=[^<>]*)?\/?>/gi,
    ([written]) => htmlInText(written),
  ],
  [
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi,
    ([written]) => entityInText(written, decode(written)),
  ],
  [
    /(\*\*\*|\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g,
    ([written, , words = ""]) => markdownInText(written, words),
  ],
  [
    /(?<![\p{L}\d*\\])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\d*])/gu,
    ([written, words = ""]) => markdownInText(written, words),
  ],
  [
    /(?<![\p{L}\d_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\d_])/gu,
    ([written, words = ""]) => markdownInText(written, words),
  ],
  [/`+([^`\n]+)`+/g, ([written, words = ""]) => markdownInText(written, words)],
  [
    /(?<![*\p{L}\d])\*\*(?!\*)|(?<![*\d])\*\*(?![*\p{L}])|~~|(?<![_\p{L}])__(?=\p{L})/gu,
    ([written]) => htmlInText(written),
  ],
  [
    /::(?:post|timeline|map|sections|table|chart|video)(?![\p{L}\p{N}])(?:\{[^}\n]*\}?)?/gu,
    ([written]) => htmlInText(written),
  ],
  [
    /^(?:#{1,6}|>)\s+(\S[^\n]*)/g,
    ([written, words = ""]) => markdownInText(written.slice(0, 40), words),
  ],
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
  copy: "©",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
  shy: "",
  deg: "°",
};

/** Finds Markdown, citations, HTML and entities in a text that allows none of them. */
export function findMarkup(
  text: string,
): readonly { readonly index: number; readonly message: Message }[] {
  const found: { readonly index: number; readonly end: number; readonly message: Message }[] = [];
  for (const [pattern, describe] of MARKUP) {
    for (const match of text.matchAll(pattern)) {
      const { index } = match;
      const end = index + match[0].length;
      if (found.some((other) => index < other.end && other.index < end)) continue;
      found.push({ index, end, message: describe(match) });
    }
  }
  return found;
}

/** Finds unmatched «, », ( and ). */
function findOpenPairs(text: string): ReturnType<typeof findMarkup> {
  if (!/[«»()]/.test(text)) return [];
  return findLonePairs([createBlock(text)]).flatMap(({ offset, message }) =>
    message === undefined ? [] : [{ index: offset, message }],
  );
}

/** Finds `[afp]`, `@afp` and `[afp; reuters]`, where these are ids. */
function findBareCitations(text: string, ids: Catalogue["ids"]): ReturnType<typeof findMarkup> {
  if (!/[@[]/.test(text)) return [];
  return findSuspects(createBlock(text)).flatMap(({ offset, id, isCertain }) => {
    const named = id.split(/[;,]\s*/);
    const isKnown = CITED.some((file) => named.every((one) => ids.get(file)?.has(one)));
    const isHandle = text.charAt(offset - 1) === "@";
    if (!isKnown || !(isCertain || isHandle)) return [];
    const index = isHandle ? offset - 1 : text.lastIndexOf("[", offset);
    const end = isHandle ? offset + id.length : text.indexOf("]", offset) + 1;
    const written = text.slice(index, end);
    return [{ index, message: isCertain ? citationInText(written) : handleInText(written) }];
  });
}

/** The data files whose ids authors cite, rightly or not. */
const CITED = ["sources", "people"] as const;

function createBlock(text: string): LiteralBlock {
  return { source: text, text, enclosed: [], isHeading: false };
}

/** Finds markup, and what was meant as a citation, in a text that allows neither; else what opens and does not close. */
export function findPlainMarkup(
  text: string,
  ids: Catalogue["ids"],
): ReturnType<typeof findMarkup> {
  const marks = findMarkup(text);
  const markup = marks.length > 0 ? marks : findBareCitations(text, ids);
  return markup.length > 0 ? markup : findOpenPairs(text);
}

/** What plain text is checked against. */
export interface PlainTextRules {
  readonly style: HouseStyle;
  readonly ids: Catalogue["ids"];
}

/** Checks that the text at a path of data has no markup, then checks it against the rules for prose. */
export function checkPlainField(
  text: string,
  data: LocatedData,
  path: DataPath,
  kind: TextKind,
  { style, ids }: PlainTextRules,
): readonly Problem[] {
  const marks = findMarkup(text);
  const markup = marks.length > 0 ? marks : findBareCitations(text, ids);
  const told = markup.length > 0 ? markup : findOpenPairs(text);
  const problems = told.map(({ index, message }) =>
    problemAt(data.source, data.offsetIn(path, index), message),
  );
  return markup.length > 0 ? problems : [...problems, ...checkField(text, data, path, kind, style)];
}

function decode(entity: string): string | undefined {
  const [, hex, digits] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity) ?? [];
  if (hex === undefined && digits === undefined) {
    return ENTITIES[entity.slice(1, -1).toLowerCase()];
  }
  const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
  return code > 32 && code !== 160 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
