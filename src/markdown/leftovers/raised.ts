import { otherFootnote } from "../../messages/markdown/footnotes.ts";
import {
  describeGluedMark,
  describeHyphenedWords,
  describeInnerSpace,
  describeRaised,
} from "../../messages/markdown/marks.ts";
import type { Message } from "../../messages/message.ts";
import { type LeftoverRule, matchRule } from "./leftover.ts";

/** `m ^2^`, `m^{2}`, `CO_{2}`, `m^2` and `CO_2`: raised and lowered characters in other forms. */
const FORMS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?<sum>[\p{L}\p{N})]{1,6}\^\d{1,4}(?:[ ]?[+−=-][ ]?[\p{L}\p{N}()]{1,6}\^\d{1,4}){1,9})(?![\p{L}\p{N}^])/gu,
  /(?<![\p{L}\p{N}])(?<base>[\p{L}\p{N})]{1,12})[ \t]+(?:(?<mark>\^)(?<words>[\p{L}\p{N}+−-]{1,12})\^|~(?<low>\d{1,3})~)(?![\^~])/gu,
  /(?<![\p{L}\p{N}/])(?<base>[\p{L}\p{N})]{1,12})(?<mark>[\^_~])[{(](?<words>[\p{L}\p{N}+−-]{1,12})[)}]/gu,
  /(?<![\p{L}\p{N}_@#/.])(?<base>(?:H|CO?|NO?|O|SO?|P|Cl|Na|Ca|Mg|Fe|PM){1,4})_(?<low>\d{1,2})_?(?<rest>[A-Z][a-z]?)?(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}])(?<base>[\p{L}\p{N})]{0,12}\p{L})~(?<low>\d{1,3})(?![\p{N}~])/gu,
  /(?<![\p{L}\p{N}])(?<base>[\p{L}\p{N})]{1,12})(?<mark>\^)(?<words>[+−-]?\d{1,4}|\p{L}{1,3}(?!\p{L}))(?!\^)/gu,
];
/** A word, not the symbol of a unit or a number: behind it a raised number is the mark of a footnote. */
const WORD = /\p{L}{4}$/u;

/** `~~ words ~~` and `--words--`. */
export const deletions: readonly LeftoverRule[] = [
  matchRule(/(?<!~)~~(?<words>[^~\n]+)~~(?!~)/g, ({ groups }) =>
    describeDeletion(groups?.["words"]),
  ),
  matchRule(
    /(?<![\p{L}\p{N}-])--(?<words>\p{L}(?:[^-\n]{0,60}\p{L})?)--(?![\p{L}\p{N}-])/gu,
    ({ groups }) => describeHyphenedWords(groups?.["words"] ?? ""),
  ),
];

/** Raised and lowered characters that would be shown with their marks. */
export const raisedMarks: readonly LeftoverRule[] = FORMS.map((form) =>
  matchRule(form, ({ groups = {} }) => describeForm(groups)),
);

function describeDeletion(words = ""): Message {
  return words.trim() === words ? describeGluedMark("~~") : describeInnerSpace("~~", true);
}

function describeForm(groups: Readonly<Record<string, string | undefined>>): Message {
  const { sum, base = "", mark = "~", words, low, rest = "" } = groups;
  if (sum !== undefined) return describeRaised("^", sum.replace(/\^(\d+)/g, "^$1^"));
  const inner = words ?? low ?? "";
  if (mark === "^" && /^\d+$/.test(inner) && WORD.test(base)) return otherFootnote(inner);
  const written = mark === "_" ? "~" : mark;
  return describeRaised(written, `${base}${written}${inner}${written}${rest}`);
}
