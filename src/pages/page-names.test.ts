import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { createStory, januaryDay } from "../../_includes/test-props.ts";
import type { Topic } from "../model/entities.ts";
import { listListings } from "../site/list-listings.ts";
import { openNewsroom } from "../site/open-newsroom.ts";
import { outlineStory } from "../site/outline-story.ts";
import type { StoryOutline } from "../model/outline.ts";
import { createClock, createFiles } from "../../test/support/newsroom.ts";
import { findFacts } from "../discovery/find-facts.ts";
import type { PageFacts } from "../discovery/page-facts.ts";
import { layoutPage } from "../../test/support/pipeline/pages.ts";

/** One more than a page of a list holds. */
const COUNT = 51;

const NUMBERS = Array.from({ length: COUNT }, (_, index) => index + 1);

interface Named {
  readonly name: string;
  readonly description: string;
}

/** A data file with copies of one of its entries, which has the first place, each with names of its own. */
function copyEntry(file: string, id: string): Readonly<Record<string, string>> {
  const path = `_data/${file}.json`;
  const bytes = createFiles().find((each) => each.path === path)?.bytes;
  const entries = JSON.parse(Buffer.from(bytes ?? []).toString()) as Record<string, Named>;
  const entry = entries[id];
  assert.ok(entry);
  const copies = NUMBERS.map((number) => [
    number === 1 ? id : `${id}-${number}`,
    { ...entry, name: `${entry.name} ${number}`, description: `${entry.description} ${number}` },
  ]);
  return { [path]: JSON.stringify(Object.fromEntries(copies)) };
}

function createOutline(number: number, topic: Topic): StoryOutline {
  const correction = { date: januaryDay(6), html: `Λάθος ${number}.`, section: undefined };
  const story = createStory({
    slug: `story-${number}`,
    topics: [topic],
    corrections: [correction],
  });
  const outline = outlineStory(story);
  const named = {
    people: ["tokayev"],
    places: ["almaty"],
    sources: [{ id: "afp", claims: 1, anchor: "part-1__1" }],
  };
  return {
    ...outline,
    sections: outline.sections.slice(0, 1).map((section) => ({ ...section, ...named })),
  };
}

/** What the pages of a newsroom are called in which every list, and every record of one thing, needs two pages. */
function namePages(): readonly PageFacts[] {
  const files = createFiles({
    ...copyEntry("people", "tokayev"),
    ...copyEntry("places", "almaty"),
    ...copyEntry("sources", "afp"),
    ...copyEntry("topics", "world"),
    "_data/strings.json": readFileSync(
      new URL("../../test/newsroom/_data/strings.json", import.meta.url),
    ),
  });
  const { site, strings, catalogue } = openNewsroom(files);
  const topic = catalogue.topics.get("world");
  assert.ok(site && strings && topic);
  const outlines = NUMBERS.map((number) => createOutline(number, topic));
  const clock = createClock("2022-01-31T12:00:00+02:00");
  const pages = listListings({
    site,
    catalogue,
    front: undefined,
    standing: [],
    outlines,
    moves: [],
    clock,
  });
  const context = { site, strings, isPreview: false };
  return pages.flatMap((page) => {
    if (page.kind === "moved") return [];
    const facts = findFacts(page, context);
    const html = renderToString(layoutPage(page, context));
    const title = facts.title === site.name ? site.name : `${facts.title} – ${site.name}`;
    assert.equal(/<title>(.*?)<\/title>/.exec(html)?.[1], title);
    assert.equal(/<meta name="description" content="(.*?)"/.exec(html)?.[1], facts.description);
    return [facts];
  });
}

test("no two pages have the same title or description, further pages of lists among them", () => {
  const pages = namePages();
  const further = pages.flatMap(({ path }) => (path?.endsWith("/page/2/") ? [path] : []));
  assert.deepEqual(further.sort(), [
    "/archive/2022/01/page/2/",
    "/corrections/page/2/",
    "/page/2/",
    "/people/page/2/",
    "/people/tokayev/page/2/",
    "/places/almaty/page/2/",
    "/places/page/2/",
    "/sources/afp/page/2/",
    "/sources/page/2/",
    "/topics/page/2/",
    "/topics/world/page/2/",
  ]);
  for (const field of ["title", "description"] as const) {
    const values = pages.map((page) => page[field]);
    const repeated = values.filter((value, index) => values.indexOf(value) !== index);
    assert.deepEqual(repeated, [], field);
  }
});
