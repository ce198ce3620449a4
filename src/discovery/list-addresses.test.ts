import assert from "node:assert/strict";
import { test } from "node:test";
import type { StoryOutline } from "../model/outline.ts";
import type { ListingPage } from "../model/site-pages.ts";
import { listAddresses } from "./list-addresses.ts";
import { createOutline, createSection, date } from "./test-outlines.ts";

/** The last change of each address, as its author wrote it. */
function listChanges(
  outlines: readonly StoryOutline[],
  listings: readonly ListingPage[] = [],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    listAddresses(outlines, listings).map(({ path, lastModified }) => [path, lastModified?.iso]),
  );
}

test("a story and its sections changed last when their text did, or when they were corrected", () => {
  const correction = { date: date("2022-01-09"), html: "", section: createSection("b") };
  const ofStory = { ...correction, date: date("2022-01-08"), section: undefined };
  assert.deepEqual(listChanges([createOutline({ corrections: [correction, ofStory] })]), {
    "/stories/unrest/": "2022-01-09",
    "/stories/unrest/a/": "2022-01-05",
    "/stories/unrest/b/": "2022-01-09",
  });
});

test("a list changed last when the newest of what it names did; one of things without dates tells none", () => {
  const part = { number: 1, total: 1, start: "/" };
  const story = createOutline();
  const appearance = {
    path: "/stories/unrest/a/",
    section: { storyTitle: "", title: "", date: date("2022-01-05") },
  };
  const person = {
    id: "p",
    path: "/people/p/",
    name: "",
    shortName: "",
    latinName: "",
    language: "en",
    role: "",
    description: "",
  };
  const listings: readonly ListingPage[] = [
    {
      kind: "front",
      path: "/",
      part,
      items: [story, createOutline({ updated: date("2022-02-01") })],
    },
    { kind: "people", path: "/people/", part, items: [person] },
    { kind: "person", path: "/people/p/", part, entity: person, appearances: [appearance] },
    { kind: "archive", path: "/archive/", year: undefined, years: [] },
  ];
  assert.deepEqual(listChanges([], listings), {
    "/": "2022-02-01",
    "/people/": undefined,
    "/people/p/": "2022-01-05",
    "/archive/": undefined,
  });
});

test("a page without content of its own has no address in the sitemap", () => {
  const listings: readonly ListingPage[] = [
    { kind: "not-found", path: "/404.html" },
    { kind: "moved", path: "/stories/old/", target: { path: "/stories/new/", title: "" } },
  ];
  assert.deepEqual(listAddresses([], listings), []);
});
