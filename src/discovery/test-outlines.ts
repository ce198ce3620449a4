import { type NewsDate, parseNewsDate } from "../model/news-date.ts";
import type { Site } from "../model/newsroom.ts";
import { siteAt } from "../links/test-site-address.ts";
import type { StoryOutline } from "../model/outline.ts";

/** A site whose days begin in Athens. */
export const SITE: Site = {
  name: "Ανταπόκριση",
  description: "Ειδήσεις.",
  address: siteAt("https://antapokrisi.example"),
  language: "el",
  timeZone: "Europe/Athens",
  navigation: [],
  licence: { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
};

/** A date as an author writes it; throws where it is none. */
export function date(text: string): NewsDate {
  const parsed = parseNewsDate(text, SITE.timeZone);
  if ("problem" in parsed) throw new Error(parsed.problem.message.en);
  return parsed;
}

/** A section of the story "unrest". */
export function createSection(
  slug: string,
  fields: Partial<StoryOutline["sections"][number]> = {},
): StoryOutline["sections"][number] {
  return {
    slug,
    path: `/stories/unrest/${slug}/`,
    title: `Μέρος <${slug}>`,
    description: "",
    published: date("2022-01-05"),
    updated: date("2022-01-05"),
    people: [],
    places: [],
    sources: [],
    ...fields,
  };
}

/** The story "unrest", of two sections. */
export function createOutline(fields: Partial<StoryOutline> = {}): StoryOutline {
  return {
    slug: "unrest",
    path: "/stories/unrest/",
    title: "Έφοδος & πυρά",
    description: "",
    status: "developing",
    kind: "news",
    topics: [],
    corrections: [],
    expires: undefined,
    published: date("2022-01-05"),
    updated: date("2022-01-06"),
    sections: [createSection("a"), createSection("b")],
    ...fields,
  };
}
