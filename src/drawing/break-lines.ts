/** How wide a text is, in ems. */
export type Measure = (text: string) => number;

/** Words that belong to the next one, such as articles: a line should not end in them. */
const SHORT_WORD = /^\p{L}{1,3}$/u;

/** What a short word at the end of a line costs, in lines of full width. */
const SHORT_WORD_COST = 0.15;

/**
 * Breaks a text into lines of at most a width, as equal as they can be, without an article at the end of one. A word that is wider than a
 * line is cut.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const words = text
    .split(/[ \n\t]+/)
    .filter((word) => word !== "")
    .flatMap((word) => cutWord(word, width, measure));
  const space = measure(" ");
  const widths = words.map(measure);
  const best: Ending[] = [];
  best[words.length] = { cost: 0, end: words.length, lines: 0 };
  for (let start = words.length - 1; start >= 0; start--) {
    best[start] = chooseEnd({ words, widths, space, width }, start, best);
  }
  const lines: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = best[at]?.end ?? words.length;
    lines.push(words.slice(at, end).join(" "));
    at = end;
  }
  return lines;
}

/** The best way to set the words from one on: where its line ends, and what all lines from there on cost. */
interface Ending {
  readonly cost: number;
  readonly end: number;
  readonly lines: number;
}

/** Words, and the widths of each, of a space and of a line. */
interface MeasuredWords {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
  readonly width: number;
}

/** Few lines come first, then equal ones; the endings of all later words are known. */
function chooseEnd(
  { words, widths, space, width }: MeasuredWords,
  start: number,
  later: readonly Ending[],
): Ending {
  let room = width + space;
  let best: Ending = { cost: Infinity, end: start + 1, lines: Infinity };
  for (let end = start + 1; end <= words.length; end++) {
    room -= space + (widths[end - 1] ?? 0);
    const rest = later[end];
    if (rest === undefined || (room < 0 && end > start + 1)) break;
    const isShort = end < words.length && SHORT_WORD.test(words[end - 1] ?? "");
    const cost = rest.cost + (room / width) ** 2 + (isShort ? SHORT_WORD_COST : 0);
    const lines = rest.lines + 1;
    if (lines < best.lines || (lines === best.lines && cost < best.cost))
      best = { cost, end, lines };
  }
  return best;
}

function cutWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && measure(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
