import type { Text } from "../messages/text.ts";
import type { HouseStyle } from "./house-style.ts";
import type { TokenisedText } from "./tokenise.ts";

/** How much a finding weighs: an error stops a build, a warning does not. */
export type ProseSeverity = "error" | "warning";

/** What a piece of text is; some rules hold for some kinds only. A name may be in its own language, and a continuation begin in a sentence. */
export type TextKind =
  "paragraph" | "continuation" | "item" | "heading" | "description" | "field" | "name";

/** A change that is certain: `replacement` in place of what is from `start` to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What a rule finds, at an offset into the text, in UTF-16 code units. */
export interface ProseProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: Text;
  readonly fix: Text;
  /** Where it weighs less or more than the rule's other findings. */
  readonly severity?: ProseSeverity;
  /** All of them together fix the problem; none where no fix is certain. */
  readonly edits?: readonly TextEdit[];
}

/** One rule for prose: a pure function of a text and the house's style. */
export interface ProseRule {
  readonly id: string;
  readonly severity: ProseSeverity;
  readonly check: (text: TokenisedText, style: HouseStyle) => readonly ProseProblem[];
}

/** What most texts give to most rules, without a new list each time. */
export const NO_PROBLEMS: readonly ProseProblem[] = [];
