import * as messages from "../../messages/prose/words.ts";
import type { HouseStyle } from "../house-style.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import type { TokenisedText } from "../tokenise.ts";

/** A description of more characters than the house allows, which search engines and shares cut. */
export const longDescription: ProseRule = { id: "long-description", severity: "warning", check };

function check({ text, kind }: TokenisedText, { limits }: HouseStyle): readonly ProseProblem[] {
  const limit = limits.descriptionCharacters;
  if (kind !== "description" || text.length <= limit) return NO_PROBLEMS;
  const count = Array.from(text).length;
  if (count <= limit) return NO_PROBLEMS;
  return [{ offset: 0, length: text.length, ...messages.longDescription(count, limit) }];
}
