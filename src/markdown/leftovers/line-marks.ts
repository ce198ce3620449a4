import {
  DASH_LINES,
  LETTERED_LINES,
  describeBullet,
  describeGluedBullet,
} from "../../messages/markdown/lists.ts";
import {
  DEEP_HEADING,
  HASH_LINE,
  LATE_HEADING,
  describeClosingHashes,
  describeGluedHeading,
} from "../../messages/markdown/headings.ts";
import type { Message } from "../../messages/message.ts";
import { type Leftover, type LeftoverRule, always, matchRule } from "./leftover.ts";

/** A mark that authors use to start list items, the same on each line. */
interface Bullet {
  readonly pattern: RegExp;
  /** The message; undefined where that many such lines are fine. */
  readonly describe: (mark: string, lines: number) => Message | undefined;
}

const BULLETS: readonly Bullet[] = [
  { pattern: /^[ \t]*(->|=>|→|⇒)(?=[ \t]*[\p{L}«])/gmu, describe: describeBullet },
  // The bullet of a second level, as word processors copy it.
  {
    pattern: /^[ \t]*(o)(?=[ \t]+\S)/gm,
    describe: (mark, lines) => (lines > 1 ? describeBullet(mark) : undefined),
  },
  { pattern: /^[ \t]*([•◦▪▫●○■□‣⁃∙⋅➢➤►▶✓✔·])/gmu, describe: describeBullet },
  {
    pattern: /^[ \t]*([–—―−])(?=[ \t])/gm,
    describe: (_mark, lines) => (lines > 1 ? DASH_LINES : undefined),
  },
  { pattern: /^[ \t]*([-+*])(?=[\p{L}\u00a0])/gmu, describe: describeWordBullet },
  {
    pattern: /^[ \t]*(\(?\p{L}\)|\(\d{1,2}\)|\p{Ll}\.|[ivx]{2,4}[.)])(?=[ \t])/gmu,
    describe: (_mark, lines) => (lines > 1 ? LETTERED_LINES : undefined),
  },
  {
    pattern: /^[ \t]*(\d{1,2}[.)])(?=[\p{L}\u00a0])/gmu,
    describe: (mark, lines) => describeGluedBullet(mark, lines > 1),
  },
];

/** Lines of a paragraph that were meant as list items; one problem for all. */
export const bullets: LeftoverRule = ({ text, isHeading }) => {
  if (isHeading) return [];
  for (const { pattern, describe } of BULLETS) {
    const lines = [...text.matchAll(pattern)];
    const [first] = lines;
    const mark = first?.[1] ?? "";
    const message = first && describe(mark, lines.length);
    if (message === undefined) continue;
    return lines.map(({ 0: found, 1: own = "", index }, place): Leftover => {
      const offset = index + found.length - own.length;
      return { offset, length: own.length, message: place === 0 ? message : undefined };
    });
  }
  return [];
};

/** A star or a plus before a word can be a note's mark or part of the text. */
function describeWordBullet(mark: string, lines: number): Message | undefined {
  if (lines > 1) return describeGluedBullet(mark, true);
  return mark === "-" ? describeGluedBullet(mark, false) : undefined;
}

/** A no-break space does not make a heading. */
const HASHES = /^[ \t]*(#+)(?=[^ \t\n#])|^[ \t]*(#{7,})(?=\s|$)/gm;
/** A line with nothing but hashtags. */
const HASHTAGS = /^(?:[ \t]*#[^\s#]+)+[ \t]*$/;

/** `##Heading`, without the space that a heading needs. */
export const headingMarks: LeftoverRule = ({ text, source }) =>
  [...text.matchAll(HASHES)].flatMap(({ 0: found, 1: marks = "", 2: deep, index }) => {
    const offset = index + found.length - (deep ?? marks).length;
    const message =
      deep === undefined && marks.length <= 6 ? describeHashes(marks, source) : DEEP_HEADING;
    return message ? [{ offset, length: (deep ?? marks).length, message }] : [];
  });

/** `## Heading##`: Markdown removes closing marks only after a space. One # may belong to a name. */
const CLOSING_HASHES = /(?<=[^\s#])#{2,}[ \t]*$/g;
/** After the end of a sentence, or after a citation, which is U+FFFC here. */
const LATE_HASHES = /(?<=[.!;…»)\uFFFC][ \t]+)#{2,6}(?=[ \t]+[\p{Lu}«])/gu;

/** Heading marks where they have no effect: at the end or in the middle of a line. */
export const strayHashes: LeftoverRule = (block) =>
  block.isHeading
    ? matchRule(CLOSING_HASHES, ({ 0: marks }) => describeClosingHashes(marks.trim()))(block)
    : matchRule(LATE_HASHES, always(LATE_HEADING))(block);

/** One # starts a hashtag, unless the whole paragraph looks like a title. */
function describeHashes(marks: string, source: string): Message | undefined {
  if (marks.length > 1) return describeGluedHeading(marks);
  const isTitle = /^#\p{L}[^\n[.!;:]*\s[^\n[.!;:]*$/u.test(source) && !HASHTAGS.test(source);
  return isTitle ? HASH_LINE : undefined;
}
