import { type Work, progress } from "../messages/progress.ts";
import type { Language } from "../messages/text.ts";

/** Where a progress line is shown. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A line at a terminal that tells how far a piece of work is. */
export interface ProgressLine {
  /** Begins a new run of work. */
  readonly start: () => void;
  readonly show: (work: Work, done: number, total: number) => void;
  /** Leaves the terminal as if there had been no line. */
  readonly clear: () => void;
}

/** Work that is done sooner needs no line; in milliseconds. */
const PATIENCE = 2000;
/** As often as eyes can follow; in milliseconds. */
const PACE = 100;

/** Creates a progress line; it shows at a terminal only, and only once the work has taken two seconds. `now` gives milliseconds. */
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
