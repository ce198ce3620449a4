import { FOREIGN_NOTE, MALFORMED_NOTE, STRAY_NOTE_END } from "../../messages/markdown/comments.ts";
import {
  TYPED_QUOTES,
  describeUnclosedMark,
  describeUnopenedMark,
} from "../../messages/markdown/marks.ts";
import * as markdown from "../../messages/markdown/other-markdown.ts";
import * as others from "../../messages/markdown/other-syntax.ts";
import { describeOtherLink } from "../../messages/markdown/brackets.ts";
import { type LeftoverRule, always, matchRule } from "./leftover.ts";

const MALFORMED_COMMENT = /<[ \t]*![ \t]*[-–—]+[^<>\n]*>?|--!>/g;
const STRAY_END = /-->/g;
/** A C-style comment; an address has no space after its slashes. */
const FOREIGN_COMMENT = /^[ \t]*(?:\/\/|%%)[ \t]|(?<!\S)\/\*[^*\n]*(?:\*\/)?/gm;

/** Quotation marks made of other characters, around words. */
const QUOTES = /(?<!<)<<(?=[^\s<>])[^<>\n]*>>(?!>)|(?<!\S),,(?=\p{L})[^,\n]*?(?:''|[“”"])/gu;

/** Syntax of other dialects, the most specific first. */
export const otherMarkup: readonly LeftoverRule[] = [
  matchRule(MALFORMED_COMMENT, always(MALFORMED_NOTE)),
  matchRule(STRAY_END, always(STRAY_NOTE_END)),
  matchRule(FOREIGN_COMMENT, always(FOREIGN_NOTE)),
  matchRule(QUOTES, always(TYPED_QUOTES)),
  matchRule(
    /\{[{%][<%]?[ \t]*(?:youtube|tweet|twitter|x|vimeo|instagram|facebook|tiktok|telegram|post|embed)(?![\p{L}\p{N}])[^{}\n]*[}%]\}/giu,
    always(others.EMBED),
  ),
  matchRule(/\{\{|\{%|<%|[$#]\{/g, always(others.TEMPLATE)),
  matchRule(/\{(?:\+\+|--|~~|==|>>)/g, always(others.EDITOR_MARK)),
  matchRule(/^\[\[?_?TOC_?\]\]?[ \t]*$/gim, always(others.CONTENTS)),
  matchRule(/!?\[\[(?<words>[^[\]\n]+)\]\]/g, ({ groups }) => {
    const parts = (groups?.["words"] ?? "").split("|").map((part) => part.trim());
    const address = parts.find((part) => /^https?:\/\//.test(part));
    const words = parts.find((part) => part !== address);
    return address !== undefined && words !== undefined
      ? describeOtherLink(words, address)
      : others.describeWikiLink(parts.at(-1) ?? "");
  }),
  matchRule(/^\[[ xX]?\](?=\s|$)/g, always(markdown.TASK)),
  matchRule(/^(?:!!!|\?\?\?\+?)[ \t]+\w+|^\[!\w+\]|^\.\. [\w-]+::/gm, always(markdown.BOX)),
  matchRule(/(?<=\n)[ \t]*[:~][ \t]+(?=\S)/g, always(markdown.DEFINITION_LIST)),
  matchRule(/^[ \t]*={2,}[ \t]+(?=[^\s=])[^=\n]*={2,}[ \t]*$/gm, always(others.WIKI_HEADING)),
  matchRule(/(?<!~)~~(?![~\s])/g, always(describeUnclosedMark("~~"))),
  matchRule(/(?<=[^~\s])~~(?=\s|$)/g, always(describeUnopenedMark("~~"))),
  matchRule(
    /(?<![\p{L}\p{N}~])~(?=\p{L})[^~\n]*[^\s~]~(?![\p{L}\p{N}~])/gu,
    always(markdown.STRIKE),
  ),
  matchRule(
    /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]*==(?!=)|(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+\n]*\+\+|\|\|(?=[^\s|])[^|\n]*\|\|/gu,
    always(markdown.HIGHLIGHT),
  ),
  matchRule(/\$\$?(?<formula>[^\s\d$][^$\n]*)\$/g, ({ groups }) =>
    /[\^_\\{=]/.test(groups?.["formula"] ?? "") ? markdown.FORMULA : undefined,
  ),
  matchRule(/\{[.#:][\w.:# -]*\}?/g, always(others.ATTRIBUTES)),
  matchRule(
    /\[\/?(?:b|i|u|s|url|img|quote|code|color|size|center|list|\*)(?:=[^[\]\n]*)?\]/gi,
    ({ 0: tag }) => (tag.startsWith("[/") ? undefined : others.BBCODE),
  ),
  matchRule(
    /\[(?:caption|gallery|embed|audio|video|playlist|spoiler)[ \t]+\w+=[^[\]\n]*\]|\[\/?(?:caption|embed|audio|video|spoiler|youtube|twitter|tweet)\]/gi,
    ({ 0: tag }) => (tag.startsWith("[/") ? undefined : others.BBCODE),
  ),
  matchRule(/(?<![\p{L}'])'{2,3}(?=[^\s'])[^'\n]+'{2,3}/gu, always(others.WIKI_EMPHASIS)),
  matchRule(/(?<![\p{L}\p{N}:]):(?:[a-z][a-z\d_+-]*|\+1|-1):(?![\p{L}\p{N}:/])/gu, ({ 0: code }) =>
    others.describeEmoji(code),
  ),
  matchRule(/\\[a-z]+\{/g, always(others.COMMAND)),
  matchRule(/\\[nrt](?=\s|[A-ZΆ-Ώ]|\\|$)/g, always(markdown.ESCAPED_LINE)),
  matchRule(/\\(?=[ \t]*$)|\\(?=[ \t]+\n)/g, always(markdown.LAST_BACKSLASH)),
];
