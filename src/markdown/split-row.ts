/** A cell of a table's row: its text, and where that begins. */
export interface Cell {
  readonly text: string;
  readonly offset: number;
}

/** Splits a line of a table, which begins at an offset, at each `|` without a backslash; undefined where it has none. */
export function splitRow(line: string, start = 0): readonly Cell[] | undefined {
  const pipes = findPipes(line);
  if (pipes.length === 0) return undefined;
  const ends = [...pipes, line.length];
  const cells = ends.map((end, index) => readCell(line, start, (pipes[index - 1] ?? -1) + 1, end));
  // The marks at both ends of a line can be left out.
  const from = line.slice(0, pipes[0]).trim() === "" ? 1 : 0;
  const to = line.slice((pipes.at(-1) ?? 0) + 1).trim() === "" ? -1 : undefined;
  const inner = cells.slice(from, to);
  return inner.length === 0 ? undefined : inner;
}

function findPipes(line: string): readonly number[] {
  const pipes: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === "\\") index += 1;
    else if (character === "|") pipes.push(index);
  }
  return pipes;
}

function readCell(line: string, start: number, from: number, to: number): Cell {
  const whole = line.slice(from, to);
  const text = whole.trim();
  return { text, offset: start + from + whole.length - whole.trimStart().length };
}
