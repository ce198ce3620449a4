/** What a number in a locator counts: the labels of Pandoc's locators, as Greek newsrooms write them. */
export const LOCATOR_LABELS = [
  "σ.",
  "σσ.",
  "κεφ.",
  "τόμ.",
  "μέρος",
  "ενότητα",
  "άρθρο",
  "άρθρα",
  "παρ.",
  "σημείο",
  "πίν.",
  "εικ.",
  "παράρτημα",
  "υποσημ.",
  "λεπτό",
] as const;

const LABELS: ReadonlySet<string> = new Set(LOCATOR_LABELS);
/** A number, such as 4, 4α, 3.2 or 12:30, a Roman one, or a letter, such as Β΄. */
const VALUE =
  /^(?:\d{1,6}(?:[.:]\d{1,3}){0,3}[a-zα-ω]?|[ivxlcdm]{1,9}|[A-ZΑ-Ω]{1,6}[΄ʹ'’]?)(?:[-–](?:\d{1,6}[a-zα-ω]?|[ivxlcdm]{1,9}))?$/u;
/** A space that no line breaks at. */
const FIXED_SPACE = "\u00A0";

/** Reads a place in a source, such as `σ. 4` or `άρθρο 3, παρ. 2`, as readers see it; undefined where it is in no known form. */
export function parseLocator(text: string): string | undefined {
  const groups: string[][] = [];
  for (const word of text
    .trim()
    .replace(/(?<=\p{L}\.)(?=\d)/gu, " ")
    .split(/\s*,\s*|\s+/)) {
    const last = groups.at(-1);
    if (LABELS.has(word)) groups.push([word]);
    else if (last === undefined || !VALUE.test(word)) return undefined;
    else last.push(word.replace("-", "–"));
  }
  if (!groups.every(({ length }) => length > 1)) return undefined;
  const named = groups.map(([label = "", ...values]) => [label, values.join(", ")] as const);
  return named.map((each) => each.join(FIXED_SPACE)).join(", ");
}
