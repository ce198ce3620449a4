/** The last line of a container, or the line after it where it is not closed; lines count from 0. */
export interface ContainerLines {
  readonly end: number;
  readonly isClosed: boolean;
}

const OPENING = /^ {0,3}:{3,}[ \t]*[^:\s]/;
const END = /^ {0,3}:{3,}[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Where each line that opens a container has its end, by the number of that line; code and notes are passed over. */
export function matchContainers(text: string): ReadonlyMap<number, ContainerLines> {
  const found = new Map<number, ContainerLines>();
  const open: number[] = [];
  const openings: number[] = [];
  const lines = text.split("\n");
  const isPassedOver = createSkipper();
  for (const [number, line] of lines.entries()) {
    if (isPassedOver(line)) continue;
    if (OPENING.test(line)) {
      open.push(number);
      openings.push(number);
    } else if (END.test(line)) {
      const start = open.pop();
      if (start !== undefined) found.set(start, { end: number, isClosed: true });
    }
  }
  // What is not closed ends before the next one begins.
  const next = new Map(openings.map((line, index) => [line, openings[index + 1]]));
  for (const line of open)
    found.set(line, { end: next.get(line) ?? lines.length, isClosed: false });
  return found;
}

/** Says of each line, in order, whether it is inside code between fences, or inside a note. */
function createSkipper(): (line: string) => boolean {
  let fence = "";
  let isInNote = false;
  return (line) => {
    if (isInNote) {
      isInNote = !line.includes("-->");
      return true;
    }
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      return true;
    }
    fence = mark;
    isInNote = /^ {0,3}<!--/.test(line) && !line.includes("-->");
    return mark !== "" || isInNote;
  };
}
