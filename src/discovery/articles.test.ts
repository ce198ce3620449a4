import assert from "node:assert/strict";
import { test } from "node:test";
import {
  agency,
  createSection,
  createStory,
  januaryDay,
  site,
  strings,
} from "../../_includes/test-props.ts";
import type { AuthorRole } from "../model/author-role.ts";
import type { Credit, Source } from "../model/entities.ts";
import type { Story } from "../model/newsroom.ts";
import { BASE, type Plain, createContext, listThings } from "./test-facts.ts";

const context = createContext(site, strings);

function describeStory(fields: Partial<Story>): Plain {
  const story = createStory(fields);
  return listThings({ kind: "story", path: story.path, story, others: [] }, context)[0] ?? {};
}

function describeSection(fields: Partial<Story>): Plain {
  const story = createStory(fields);
  const [section = createSection(1)] = story.sections;
  const place = { story, section, position: 1, previous: undefined, next: undefined };
  return listThings({ kind: "section", path: section.path, ...place }, context)[0] ?? {};
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

test("a story without sections is an article with all its references, while it is developing too", () => {
  const place = { id: "port", path: "/places/port/", name: "Λιμάνι" } as Story["places"][number];
  const thing = describeStory({
    sections: [],
    places: [place],
    sources: [{ source: agency, claims: [] }],
    dateline: "Λιμάνι, σήμερα",
  });
  assert.equal(thing["@type"], "NewsArticle");
  assert.ok(!("liveBlogUpdate" in thing) && !("hasPart" in thing));
  assert.deepEqual(thing["keywords"], ["Διεθνή"]);
  assert.equal(thing["dateline"], "Λιμάνι, σήμερα");
  assert.equal((thing["contentLocation"] as readonly Plain[])[0]?.["name"], "Λιμάνι");
  assert.equal((thing["citation"] as readonly Plain[]).length, 1);
});

const types = {
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  interview: "NewsArticle",
  explainer: "BackgroundNewsArticle",
  factCheck: "NewsArticle",
  obituary: "NewsArticle",
} as const;
for (const [kind, type] of Object.entries(types) as [keyof typeof types, string][]) {
  test(`a story of the kind ${kind}, and each of its sections, is a ${type}, developing or not`, () => {
    for (const status of ["developing", "closed"] as const) {
      const thing = describeStory({ kind, status });
      assert.equal(thing["@type"], type);
      assert.equal((thing["hasPart"] as readonly Plain[])[0]?.["@type"], type);
      const section = describeSection({ kind, status });
      assert.equal(section["@type"], type);
      assert.equal((section["isPartOf"] as Plain)["@type"], type);
      assert.equal(describeStory({ kind, status, sections: [] })["@type"], type);
    }
  });
}

test("a live story is a live blog of its sections, also when it is closed, and an article without any", () => {
  assert.equal(describeStory({ kind: "live", status: "closed" })["@type"], "LiveBlogPosting");
  assert.equal(describeStory({ kind: "live", sections: [] })["@type"], "NewsArticle");
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
    { id: "desk", name: "Σύνταξη", role: "text" as const },
    { id: "eleni", name: "Ελένη", role: "text" as const },
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

test("who did something else is no author, in the property that there is for it", () => {
  const name = (id: string, role: AuthorRole): Credit => ({ id, name: id.toUpperCase(), role });
  const byline = [
    name("a", "text"),
    name("b", "photographs"),
    name("b", "video"),
    name("c", "translation"),
    name("d", "editing"),
    name("e", "reporting"),
  ];
  const said = describeStory({ byline });
  const person = (id: string): unknown => ({ "@type": "Person", name: id.toUpperCase() });
  assert.deepEqual(said["author"], [person("a"), person("e")]);
  assert.deepEqual(said["contributor"], [person("b")]);
  assert.deepEqual(said["translator"], [person("c")]);
  assert.deepEqual(said["editor"], [person("d")]);
});

test("where nobody wrote, everybody is an author", () => {
  const byline = [{ id: "a", name: "Άννα", role: "photographs" as const }];
  const said = describeStory({ byline });
  assert.deepEqual(said["author"], [{ "@type": "Person", name: "Άννα" }]);
  assert.ok(!("contributor" in said));
});

test("a cited person is no organisation, and a document is itself what is cited", () => {
  const cite = (id: string, kind: Source["kind"]): Story["sources"][number] => {
    return { source: { ...agency, id, path: `/sources/${id}/`, name: id, kind }, claims: [] };
  };
  const sources = [cite("a", "eyewitness"), cite("b", "document"), cite("c", "ministry")];
  const { citation } = describeStory({ sources, sections: [] });
  assert.deepEqual(citation, [
    {
      "@type": "CreativeWork",
      publisher: { "@type": "Person", "@id": `${BASE}/sources/a/#source_`, name: "a" },
    },
    { "@type": "CreativeWork", "@id": `${BASE}/sources/b/#source_`, name: "b" },
    {
      "@type": "CreativeWork",
      publisher: { "@type": "Organization", "@id": `${BASE}/sources/c/#source_`, name: "c" },
    },
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
