import type { Locator, Page } from "playwright/test";

/** One section of the newest story of the test newsroom, as its pages name it. */
export interface SectionNames {
  readonly slug: string;
  readonly title: string;
  readonly path: string;
}

/** The newest story of the test newsroom, as its pages name it. */
export const story = {
  path: "/stories/stopped-clocks/",
  title: "Σταμάτησαν όλα τα ρολόγια της πόλης",
} as const;

/** How the text of the story ends, behind which come its sources and what it is linked to. */
export const lastWords = "πρωτοφανή σύγχυση γύρω από την ώρα";

export const clocks: SectionNames = nameSection("clocks", "Τα ρολόγια της πλατείας");
export const neighbours: SectionNames = nameSection("neighbours", "Η απάντηση των γειτόνων");
export const mayorAddress: SectionNames = nameSection("mayor-address", "Το διάγγελμα της δημάρχου");
export const noSignal: SectionNames = nameSection("no-signal", "Η πόλη χωρίς ίντερνετ");

/** The story's sections in order. */
export const sections: readonly SectionNames[] = [clocks, neighbours, mayorAddress, noSignal];

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

/** Finds the citations in an article or a part of one. */
export function findCitations(scope: Locator | Page): Locator {
  return scope.getByRole("link", { name: /^\(πηγή: / });
}
