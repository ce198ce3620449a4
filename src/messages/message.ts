import type { Text } from "./text.ts";

/** What an author is told about one mistake: the rule that found it, what is wrong, and what to write instead. */
export interface Message {
  readonly rule: string;
  /** One sentence or two. */
  readonly message: Text;
  /** What to write instead, as a sentence; left out where that is not certain. */
  readonly fix?: Text | undefined;
  /** An error, which stops a build, where it is left out. */
  readonly severity?: "error" | "warning";
}

/** A message of a rule for prose, which has its id and weight itself. */
export interface Advice {
  readonly message: Text;
  readonly fix: Text;
}

/** A message that always says what to write instead. */
export interface MessageWithFix extends Message {
  readonly fix: Text;
}
