import { readFileSync } from "node:fs";

import fc from "fast-check";

import type { Section, Story } from "../src/model/newsroom.ts";
import { describePage } from "../src/discovery/describe-page.ts";
import type { DiscoveryContext } from "../src/discovery/page-facts.ts";
import { addToPage } from "../src/render/render-document.ts";

import { expect, test } from "./support/fixtures.ts";
import { readShownPage } from "./support/page-facts.ts";
import { parseGraph } from "./support/structured-data/graph.ts";

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(`test/newsroom/_data/${name}.json`, "utf8"));
const context = {
  site: readData("site"),
  strings: readData("strings"),
  isPreview: false,
} as DiscoveryContext;

/** What could end a script, a value, a comment or a line somewhere, or is in no order that a reader expects. */
const words = fc
  .array(
    fc.constantFrom(
      ..."</script> <script> <!-- --> ]]> </style> <style></style> \" ' & &amp; &quot; &#60; = ` \\ \\u003c / //".split(
        " ",
      ),
      ...[
        "😀",
        "👩‍👩‍👧",
        "שלום",
        "\u202eάνω",
        "ά\u0301",
        "\u2028",
        "\u2029",
        "$&",
        "{title}",
        "λέξη",
        " ",
        ">",
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `Α${parts.join("")}ω`);

function createStory([title, description, name, topic]: readonly string[]): Story {
  const day = { precision: "day", iso: "2022-01-05", instant: 0 };
  return {
    path: "/stories/a/",
    title,
    description,
    status: "developing",
    published: day,
    updated: day,
    byline: [{ id: "desk", name, role: "text" }],
    topics: [{ id: "a", name: topic, description: "" }],
    people: [{ path: "/people/a/", name }],
    places: [{ path: "/places/a/", name }],
    sources: [{ source: { path: "/sources/a/", kind: "agency", name }, claims: [] }],
    opening: [],
    closing: [],
    body: [],
    sections: [],
    corrections: [],
    words: 1,
  } as unknown as Story;
}

test("any words come out of meta tags and structured data as they went in", async ({ page }) => {
  const samples = fc.sample(fc.tuple(words, words, words, words), { numRuns: 40, seed: 20220105 });
  for (const [title, description, name, topic] of samples) {
    const story = createStory([title, description, name, topic]);
    const added = describePage({ kind: "story", path: story.path, story, others: [] }, context);
    const html = addToPage(
      "<!doctype html><html lang=el><title>α</title><style></style><p>β</p>",
      added,
    );
    const shown = await readShownPage(page, html);
    const section = { ...story, path: "/stories/a/b/" } as unknown as Section;
    const sectionPage = {
      kind: "section",
      path: section.path,
      story,
      section,
      position: 1,
    } as const;
    const neighbours = { previous: undefined, next: undefined };
    const { foot } = describePage({ ...sectionPage, ...neighbours }, context);
    const [part = {}] = parseGraph((await readShownPage(page, foot)).data[0] ?? "");
    const [thing = {}, trail = {}] = parseGraph(shown.data[0] ?? "");
    expect(shown.data).toHaveLength(1);
    expect(shown.meta).toMatchObject({
      "og:title": [title],
      "og:description": [description],
      "article:section": [topic],
      "article:tag": [topic],
    });
    expect(thing).toMatchObject({
      headline: title,
      description,
      author: [{ name }],
      about: [{ name: topic }],
    });
    expect(part).toMatchObject({
      mentions: [{ name }],
      contentLocation: [{ name }],
      citation: [{ publisher: { name } }],
    });
    expect((trail["itemListElement"] as readonly object[])[1]).toMatchObject({ name: title });
  }
});
