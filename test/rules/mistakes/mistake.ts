import type { Files } from "../../support/newsroom.ts";

/** What an author may write, and the lines that the check prints for it. */
export interface Mistake {
  readonly title: string;
  readonly changes: Files;
  readonly lines: readonly (readonly [greek: string, english: string])[];
}
