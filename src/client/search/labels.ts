/** The label of a filter's value: «2022», «Ιανουάριος 2022», or the name after the id in `id name`. */
export function labelChoice(filter: string, value: string, language: string): string {
  if (filter !== "date") return value.slice(value.indexOf(" ") + 1);
  if (!value.includes("-")) return value;
  return format(`${value}-01`, language, { month: "long", year: "numeric" });
}

/** Sorts the values of a filter: dates newest first, others by name. */
export function sortChoices(
  filter: string,
  values: readonly string[],
  language: string,
): readonly string[] {
  if (filter === "date") return [...values].sort().reverse();
  const { compare } = new Intl.Collator(language);
  const label = (value: string): string => labelChoice(filter, value, language);
  return [...values].sort((a, b) => compare(label(a), label(b)));
}

/** «5 Ιανουαρίου 2022» for `2022-01-05`. */
export function formatDay(day: string, language: string): string {
  return format(day, language, { day: "numeric", month: "long", year: "numeric" });
}

function format(day: string, language: string, parts: Intl.DateTimeFormatOptions): string {
  return new Date(day).toLocaleDateString(language, { ...parts, timeZone: "UTC" });
}
