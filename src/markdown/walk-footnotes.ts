import type { Token } from "markdown-it";
import { nearestName } from "../messages/content/names.ts";
import {
  FOOTNOTE_PLACE,
  lookalikeFootnote,
  missingFootnote,
  secondFootnote,
  unusedFootnote,
} from "../messages/markdown/footnotes.ts";
import type { Message } from "../messages/message.ts";
import { notesOf } from "./located-token.ts";
import type { ProseFinding } from "./prose.ts";
import { splitLabel } from "./rules/footnote.ts";
import type { Collected } from "./walk-state.ts";

/** Notes the words of a footnote, which follow the token that opens it. */
export function noteFootnote(
  opener: Token,
  words: Token | undefined,
  offset: number,
  { footnotes, findings }: Collected,
): void {
  const { info: label } = opener;
  const { finding } = notesOf(opener);
  if (footnotes.words.has(label)) findings.push({ offset, ...secondFootnote(label) });
  else footnotes.words.set(label, { token: finding ? undefined : words, offset });
  if (finding) findings.push({ offset, ...finding });
}

/** Notes a mark; `isInText` says whether it is where a mark can be. */
export function noteMark(
  token: Token,
  offset: number,
  isInText: boolean,
  { footnotes, findings }: Collected,
): void {
  const isRefused = notesOf(token).finding !== undefined;
  if (isInText && !isRefused) footnotes.marks.push({ token, offset });
  else for (const label of splitLabel(token.info)) footnotes.refused.add(label);
  if (!isInText && !isRefused) findings.push({ offset, ...FOOTNOTE_PLACE });
}

/** A mark by its footnote's number, from 1, and its own number among the marks of that footnote. */
export interface NumberedMark {
  readonly footnote: number;
  readonly mark: number;
}

/** The footnotes of a text in the order of their first marks. */
export interface NumberedFootnotes {
  readonly marks: ReadonlyMap<Token, NumberedMark>;
  /** The words of each, and how many marks it has. */
  readonly footnotes: readonly { readonly words: Token; readonly marks: number }[];
  readonly findings: readonly ProseFinding[];
}

/**
 * Numbers the footnotes of a text. Those that are missing or unused are reported, unless some are written in other forms: then that is what
 * is wrong with these.
 */
export function numberFootnotes(
  { footnotes }: Collected,
  hasOtherForms: boolean,
): NumberedFootnotes {
  const findings: ProseFinding[] = [];
  const numbered = new Map<string, { words: Token; marks: number; number: number }>();
  const marks = new Map<Token, NumberedMark>();
  const unused = listUnused(footnotes);
  const meant = new Set<string>();
  for (const { token, offset } of footnotes.marks) {
    const label = token.info;
    const words = footnotes.words.get(label);
    if (words === undefined) {
      const own = findMeant(label, [...unused.keys()]);
      if (own !== undefined) meant.add(own);
      findings.push({ offset, ...describeMissing(label, own) });
      continue;
    }
    if (words.token === undefined) continue;
    const known = numbered.get(label);
    const own = known ?? { words: words.token, marks: 0, number: numbered.size + 1 };
    own.marks += 1;
    numbered.set(label, own);
    marks.set(token, { footnote: own.number, mark: own.marks });
  }
  for (const [label, { offset }] of unused) {
    if (!meant.has(label)) findings.push({ offset, ...unusedFootnote(label) });
  }
  return { marks, footnotes: [...numbered.values()], findings: hasOtherForms ? [] : findings };
}

function listUnused({
  marks,
  refused,
  words,
}: Collected["footnotes"]): Collected["footnotes"]["words"] {
  const marked = new Set([...marks.map(({ token }) => token.info), ...refused]);
  return new Map([...words].filter(([label]) => !marked.has(label)));
}

/** The footnote that a mark without one means: one whose label looks the same, or the only one that nothing marks. */
function findMeant(label: string, unused: readonly string[]): string | undefined {
  const twin = unused.find((each) => foldLetters(each) === foldLetters(label));
  return twin ?? (unused.length === 1 ? unused[0] : undefined);
}

function describeMissing(label: string, meant: string | undefined): Message {
  if (meant === undefined) return missingFootnote(label, undefined);
  if (foldLetters(meant) === foldLetters(label)) return lookalikeFootnote(label);
  return missingFootnote(label, nearestName(`[^${meant}]`));
}

const GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN = "ABEZHIKMNOPTYXo";

/** Replaces Greek letters by the Latin ones that look the same. */
function foldLetters(label: string): string {
  return label.replace(/[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/g, (letter) => LATIN.charAt(GREEK.indexOf(letter)));
}
