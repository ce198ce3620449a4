import type { Token } from "markdown-it";
import { nearestName } from "../messages/content/names.ts";
import {
  FOOTNOTE_PLACE,
  missingFootnote,
  secondFootnote,
  unusedFootnote,
} from "../messages/markdown/footnotes.ts";
import { notesOf } from "./located-token.ts";
import type { ProseFinding } from "./prose.ts";
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
  if (notesOf(token).finding) return;
  if (isInText) footnotes.marks.push({ token, offset });
  else findings.push({ offset, ...FOOTNOTE_PLACE });
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

/** Numbers the footnotes of a text; those that are missing or unused are reported. */
export function numberFootnotes({ footnotes }: Collected): NumberedFootnotes {
  const findings: ProseFinding[] = [];
  const numbered = new Map<string, { words: Token; marks: number; number: number }>();
  const marks = new Map<Token, NumberedMark>();
  const marked = new Set(footnotes.marks.map(({ token }) => token.info));
  const unused = [...footnotes.words].filter(([label]) => !marked.has(label));
  const hasMissing = footnotes.marks.some(({ token }) => !footnotes.words.has(token.info));
  /** The only footnote that a mark without one can mean. */
  const [meant] = hasMissing && unused.length === 1 ? unused : [];
  for (const { token, offset } of footnotes.marks) {
    const label = token.info;
    const words = footnotes.words.get(label);
    if (words === undefined) {
      const fix = meant && nearestName(`[^${meant[0]}]`);
      findings.push({ offset, ...missingFootnote(label, fix) });
      continue;
    }
    if (words.token === undefined) continue;
    const known = numbered.get(label);
    const own = known ?? { words: words.token, marks: 0, number: numbered.size + 1 };
    own.marks += 1;
    numbered.set(label, own);
    marks.set(token, { footnote: own.number, mark: own.marks });
  }
  if (meant === undefined) {
    for (const [label, { offset }] of unused) findings.push({ offset, ...unusedFootnote(label) });
  }
  return { marks, footnotes: [...numbered.values()], findings };
}
