import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { isEmptyText } from "../../content/schemas/fields.ts";
import { findControlCharacter } from "../../markdown/control-characters.ts";
import { openSite } from "../../site/open-site.ts";
import {
  type Files,
  changeFile,
  createFiles,
  formatInEnglish,
} from "../../../test/support/newsroom.ts";
import { readKnownContent } from "./known-content.ts";
import type { FilePlan } from "./plan-file.ts";
import { planStory } from "./plan-story.ts";
import { type NewRequest } from "./request.ts";
import { countRuns } from "../../../test/support/count-runs.ts";

const NOW = Date.parse("2022-01-05T12:00:00Z");

function plan(request: NewRequest & { readonly title: string }, changes: Files = {}): FilePlan {
  return planStory(
    { ...request, kind: "story" },
    readKnownContent(createFiles(changes)),
    NOW,
    "en",
  );
}

function refuses(request: NewRequest & { readonly title: string }, message: string): void {
  assert.throws(() => plan(request), { name: "RequestError", message });
}

suite("a new story", () => {
  test("has all that is known filled in, and the rest offered", () => {
    const { next, ...file } = plan({ title: "Οι τιμές του ψωμιού" });
    assert.deepEqual(file, {
      path: "src/stories/oi-times-tou-psomiou/index.md",
      text: `---
title: Οι τιμές του ψωμιού
description: ""
published: 2022-01-05
status: developing
byline: [desk]
topics: [world]
# people.json has tokayev
people: []
# places.json has almaty, mangystau
places: []
keyPoints:
  - ""
  - ""
  - ""
---
`,
    });
    assert.deepEqual(
      next.map(({ en }) => en),
      [
        "Write the description, three to five key points, and the text in src/stories/oi-times-tou-psomiou/index.md, and cite a source in each paragraph, such as [@afp].",
        'One file is enough; whenever it takes more, add a section: npm run new -- section oi-times-tou-psomiou "Title"',
        "npm run check tells what is still missing; npm run dev shows the story.",
      ],
    );
  });

  test("leaves to the check what has still to be written, and nothing else", () => {
    const { path, text } = plan({ title: "Τιμές" });
    const { problems } = openSite(createFiles({ [path]: text }));
    const fix = "Fill it in.";
    assert.deepEqual(problems.map(formatInEnglish), [
      `${path}:3:14  empty-field  "description" is empty. ${fix}`,
      `${path}:13:5  empty-field  Entry 1 of "keyPoints" is empty. ${fix}`,
      `${path}:14:5  empty-field  Entry 2 of "keyPoints" is empty. ${fix}`,
      `${path}:15:5  empty-field  Entry 3 of "keyPoints" is empty. ${fix}`,
      `${path}:16:1  empty-text  There is no text below the front matter. Write it, or remove the file.`,
    ]);
  });

  test("has the ids that its author chose, and none where nothing can be chosen", () => {
    const { text } = plan({ title: "Τιμές", ids: { people: ["tokayev"], places: [] } });
    assert.ok(text.includes("\npeople: [tokayev]\nplaces: []\n"), text);
    const bare = plan({ title: "Τιμές" }, { "_data/authors.json": "{}\n" });
    assert.ok(bare.text.includes("\n# authors.json has none yet\nbyline: []\n"), bare.text);
  });

  test("offers twenty ids at most", () => {
    const topics = Array.from({ length: 21 }, (_each, index) => [
      `topic-${index + 1}`,
      { name: "Θέμα", description: "Θέμα." },
    ]);
    const changes = { "_data/topics.json": JSON.stringify(Object.fromEntries(topics)) };
    const { text } = plan({ title: "Τιμές" }, changes);
    assert.match(text, /\n# topics\.json has topic-1, .*, topic-20, and 1 more\ntopics: \[\]\n/);
  });

  test("is published on the day that it is in the site's zone", () => {
    const known = readKnownContent(createFiles());
    const request = { kind: "story", title: "Τιμές" } as const;
    const dayAt = (time: string): string | undefined =>
      /published: (.*)/.exec(planStory(request, known, Date.parse(time), "en").text)?.[1];
    assert.equal(dayAt("2022-01-05T21:59:59Z"), "2022-01-05");
    assert.equal(dayAt("2022-01-05T22:00:00Z"), "2022-01-06");
    const zone = changeFile("_data/site.json", "Europe/Athens", "Europe/Athen");
    assert.throws(() => plan({ title: "Τιμές" }, zone), {
      name: "RequestError",
      message:
        '"timeZone" in _data/site.json cannot be read, so the day is not known. Correct it first: npm run check tells what is wrong.',
    });
  });

  test("never takes the place of another", () => {
    const other = "For another story, give another address with --slug.";
    refuses(
      { title: "Άλλο", slug: "unrest" },
      `There is a story "unrest" already, in src/stories/unrest. ${other}`,
    );
    const moved = changeFile(
      "src/stories/unrest/index.md",
      "status:",
      "formerly: [riots]\nstatus:",
    );
    assert.throws(() => plan({ title: "Riots" }, moved), {
      name: "RequestError",
      message: `"riots" is a former address of the story "unrest". ${other}`,
    });
  });
});

suite("the address of a new story", () => {
  test("can be given", () => {
    assert.equal(plan({ title: "🔥", slug: "fire" }).path, "src/stories/fire/index.md");
  });

  test("has to be one", () => {
    const give = 'with --slug, such as "--slug almaty-unrest".';
    refuses({ title: "🔥" }, `"🔥" gives no address. Give one ${give}`);
    refuses(
      { title: "Τ", slug: "Fire" },
      '"Fire" cannot be in an address. Use small Latin letters, digits and single hyphens.',
    );
    assert.equal(plan({ title: "α".repeat(64) }).path.length, "src/stories//index.md".length + 64);
    refuses(
      { title: "α".repeat(65) },
      `The address would be 65 letters long. Give a shorter one ${give}`,
    );
  });
});

/** What YAML reads as more than a letter, and what is no letter at all. */
const MARKS = Array.from("\"':#-[]{}&*!|>%@`,?~ «»…🔥αά1\uFEFF");

suite("the title of a new story", () => {
  test("has to be there, on one line", () => {
    refuses({ title: " " }, "The title is empty. Write it in quotes.");
    refuses({ title: "\u2800" }, "The title is empty. Write it in quotes.");
    refuses({ title: "Α\nΒ" }, "The title has to be on one line, without tabs.");
    refuses(
      { title: "Α\u2800Β" },
      "The character U+2800 is here; it does not show, and can garble what is around it. Remove it.",
    );
  });

  test("reads back as it was given, whatever is in it", () => {
    const character = fc.oneof(
      fc.constantFrom(...MARKS),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    );
    const titles = fc
      .array(character, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join("").normalize("NFC").trim())
      .filter((title) => !isEmptyText(title) && !/[\t\n\u2028\u2029]/.test(title))
      .filter((title) => findControlCharacter(title) === undefined);
    fc.assert(
      fc.property(titles, (title) => {
        const { path, text } = plan({ title, slug: "new" });
        const { stories } = readKnownContent(createFiles({ [path]: text }));
        assert.equal(stories.find(({ slug }) => slug === "new")?.title, title);
      }),
      { numRuns: countRuns(30, 300) },
    );
  });
});
