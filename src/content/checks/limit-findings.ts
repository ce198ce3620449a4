import { furtherFindings } from "../../messages/limits.ts";
import type { Message } from "../../messages/message.ts";
import { LIMITS } from "../../source/limits.ts";

/** Of what is wrong with a text, of each rule as many as an author reads, and one that counts the others. */
export function limitFindings<Found>(
  found: readonly Found[],
  ruleOf: (each: Found) => string,
  replace: (next: Found, message: Message) => Found,
): readonly Found[] {
  if (found.length <= LIMITS.findings) return found;
  const byRule = new Map<string, Found[]>();
  for (const each of found) {
    const others = byRule.get(ruleOf(each));
    if (others) others.push(each);
    else byRule.set(ruleOf(each), [each]);
  }
  return [...byRule].flatMap(([rule, all]) => {
    const next = all[LIMITS.findings];
    if (next === undefined) return all;
    const further = furtherFindings(rule, all.length - LIMITS.findings);
    return [...all.slice(0, LIMITS.findings), replace(next, further)];
  });
}
