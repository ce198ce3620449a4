import type { HouseStyle } from "./house-style.ts";
import type { ProseProblem, ProseSeverity, TextKind } from "./prose-rule.ts";
import { PROSE_RULES } from "./rules.ts";
import { tokenise } from "./tokenise.ts";

/** A problem of a text, with the rule that found it. */
export interface ProseFinding extends ProseProblem {
  readonly rule: string;
  readonly severity: ProseSeverity;
}

/** Checks a text by every rule for prose; the findings are in the order of the rules. */
export function checkText(
  text: string,
  kind: TextKind,
  style: HouseStyle,
): readonly ProseFinding[] {
  const tokenised = tokenise(text, kind);
  const findings: ProseFinding[] = [];
  for (const { id, severity, check } of PROSE_RULES) {
    for (const problem of check(tokenised, style))
      findings.push({ severity, ...problem, rule: id });
  }
  return findings;
}
