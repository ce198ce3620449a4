import { INLINE_FOOTNOTE, otherFootnote } from "../../messages/markdown/footnotes.ts";
import type { Message } from "../../messages/message.ts";
import { type LeftoverRule, matchRule } from "./leftover.ts";

/** Marks of footnotes in other forms: `[^ 1]`, `[1^]`, `(^1)`, `[1]` or `(1)` behind a word, and `¹` before the words. */
const FORMS: readonly RegExp[] = [
  /\[[ \t]*\^(?<label>[^[\]\n]{0,300})\]/g,
  /\[(?<label>[\p{L}\p{N}]{1,12})[ \t]*(?:\^[ \t]*\]|\]\^(?![\p{L}\p{N}]))/gu,
  /(?<!\^)[({]\^(?<label>\d{1,3})[)}]/g,
  /(?<=[\p{L}\p{N}.,;·!»)\uFFFC])\[(?<label>\d{1,3})\](?![({[])/gu,
  /^\[(?<label>\d{1,3})\](?=:|[ \t]+\S)/gm,
  /^\^(?<label>\d{1,3})\^?(?=[ \t:])/gm,
  /\[\^(?<label>[\p{L}\p{N}]{1,12})(?=[\s).,;·]|$)/gu,
  /\[[*#](?<label>\d{1,3})\]/g,
  /^[¹²³⁴-⁹](?=[ \t]*\p{L})/gu,
  /(?<=[α-ωά-ώ]{4})\((?<label>\d{1,2})\)(?![\p{L}\p{N}])/gu,
];

/** Longer labels are the words of a footnote inside its sentence. */
const LONGEST = 20;

/** What was written for a footnote, and would be shown as it is. */
export const footnotes: readonly LeftoverRule[] = [
  matchRule(
    /\^\[(?=[^\s\]])|\\footnote\{|(?<=\p{L})\(\((?=[^()\n]{1,300}\)\))/gu,
    () => INLINE_FOOTNOTE,
  ),
  ...FORMS.map((form) => matchRule(form, ({ groups }) => describeForm(groups?.["label"] ?? "1"))),
];

function describeForm(written: string): Message {
  const label = written.trim();
  if (label.length > LONGEST || /[.;!…]$/.test(label)) return INLINE_FOOTNOTE;
  return otherFootnote(label === "" ? "1" : label.replace(/\s+/g, "-"));
}

/** `words<sup>1</sup>`, and the same before the words of a footnote; `m<sup>2</sup>` is none. */
export function describeRaisedTag(text: string, start: number, end: number): Message | undefined {
  const [, label] = /^(\d{1,2})<\/sup>/i.exec(text.slice(end, end + 10)) ?? [];
  const before = text.slice(Math.max(0, start - 4), start);
  if (label === undefined || (start > 0 && !/^\p{L}{4}$/u.test(before))) return undefined;
  return otherFootnote(label);
}
