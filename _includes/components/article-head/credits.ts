import type { Strings } from "../../../src/content/schemas/strings.ts";
import type { Credit } from "../../../src/model/entities.ts";

/** Everyone who did the same for a story. */
export interface CreditGroup {
  /** What they did; undefined for those who wrote it. */
  readonly label: string | undefined;
  readonly names: readonly string[];
}

/** The names of a byline by what they did, who wrote it first. */
export function listCredits(
  byline: readonly Credit[],
  { authorRoles }: Strings,
): readonly CreditGroup[] {
  const named = byline.map(({ role }) => role).filter((role) => role !== "text");
  return (["text", ...new Set(named)] as const).flatMap((role) => {
    const names = byline.filter((each) => each.role === role).map(({ name }) => name);
    if (names.length === 0) return [];
    return [{ label: role === "text" ? undefined : authorRoles[role], names }];
  });
}

/** One group in words: «Φωτογραφίες: Νίκος, Άννα». */
export function formatCredit({ label, names }: CreditGroup): string {
  return [...(label === undefined ? [] : [`${label}: `]), names.join(", ")].join("");
}
