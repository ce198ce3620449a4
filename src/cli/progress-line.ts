import { type Work, progress } from "../messages/commands/progress.ts";
import type { Language } from "../messages/text.ts";

/** The output of a progress line. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A line at a terminal that shows progress. */
export interface ProgressLine {
  /** Starts new work. */
  readonly start: () => void;
  readonly show: (work: Work, done: number, total: number) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

/** Delay before the line is shown, in milliseconds. */
const PATIENCE = 2000;
/** Interval between updates, in milliseconds. */
const PACE = 100;

/** Creates a progress line, which is shown only at a terminal, and only after two seconds. `now` gives milliseconds. */
export function createProgressLine(
  output: ProgressOutput,
  now: () => number,
  language: Language,
): ProgressLine {
  let start = now();
  let last = 0;
  let isShown = false;
  return {
    start: () => {
      start = now();
    },
    show: (work, done, total) => {
      const moment = now();
      if (!output.isTTY || moment - start < PATIENCE || moment - last < PACE) return;
      last = moment;
      isShown = true;
      output.write(`\r\u001B[K${progress(work, done, total)[language]}`);
    },
    clear: () => {
      if (isShown) output.write("\r\u001B[K");
      isShown = false;
    },
  };
}
