import { readFileSync } from "node:fs";
import type { NewsDate } from "../src/model/news-date.ts";
import type { Source } from "../src/model/entities.ts";
import type { Section, Site, Story } from "../src/model/newsroom.ts";
import { siteAt } from "../src/links/test-site-address.ts";
import type { Strings } from "../src/content/schemas/strings.ts";

// Props for the tests of components: the words of the test newsroom, and the smallest values of each kind.

function readData(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../test/newsroom/_data/${name}.json`, import.meta.url), "utf8"),
  );
}

/** What `site.json` holds, with its address read. */
const data = readData("site") as Omit<Site, "address"> & { readonly address: string };

export const site: Site = { ...data, address: siteAt(data.address) };
export const strings: Strings = readData("strings") as Strings;

/** A whole day in January 2022, in the site's zone. */
export function januaryDay(day: number): NewsDate {
  const iso = `2022-01-${String(day).padStart(2, "0")}`;
  return { precision: "day", iso, instant: Date.parse(`${iso}T00:00:00+02:00`) };
}

export const agency: Source = {
  id: "afp",
  path: "/sources/afp/",
  name: "Γαλλικό Πρακτορείο (AFP)",
  shortName: "AFP",
  kind: "agency",
  description: "Διεθνές πρακτορείο.",
};

/** A section of the story "unrest". */
export function createSection(number: number, fields: Partial<Section> = {}): Section {
  return {
    slug: `part-${number}`,
    number,
    path: `/stories/unrest/part-${number}/`,
    permanentPath: `/stories/unrest/part-${number}/`,
    title: `Μέρος ${number}`,
    description: `Περιγραφή ${number}.`,
    published: januaryDay(5),
    updated: januaryDay(5),
    people: [],
    places: [],
    sources: [],
    body: [{ kind: "html", html: `<p>Κείμενο ${number}.</p>` }],
    words: 2,
    text: `Κείμενο ${number}.`,
    ...fields,
  };
}

/** A story of two sections. */
export function createStory(fields: Partial<Story> = {}): Story {
  return {
    slug: "unrest",
    path: "/stories/unrest/",
    permanentPath: "/stories/unrest/",
    title: "Τίτλος",
    description: "Περιγραφή.",
    status: "developing",
    kind: "news",
    published: januaryDay(5),
    updated: januaryDay(5),
    byline: [{ id: "desk", name: "Σύνταξη", role: "text" }],
    topics: [{ id: "world", path: "/topics/world/", name: "Διεθνή", description: "Έξω." }],
    people: [],
    places: [],
    sources: [],
    keyPoints: ["Ένα", "Δύο", "Τρία"],
    opening: [],
    sections: [createSection(1), createSection(2)],
    closing: [],
    corrections: [],
    hero: undefined,
    expires: undefined,
    words: 4,
    text: "",
    ownText: "",
    ...fields,
  };
}
