/** The source of one character of a quoted text, by its opening quote. */
const STEPS: Readonly<Record<string, RegExp>> = {
  '"': /\\u[\da-fA-F]{4}|\\[^]|[ \t]*\n[ \t]*|[^]/y,
  "'": /''|[ \t]*\n[ \t]*|[^]/y,
};
const PLAIN_STEP = /[ \t]*\n[ \t]*|[^]/y;

/** Offset of the character at an index of a JSON or YAML string that is written from `start` to `end`; for a YAML block scalar, that of its `|` or `>`. */
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
