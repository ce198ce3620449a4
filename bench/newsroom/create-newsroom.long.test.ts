import assert from "node:assert/strict";
import { formatInEnglish } from "../../test/support/newsroom.ts";
import { suite, test } from "node:test";
import { openSite } from "../../src/site/open-site.ts";
import { createNewsroom } from "./create-newsroom.ts";

type Parsed = ReturnType<typeof openSite>;

const parsed = new Map<string, Parsed>();

/** Reads a made newsroom, each once. */
function parse(stories: number, seed: number): Parsed {
  const key = `${stories} ${seed}`;
  const found = parsed.get(key) ?? parseAnew(stories, seed);
  parsed.set(key, found);
  return found;
}

function parseAnew(stories: number, seed: number): Parsed {
  return openSite(
    [...createNewsroom({ stories, seed })]
      .map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

suite("a made newsroom", () => {
  test("has no error and no warning, of any size and seed", () => {
    for (const [stories, seed] of [
      [1, 1],
      [2, 7],
      [60, 1],
    ] as const) {
      const { newsroom, problems } = parse(stories, seed);
      // A small newsroom has no story for some of the topics.
      const others = problems.filter(({ rule }) => rule !== "unused-topic");
      assert.deepEqual(others.map(formatInEnglish), []);
      assert.equal(newsroom?.stories.length, stories);
      assert.deepEqual(
        new Set(newsroom.stories.map(({ sections }) => sections.length)),
        new Set([4]),
      );
    }
  });

  test("is the same for the same seed, and another for another", () => {
    const text = (seed: number): string =>
      JSON.stringify([...createNewsroom({ stories: 5, seed })]);
    assert.equal(text(1), text(1));
    assert.notEqual(text(1), text(2));
  });

  test("says nothing twice in titles and descriptions", () => {
    const { newsroom } = parse(60, 1);
    const articles = (newsroom?.stories ?? []).flatMap((story) => [story, ...story.sections]);
    const lines = articles.flatMap(({ title, description }) => [title, description]);
    assert.equal(new Set(lines).size, 600);
  });

  test("has sections of 150 to 250 words with three citations or more", () => {
    const { newsroom } = parse(60, 1);
    for (const section of newsroom?.stories.flatMap(({ sections }) => sections) ?? []) {
      const claims = section.sources.reduce((sum, source) => sum + source.claims.length, 0);
      assert.ok(claims >= 3 && claims <= 12, `${section.path} has ${claims} citations.`);
      assert.ok(section.words >= 150 && section.words <= 250, `${section.path}: ${section.words}`);
    }
  });

  test("names most people and places in a bounded number of sections, and AFP in most stories", () => {
    const { newsroom } = parse(100, 1);
    const counts = (newsroom?.people ?? []).map(({ appearances }) => appearances.length);
    const common = counts.filter((count) => count <= 80).length;
    assert.ok(common >= counts.length - 4, `${common} of ${counts.length} are bounded.`);
    const citing = newsroom?.stories.filter(({ sources }) =>
      sources.some(({ source }) => source.id === "afp"),
    );
    assert.ok((citing?.length ?? 0) > 75);
  });
});
