import type { Files } from "../support/newsroom.ts";

/** A newsroom with something hostile in it, and what has to become of it. */
export interface HostileInput {
  readonly name: string;
  readonly files: Files;
  /** `builds`, or the rule that refuses it. */
  readonly expected: string;
  /** The same with harmless words: where it builds, its pages have the same elements and attributes. */
  readonly harmless?: Files;
}
