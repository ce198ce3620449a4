import { isGlobal, isValueOf } from "./attributes.ts";
import type { ElementRule } from "./elements.ts";
import type { Fault } from "./facts.ts";
import type { WrittenTag } from "./read-tag.ts";

/** Roles that an element may be named by a label for, whatever it is. */
const NAMED_ROLE = /^(?:img|list|note|region|search|status)$/;

/** Holds a start tag against the rule of its element; `name` is that of the element in `ELEMENTS`. */
export function checkTag(
  { attributes, isClosed }: WrittenTag,
  name: string,
  rule: ElementRule | undefined,
): readonly Fault[] {
  if (rule === undefined) {
    const message = "No page has such an element. Use another, or add it to src/audit/elements.ts.";
    return [{ rule: "unknown-element", message }];
  }
  const faults: Fault[] = [];
  for (const [key, value] of attributes) {
    if (!isKnown(key, rule, attributes)) {
      const message = `It cannot have the attribute "${key}". Leave it out, or add it to src/audit/elements.ts.`;
      faults.push({ rule: "unknown-attribute", message });
    } else if (!isValueOf(name, key, value)) {
      faults.push({ rule: "wrong-value", message: `"${value}" cannot be the value of "${key}".` });
    }
  }
  for (const key of rule.needed) {
    if (attributes.has(key)) continue;
    faults.push({ rule: "missing-attribute", message: `It needs the attribute "${key}".` });
  }
  if (isClosed && !rule.isVoid && !name.startsWith("svg:")) {
    const message = "The slash at its end closes nothing. Leave it out.";
    faults.push({ rule: "stray-slash", message });
  }
  return faults;
}

function isKnown(key: string, rule: ElementRule, attributes: ReadonlyMap<string, string>): boolean {
  if (rule.attributes.has(key) || isGlobal(key)) return true;
  return key.startsWith("aria-label") && NAMED_ROLE.test(attributes.get("role") ?? "");
}
