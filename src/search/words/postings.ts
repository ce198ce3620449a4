/** Where a word is: pairs of a page's number and the word's weight there, by rising number. */
export type Postings = readonly (readonly [page: number, weight: number])[];

/** How many numbers the pages of one part of the index have. */
export const PAGES_IN_PART = 100_000;

/** What a word of a name weighs; no word of a text weighs as much. */
export const NAME_WEIGHT = 24;

/** Postings as text: the distance to the page before, in base 36, and the weight as a capital. */
export function formatPostings(postings: Postings): string {
  let last = 0;
  return postings
    .map(([page, weight]) => {
      const step = (page - last).toString(36);
      last = page;
      return step + String.fromCharCode(65 + Math.min(weight, 25));
    })
    .join("");
}

/** Reads what `formatPostings` wrote. */
export function parsePostings(text: string): Postings {
  let page = 0;
  return Array.from(text.matchAll(/([0-9a-z]{1,8})([A-Z])/g), ([, step = "", weight = ""]) => {
    page += Number.parseInt(step, 36);
    return [page, weight.charCodeAt(0) - 65] as const;
  });
}

/** Rising numbers as text: spans of the first number and how many follow it, in base 36. */
export function formatPages(pages: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && last[0] + last[1] + 1 === page) last[1] += 1;
    else spans.push([page, 0]);
  }
  return spans
    .map(([first, more]) => first.toString(36) + (more > 0 ? `+${more.toString(36)}` : ""))
    .join(" ");
}

/** Reads what `formatPages` wrote. */
export function parsePages(text: string): ReadonlySet<number> {
  const pages = new Set<number>();
  for (const span of text.split(" ")) {
    const [first = "", more = "0"] = span.split("+");
    const start = Number.parseInt(first, 36);
    for (let next = 0; next <= Number.parseInt(more, 36); next += 1) pages.add(start + next);
  }
  return pages;
}
