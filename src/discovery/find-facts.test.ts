import assert from "node:assert/strict";
import { test } from "node:test";
import {
  agency,
  createSection,
  createStory,
  januaryDay,
  site as ownSite,
  strings,
} from "../../_includes/test-props.ts";
import type { Place, Source } from "../content/entities.ts";
import type { Story } from "../content/newsroom.ts";
import type { SitePage } from "../content/site-pages.ts";
import { findFacts } from "./find-facts.ts";
import type { PageFacts } from "./page-facts.ts";

const site = { ...ownSite, policies: { masthead: "/about/", ethicsPolicy: "/about/#rules" } };
const BASE = "https://antapokrisi.example";
const PART = { number: 1, total: 1, start: "/people/" };

type Described = Exclude<SitePage, { readonly kind: "moved" }>;
type Plain = Readonly<Record<string, unknown>>;

function find(page: Described): PageFacts {
  return findFacts(page, { site, strings, isPreview: false });
}

function listThings(page: Described): readonly Plain[] {
  return find(page).things as unknown as readonly Plain[];
}

function describeStory(fields: Partial<Story>): Plain {
  const story = createStory(fields);
  return listThings({ kind: "story", path: story.path, story, others: [] })[0] ?? {};
}

function describeSection(fields: Partial<Story>): Plain {
  const story = createStory(fields);
  const [section = createSection(1)] = story.sections;
  const place = { story, section, position: 1, previous: undefined, next: undefined };
  return listThings({ kind: "section", path: section.path, ...place })[0] ?? {};
}

const correction = {
  date: januaryDay(6),
  html: "Ήταν &lt;τρεις&gt;, όχι <em>δύο</em>.",
  section: { slug: "part-2", title: "Μέρος 2", path: "/stories/unrest/part-2/" },
};

test("a developing story is a live blog of its sections, which begins with it and has no end", () => {
  const thing = describeStory({});
  assert.equal(thing["@type"], "LiveBlogPosting");
  assert.equal(thing["coverageStartTime"], "2022-01-05");
  assert.ok(!("coverageEndTime" in thing) && !("hasPart" in thing));
  assert.deepEqual((thing["liveBlogUpdate"] as readonly Plain[])[1], {
    "@type": "BlogPosting",
    "@id": `${BASE}/stories/unrest/part-2/#article_`,
    url: `${BASE}/stories/unrest/part-2/`,
    headline: "Μέρος 2",
    datePublished: "2022-01-05",
    dateModified: "2022-01-05",
  });
});

test("a closed story is an article of articles", () => {
  const thing = describeStory({ status: "closed" });
  assert.equal(thing["@type"], "NewsArticle");
  assert.ok(!("coverageStartTime" in thing) && !("liveBlogUpdate" in thing));
  const parts = thing["hasPart"] as readonly Plain[];
  assert.deepEqual(
    parts.map((part) => [part["@type"], part["headline"]]),
    [
      ["NewsArticle", "Μέρος 1"],
      ["NewsArticle", "Μέρος 2"],
    ],
  );
});

test("a section is an article that is part of its story, whatever that is", () => {
  const whole = `${BASE}/stories/unrest/#article_`;
  assert.deepEqual(describeSection({})["isPartOf"], { "@type": "LiveBlogPosting", "@id": whole });
  assert.deepEqual(describeSection({ status: "closed" })["isPartOf"], {
    "@type": "NewsArticle",
    "@id": whole,
  });
});

test("a section has the names of its topics as keywords, the story's own page has not", () => {
  const topics = ["Διεθνή", "Οικονομία, ενέργεια"].map((name, index) => {
    return { id: `t${index}`, path: `/topics/t${index}/`, name, description: "" };
  });
  assert.deepEqual(describeSection({ topics })["keywords"], ["Διεθνή", "Οικονομία, ενέργεια"]);
  assert.ok(!("keywords" in describeStory({ topics })));
});

test("the desk is an organisation with its own page, everybody else a person", () => {
  const byline = [
    { id: "desk", name: "Σύνταξη" },
    { id: "eleni", name: "Ελένη" },
  ];
  assert.deepEqual(describeStory({ byline })["author"], [
    {
      "@type": "Organization",
      "@id": `${BASE}/#desk_`,
      name: "Σύνταξη",
      url: `${BASE}/about/`,
    },
    { "@type": "Person", name: "Ελένη" },
  ]);
});

test("corrections are told in plain words: all on the story, on a section its own", () => {
  const said = {
    "@type": "CorrectionComment",
    datePublished: "2022-01-06",
    text: "Ήταν <τρεις>, όχι δύο.",
  };
  const other = { ...correction, section: undefined };
  const corrections = [correction, other];
  assert.deepEqual(describeStory({ corrections })["correction"], [said, said]);
  assert.ok(!("correction" in describeSection({ corrections })));
  const sections = [createSection(2)];
  assert.deepEqual(describeSection({ corrections, sections })["correction"], [said]);
});

test("sources are works of those who published them, or works themselves; the desk is none", () => {
  const sources = (
    [
      agency,
      { ...agency, id: "speech", path: "/sources/speech/", name: "Διάγγελμα", kind: "primary" },
      { ...agency, id: "desk", path: "/sources/desk/", name: "Σύνταξη", kind: "desk" },
    ] satisfies readonly Source[]
  ).map((source) => ({ source, claims: [] }));
  const citation = [
    {
      "@type": "CreativeWork",
      publisher: {
        "@type": "Organization",
        "@id": `${BASE}/sources/afp/#source_`,
        name: "Γαλλικό Πρακτορείο (AFP)",
      },
    },
    { "@type": "CreativeWork", "@id": `${BASE}/sources/speech/#source_`, name: "Διάγγελμα" },
  ];
  const sections = [createSection(1, { sources })];
  assert.deepEqual(describeSection({ sections })["citation"], citation);
  assert.ok(!("citation" in describeSection({})));
  assert.ok(!("citation" in describeStory({ sources })), "the story's page leaves it to them");
});

test("a dateline is told of news articles, which alone have one in schema.org", () => {
  const dateline = "Αλμάτι, 5 Ιανουαρίου";
  const sections = [createSection(1, { dateline })];
  assert.equal(describeStory({ dateline, status: "closed" })["dateline"], dateline);
  assert.equal(describeSection({ sections })["dateline"], dateline);
  assert.ok(!("dateline" in describeStory({ dateline })));
  assert.ok(!("dateline" in describeSection({ dateline })));
});

test("a place has its coordinates where they are known, south and west negative, zero among them", () => {
  const place: Place = {
    id: "null-island",
    path: "/places/null-island/",
    name: "Νησί",
    latinName: "Null Island",
    language: "en",
    kind: "region",
    description: "Πουθενά.",
    country: "GH",
  };
  const describe = (entity: Place): Plain => {
    const page = { kind: "place", path: entity.path, part: PART, entity, appearances: [] } as const;
    return listThings(page)[0]?.["mainEntity"] as Plain;
  };
  assert.ok(!("geo" in describe(place)));
  assert.deepEqual(describe({ ...place, latitude: 0, longitude: -0.5 })["geo"], {
    "@type": "GeoCoordinates",
    latitude: 0,
    longitude: -0.5,
  });
});

test("the front page is the site and its publisher; its further parts are lists", () => {
  const page = { kind: "front", path: "/", items: [], leadSections: [] } as const;
  const first = listThings({ ...page, part: { number: 1, total: 2, start: "/" } });
  assert.deepEqual(
    first.map((thing) => thing["@type"]),
    ["WebSite", "NewsMediaOrganization"],
  );
  assert.equal(first[1]?.["ethicsPolicy"], `${BASE}/about/#rules`);
  const second = find({ ...page, path: "/page/2/", part: { number: 2, total: 2, start: "/" } });
  assert.equal(second.title, "Πρωτοσέλιδο – Σελίδα 2");
  assert.deepEqual(
    second.things.map((thing) => (thing as unknown as Plain)["@type"]),
    ["CollectionPage", "BreadcrumbList"],
  );
});

test("a trail leads from the front page over the list to the page", () => {
  const entity = { ...agency, kind: "agency" } as const;
  const page = { kind: "source", path: entity.path, part: PART, entity, appearances: [] } as const;
  assert.deepEqual(listThings(page)[1]?.["itemListElement"], [
    { "@type": "ListItem", position: 1, name: "Πρωτοσέλιδο", item: `${BASE}/` },
    { "@type": "ListItem", position: 2, name: "Πηγές", item: `${BASE}/sources/` },
    {
      "@type": "ListItem",
      position: 3,
      name: "Γαλλικό Πρακτορείο (AFP)",
      item: `${BASE}/sources/afp/`,
    },
  ]);
});

test("a site that says nothing of how it works has a publisher without such pages", () => {
  const silent = { ...site, policies: undefined };
  const page = {
    kind: "front",
    path: "/",
    items: [],
    leadSections: [],
    part: { number: 1, total: 1, start: "/" },
  } as const;
  const { things } = findFacts(page, { site: silent, strings, isPreview: false });
  assert.deepEqual(things[1], {
    "@type": "NewsMediaOrganization",
    "@id": `${BASE}/#publisher_`,
    name: "Ανταπόκριση",
    url: `${BASE}/`,
    description: site.description,
  });
});

test("a topic has feeds once it has stories", () => {
  const path = "/topics/world/";
  const topic = { id: "world", path, name: "Διεθνή", description: "Πέρα από τα σύνορα." };
  const part = { number: 1, total: 1, start: path };
  const story = createStory({});
  const findFolder = (items: readonly (typeof story)[]): string | undefined =>
    find({ kind: "topic", path, part, topic, items }).feedFolder;
  assert.equal(findFolder([]), undefined);
  assert.equal(findFolder([story]), path);
});
