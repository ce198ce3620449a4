import {
  DECLARATION,
  LINE_IN_CELL,
  describeDoubleEntity,
  describeOpenEntity,
  describeTag,
  describeUnknownEntity,
} from "../../messages/markdown/html.ts";
import { describeRaisedTag } from "./footnotes.ts";
import { type Leftover, type LeftoverRule, always, matchRule } from "./leftover.ts";

const TAG =
  /<(?<slash>\/?)(?<name>[a-z][\w:-]*)(?<attributes>(?:[\s/]+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+(?=[\s>])))?)*)[\s/]*>/gi;
const DECLARATIONS = /<\?[a-z]|<!\[CDATA\[|<!doctype\b/gi;
const UNCLOSED_TAG = /<(?<name>br|hr|img|div|span|strong|script|iframe|blockquote)\b/gi;
const DOUBLE_ENTITY = /(?<=\uFFFC{5})(?:[a-z]+\d*|#x?[\da-f]+);/gi;
const OPEN_ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|[mn]dash|hellip|[lr]aquo|[lr][sd]quo|euro|copy|shy)(?![\w;])/g;
const UNKNOWN_ENTITY = /&(?:[a-z]{2,}\d*|#\w*);/g;

/** The elements of which some are parts; the problem of the whole says what to write. */
const WHOLES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ..."caption colgroup col thead tbody tfoot tr th td"
    .split(" ")
    .map((name) => [name, ["table"]] as const),
  ["li", ["ul", "ol"]],
  ["dt", ["dl"]],
  ["dd", ["dl"]],
  ["figcaption", ["figure"]],
  ["img", ["figure", "picture"]],
  ["source", ["picture", "video", "audio"]],
]);

/**
 * Tags: one problem for each name in a block, since a closing tag belongs to its opening one, and none for the parts of what is told already.
 */
export const tags: LeftoverRule = ({ text, isCell = false }) => {
  const seen = new Set<string>();
  return [...text.matchAll(TAG)].map(({ 0: tag, index: offset, groups = {} }): Leftover => {
    const name = (groups["name"] ?? "").toLowerCase();
    const isCertain = groups["slash"] === "/" || (groups["attributes"] ?? "").trim() !== "";
    const isTold = seen.has(name) || WHOLES.get(name)?.some((whole) => seen.has(whole)) === true;
    const own =
      (name === "br" && isCell ? LINE_IN_CELL : undefined) ??
      (name === "sup" ? describeRaisedTag(text, offset, offset + tag.length) : undefined);
    const message = isTold ? undefined : (own ?? describeTag(name, isCertain));
    seen.add(name);
    return { offset, length: tag.length, message };
  });
};

/** Other HTML that readers would see. */
export const htmlRules: readonly LeftoverRule[] = [
  tags,
  matchRule(DECLARATIONS, always(DECLARATION)),
  matchRule(UNCLOSED_TAG, ({ groups }) =>
    describeTag((groups?.["name"] ?? "").toLowerCase(), true),
  ),
  matchRule(DOUBLE_ENTITY, ({ 0: rest, index }, { source }) =>
    source.slice(index - 5, index) === "&amp;" ? describeDoubleEntity(`&${rest}`) : undefined,
  ),
  matchRule(OPEN_ENTITY, ({ 0: entity }) => describeOpenEntity(entity)),
  matchRule(UNKNOWN_ENTITY, ({ 0: entity }) => describeUnknownEntity(entity)),
];
