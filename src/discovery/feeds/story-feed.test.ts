import assert from "node:assert/strict";
import { test } from "node:test";
import { agency, createSection, januaryDay } from "../../../_includes/test-props.ts";
import { READ } from "../../../test/support/pictures/read-pictures.ts";
import type { Block, Story } from "../../model/newsroom.ts";

import { WHOLE, entryOf, feedOf, ledeOf } from "./test-story-feed.ts";

const correct = (day: number, section: string | undefined): Story["corrections"][number] => {
  const about =
    section === undefined
      ? undefined
      : { slug: section, title: "Μ", path: `/stories/unrest/${section}/` };
  return {
    date: januaryDay(day),
    html: `Ήταν <a href="/sources/afp/">${day}</a>.`,
    section: about,
  };
};

test("a story's feed has an entry for its lede and one for each section, with all that the entry needs beside its feed", () => {
  assert.deepEqual(feedOf({ sections: [createSection(1)] }), {
    id: "https://example.org/stories/unrest/feed.xml",
    path: "/stories/unrest/",
    address: "https://example.org/stories/unrest/",
    title: "Τίτλος – Ανταπόκριση",
    description: "Περιγραφή.",
    language: "el",
    rights: {
      text: "Κείμενα με άδεια CC BY 4.0",
      address: "https://creativecommons.org/licenses/by/4.0/deed.el",
    },
    entries: [
      ledeOf(),
      {
        id: "https://example.org/stories/unrest/part-1/",
        address: "https://example.org/stories/unrest/part-1/",
        title: "Μέρος 1 – Τίτλος",
        summary: "Περιγραφή 1.",
        html: `<div><p>Κείμενο 1.</p></div>${WHOLE}`,
        published: "2022-01-05T00:00:00+02:00",
        updated: "2022-01-05T00:00:00+02:00",
        authors: ["Σύνταξη"],
        categories: ["Διεθνή"],
      },
    ],
  });
});

test("who did something else is a contributor, and named below the text", () => {
  const { entries } = feedOf({
    byline: [
      { id: "a", name: "Άννα", role: "text" },
      { id: "a", name: "Άννα", role: "video" },
      { id: "b", name: "Βασίλης", role: "photographs" },
    ],
    sections: [createSection(1)],
  });
  for (const { authors, contributors, html } of entries) {
    assert.deepEqual([authors, contributors], [["Άννα"], ["Βασίλης"]]);
    assert.ok(html.includes("<p>Βίντεο: Άννα · Φωτογραφίες: Βασίλης</p>"), html);
  }
});

test("a story that has moved keeps the names of its feed and its entries, at new addresses", () => {
  const moved = createSection(1, { permanentPath: "/stories/riots/town-hall/" });
  const { id, path, entries } = feedOf({ permanentPath: "/stories/riots/", sections: [moved] });
  assert.deepEqual([id, path], ["https://example.org/stories/riots/feed.xml", "/stories/unrest/"]);
  assert.deepEqual(
    entries.map((entry) => entry.id),
    ["https://example.org/stories/riots/", "https://example.org/stories/riots/town-hall/"],
  );
  assert.deepEqual(
    entries.map(({ address }) => address),
    ["https://example.org/stories/unrest/", "https://example.org/stories/unrest/part-1/"],
  );
});

test("a story's own entry has its key points, its opening and the corrections of what is no section", () => {
  const opening = [{ kind: "html", html: '<p>Αρχή <a href="#_afp">AFP</a>.</p>' }] as const;
  const fields = {
    opening,
    keyPoints: ["<b>Ένα</b>.", "Δύο.", "Τρία."],
    corrections: [correct(8, "part-1"), correct(7, undefined)],
    sections: [createSection(1)],
  };
  assert.deepEqual(ledeOf(fields), {
    id: "https://example.org/stories/unrest/",
    address: "https://example.org/stories/unrest/",
    title: "Τίτλος",
    summary: "Περιγραφή.",
    html:
      '<div><p>Διόρθωση · <time datetime="2022-01-07">Παρασκευή 7 Ιανουαρίου 2022</time></p>' +
      '<p><span>Ήταν <a href="https://example.org/sources/afp/">7</a>.</span></p></div>' +
      "<section><h2>Τα βασικά</h2><ul><li><b>Ένα</b>.</li><li>Δύο.</li><li>Τρία.</li></ul></section>" +
      `<div><p>Αρχή <a href="https://example.org/stories/unrest/#_afp">AFP</a>.</p></div>${WHOLE}`,
    published: "2022-01-05T00:00:00+02:00",
    updated: "2022-01-07T00:00:00+02:00",
    authors: ["Σύνταξη"],
    categories: ["Διεθνή"],
  });
});

test("entries of one day have the order of the page: the story, then its sections", () => {
  const sections = [
    createSection(1),
    createSection(2),
    createSection(3, { published: januaryDay(6) }),
  ];
  assert.deepEqual(
    feedOf({ sections }).entries.map(({ address }) =>
      address.slice("https://example.org/stories/".length),
    ),
    ["unrest/part-3/", "unrest/", "unrest/part-1/", "unrest/part-2/"],
  );
});

test("an entry changed last with its text or a correction of it, not with one of something else", () => {
  const sections = [createSection(1, { updated: januaryDay(6) })];
  const updated = (corrections: Story["corrections"]): string =>
    entryOf({ sections, corrections }).updated.slice(0, 10);
  assert.equal(updated([]), "2022-01-06");
  assert.equal(updated([correct(8, "part-1"), correct(7, "part-1")]), "2022-01-08");
  assert.equal(updated([correct(8, "part-2"), correct(9, undefined)]), "2022-01-06");
});

test("an entry never changed before it was published, though its day begins before the evening", () => {
  const evening = {
    precision: "time",
    iso: "2022-01-05T18:00:00+02:00",
    instant: Date.parse("2022-01-05T18:00:00+02:00"),
  } as const;
  const { published, updated } = entryOf({ sections: [createSection(1, { published: evening })] });
  assert.deepEqual(
    [published, updated],
    ["2022-01-05T18:00:00+02:00", "2022-01-05T18:00:00+02:00"],
  );
});

test("a correction is before the text of its section, with its day, and in no other", () => {
  const corrections = [correct(8, "part-1"), correct(9, undefined), correct(10, "part-2")];
  const { html } = entryOf({ sections: [createSection(1)], corrections });
  assert.equal(
    html,
    '<div><p>Διόρθωση · <time datetime="2022-01-08">Σάββατο 8 Ιανουαρίου 2022</time></p>' +
      '<p><span>Ήταν <a href="https://example.org/sources/afp/">8</a>.</span></p></div>' +
      `<div><p>Κείμενο 1.</p></div>${WHOLE}`,
  );
});

test("in a preview, what readers do not get yet is marked", () => {
  const draft = createSection(1, { embargo: { kind: "draft" }, body: [] });
  assert.equal(entryOf({ sections: [draft] }).html, `<p> <mark>Προσχέδιο</mark></p>${WHOLE}`);
});

test("a story without sections is whole in its feed, with its sources, and leads nowhere else", () => {
  const opening: readonly Block[] = [{ kind: "html", html: "<p>Όλο το κείμενο.</p>" }];
  const sources = [{ source: agency, claims: [] }];
  const { entries } = feedOf({ sections: [], opening, sources });
  assert.equal(entries.length, 1);
  const { html } = ledeOf({ sections: [], opening, sources });
  assert.ok(html.includes("<p>Όλο το κείμενο.</p>"), html);
  assert.ok(html.includes('<a href="https://example.org/sources/afp/">'), html);
  assert.ok(!html.includes(WHOLE), html);
});

test("a story's own entry has its picture, in the widest file that all programs read; its sections have none", () => {
  const hero = {
    ...READ.facts,
    path: "src/stories/unrest/fire.jpg",
    alt: "Ένα σπίτι",
    caption: undefined,
    credit: "AFP",
    citation: "",
    taken: undefined,
    focus: undefined,
  };
  assert.deepEqual(ledeOf({ hero }).picture, {
    address: "https://example.org/pictures/0123456789ab-1440.jpg",
    width: 1440,
    height: 960,
    alt: "Ένα σπίτι",
    credit: "AFP",
  });
  assert.equal(entryOf({ hero, sections: [createSection(1)] }).picture, undefined);
  assert.equal(ledeOf({}).picture, undefined);
  assert.equal(ledeOf({ hero: { ...hero, files: [] } }).picture, undefined);
});

test("a story that is no news has its kind among the categories of its entries", () => {
  const { entries } = feedOf({ kind: "analysis" });
  assert.deepEqual(
    entries.map(({ categories }) => categories),
    entries.map(() => ["Διεθνή", "Ανάλυση"]),
  );
});
