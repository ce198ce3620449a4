import * as messages from "../../messages/markdown/brackets.ts";
import { describeBareEntity } from "../../messages/markdown/entity-links.ts";
import { describeDoubleCitation } from "../../messages/markdown/citations.ts";
import type { Message } from "../../messages/message.ts";
import { type LeftoverRule, always, matchRule } from "./leftover.ts";

const ADDRESS = String.raw`(?:https?:|mailto:|www\.|\/|#|person:|place:|source:)`;
const SPACED_LINK = new RegExp(
  String.raw`\[[^[\]\n]*\](?:[ \t]+|[ \t]*\n[ \t]*)\(${ADDRESS}[^()\n]*\)?`,
  "g",
);
const REVERSED_LINK = new RegExp(
  String.raw`\((?<words>[^()\n]*)\)\[(?<address>${ADDRESS}[^[\]\n]*)\]`,
  "g",
);
const UNCLOSED_WORDS = new RegExp(
  String.raw`\[[^[\]()\n]*\((?:https?:|mailto:|person:|place:|source:)[^()\s]*\)?`,
  "g",
);
const BROKEN_LINK = /(?<open>\[[^[\]\n]*)?\]\((?<address>[^()\n]*)(?<close>\)?)/g;

/** Links as other systems write them. */
const OTHER_LINKS: readonly RegExp[] = [
  /["“«](?<words>[^"“”«»\n]{1,200})["”»]:(?<address>https?:\/\/[^\s[\]]*[^\s[\].,;])/gu,
  /\[(?<words>[^[\]|\n]{1,200})\|[ \t]*(?<address>https?:\/\/[^[\]\s|]+)[ \t]*\]/g,
  /\[[ \t]*(?<address>https?:\/\/[^[\]\s|]+)(?:[ \t]*\||[ \t])[ \t]*(?<words>[^[\]|\n]{1,200})\](?![[(])/g,
  /\[(?<words>[^[\]\n]{1,200})\]:[ \t]*(?<address>https?:\/\/[^\s[\]()]*[^\s[\]().,;])/g,
  /\{(?<words>[^{}\n]{1,200})\}\((?<address>https?:\/\/[^()\s]+)\)/g,
  /\[(?<words>[^[\]\n]{1,200})\]:[ \t]*\([ \t]*(?<address>https?:\/\/[^()\s]+)\)/g,
];

/** `[[@afp]]`, of which the parser read the inner pair. */
function describeDouble(source: string): Message | undefined {
  const isCitation = /^\[\[@[^[\]]*\]\]$/.test(source);
  return isCitation ? describeDoubleCitation(source.slice(1, -1)) : undefined;
}

/** A directive with one colon, or within a line. */
export const inlineDirective: LeftoverRule = matchRule(
  /(?<![\p{L}\p{N}:]):{1,2}[ \t]?(?<form>(?:post|timeline|map|sections|table|chart|video)(?:\{[^{}\n]*\}?|\b(?=[ \t]*$)|(?<=::\w+)(?![\p{L}\p{N}])))/gmu,
  ({ groups }) => messages.describeInlineDirective(groups?.["form"] ?? ""),
);

/** Links and citations that are incomplete. */
export const brackets: readonly LeftoverRule[] = [
  matchRule(/\[[ \t]+@[a-z\d-]+[^[\]\n]*\]?/gi, always(messages.SPACED_CITATION)),
  matchRule(/\uFFFC\uFFFC@[a-z\d-]+(?:\uFFFC\uFFFC|\])/gi, ({ index }, { source }) =>
    source.startsWith("\\[", index) ? messages.ESCAPED_CITATION : undefined,
  ),
  matchRule(
    /\{[ \t]*(?:xml:)?lang\b[^{}\n]*\}?|(?<=\])[ \t]*lang=[a-z-]+\}?/gi,
    always(messages.LANGUAGE_BRACES),
  ),
  matchRule(/\[(?:via|of)=[a-z\d-]+[ \t]*\]/gi, always(messages.SOURCELESS_CITATION)),
  matchRule(/<(?:https?:\/\/|mailto:)[^<>\s]*/gi, always(messages.OPEN_ADDRESS)),
  ...OTHER_LINKS.map((pattern) =>
    matchRule(pattern, ({ groups = {} }) =>
      messages.describeOtherLink(groups["words"]?.trim() ?? "", groups["address"] ?? ""),
    ),
  ),
  matchRule(/\[\uFFFC+\]/g, ({ 0: match, index }, { source }) =>
    describeDouble(source.slice(index, index + match.length)),
  ),
  matchRule(/(?<=\uFFFC)\[[^[\]\n]+\](?=\uFFFC)/g, ({ 0: words, index }, { source }) =>
    source.charAt(index - 1) === "[" && source.startsWith("](", index + words.length)
      ? messages.describeDoubleLink(words.slice(1, -1))
      : undefined,
  ),
  matchRule(SPACED_LINK, always(messages.SPACE_IN_LINK)),
  matchRule(REVERSED_LINK, ({ groups }) =>
    messages.describeReversedLink(groups?.["words"] ?? "", groups?.["address"] ?? ""),
  ),
  matchRule(BROKEN_LINK, ({ groups = {} }) => {
    const { open, address = "", close } = groups;
    if (open === undefined) return messages.UNOPENED_LINK;
    const isSpaced = /^\S+[ \t]+(?!["'])\S/.test(address.trim());
    if (close === "") return messages.UNCLOSED_ADDRESS;
    return isSpaced ? messages.SPACE_IN_ADDRESS : messages.UNCLOSED_ADDRESS;
  }),
  matchRule(
    /\[(?<words>[^[\]\n]+)\]\[(?<address>(?:https?|person|place|source):[^[\]\s]+)\]/g,
    ({ groups }) => messages.describeOtherLink(groups?.["words"] ?? "", groups?.["address"] ?? ""),
  ),
  matchRule(/\[[ \t]*(?<address>(?:person|place):[a-z\d-]+)[ \t]*\](?![[(])/gi, ({ groups }) =>
    messages.describeWordlessLink(groups?.["address"] ?? ""),
  ),
  matchRule(
    /(?<!\])(?:(?<![\p{L}\p{N}])(?<words>\p{L}{1,40})[ \t]+)?\((?<address>(?:person|place|source):[a-z\d-]+)\)/gu,
    ({ groups }) => describeBareEntity(groups?.["words"], groups?.["address"] ?? ""),
  ),
  matchRule(UNCLOSED_WORDS, always(messages.UNCLOSED_WORDS)),
  matchRule(/\[[^[\]\n]*\](?=https?:\/\/)/g, always(messages.BARE_ADDRESS)),
  matchRule(/\[(?<words>[^[\]\n]+)\]\[(?<label>[^[\]\n]*)\]/g, ({ groups }) =>
    messages.describeUndefinedReference(groups?.["words"] ?? "", groups?.["label"] ?? ""),
  ),
];

/** Unmatched brackets, after all other leftovers. */
export const loneBrackets: LeftoverRule = ({ text }) => {
  const open: number[] = [];
  const lone: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === "[") open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return [...lone, ...open].map((offset) => ({
    offset,
    length: 1,
    message: messages.describeLoneBracket(text.charAt(offset)),
  }));
};
