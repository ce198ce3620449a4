import type { Locator, Page } from "playwright/test";

/** One section of the first story, as its pages name it. */
export interface SectionNames {
  readonly slug: string;
  readonly title: string;
  readonly path: string;
}

/** The first story, as its pages name it. */
export const story = {
  path: "/stories/kazakhstan-unrest/",
  title: "Έφοδος διαδηλωτών στο δημαρχείο του Αλμάτι",
} as const;

export const protests: SectionNames = nameSection("protests", "Η έφοδος στο δημαρχείο");
export const russianWarning: SectionNames = nameSection(
  "russian-warning",
  "Η προειδοποίηση της Ρωσίας",
);
export const tokayevAddress: SectionNames = nameSection(
  "tokayev-address",
  "Το διάγγελμα του Τοκάγεφ",
);
export const internetBlackout: SectionNames = nameSection(
  "internet-blackout",
  "Η χώρα χωρίς ίντερνετ",
);

/** The story's sections in order. */
export const sections: readonly SectionNames[] = [
  protests,
  russianWarning,
  tokayevAddress,
  internetBlackout,
];

/** Finds a section on the story's page by its title. */
export function findSection(page: Page, { title }: SectionNames): Locator {
  return sectionWith(page.locator("main"), title);
}

/** Finds the section element that a heading begins. */
export function sectionWith(within: Locator, title: string): Locator {
  const heading = within.page().getByRole("heading", { name: title, level: 2, exact: true });
  return within.locator("section").filter({ has: heading });
}

/** Finds the list of sources at the end of an article. */
export function findSourceList(page: Page): Locator {
  return page.getByRole("region", { name: "Πηγές", exact: true });
}

function nameSection(slug: string, title: string): SectionNames {
  return { slug, title, path: `${story.path}${slug}/` };
}
