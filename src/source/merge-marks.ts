import { LONE_SEPARATOR, describeMergeMarks } from "../messages/source/merge-marks.ts";
import type { Message } from "../messages/message.ts";

/** A conflict's first, middle and last lines, as git writes them. */
const MARK = /^(?:<{7}(?: .*)?|\|{7}(?: .*)?|={7}|>{7} .*|>{7})$/gm;

/** Where in a text git left two versions; the follow-up problems of such a file mean nothing. */
export function findMergeMarks(text: string): (Message & { readonly offset: number }) | undefined {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // A line of seven equals signs alone may be a heading's underline.
  if (marks.every((index) => text.startsWith("=", index)))
    return { offset: first, ...LONE_SEPARATOR };
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
  return { offset: first, ...describeMergeMarks(lineOf(first), lineOf(last)) };
}
