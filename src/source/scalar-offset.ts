/** What stands for one character of a text, by the mark that the text begins with. */
const STEPS: Readonly<Record<string, RegExp>> = {
  '"': /\\u[\da-fA-F]{4}|\\[^]|[ \t]*\n[ \t]*|[^]/y,
  "'": /''|[ \t]*\n[ \t]*|[^]/y,
};
const PLAIN_STEP = /[ \t]*\n[ \t]*|[^]/y;

/**
 * Offset of a character, given by its index, of a JSON or YAML text that is written from `start` to
 * `end`. In a YAML text of several lines behind `|` or `>` it is that of the mark.
 */
export function findScalarOffset(
  source: string,
  start: number,
  end: number,
  index: number,
): number {
  const mark = source[start] ?? "";
  if (mark === "|" || mark === ">") return start;
  const step = STEPS[mark] ?? PLAIN_STEP;
  let position = Object.hasOwn(STEPS, mark) ? start + 1 : start;
  for (let count = 0; count < index && position < end; count += 1) {
    step.lastIndex = position;
    position += step.exec(source)?.[0].length ?? 1;
  }
  return Math.min(position, end);
}
