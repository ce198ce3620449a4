import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { countRuns } from "../../test/support/count-runs.ts";
import { type Files, createClock, parseFiles } from "../../test/support/newsroom.ts";
import { TINY_NEWSROOM } from "../../test/support/tiny-newsroom.ts";

const FOLDER = "src/stories/unrest/";
const MOMENT = "2022-01-06T08:00:00+02:00";
const clock = createClock("2022-01-05T12:00:00+02:00");

/** The tiny newsroom with another text of its story, whose sections get a field, or another date. */
function createStory(text: string, field: string): Files {
  const index = String(TINY_NEWSROOM[`${FOLDER}index.md`]);
  const end = index.lastIndexOf("---\n");
  const sections = ["1-protests.md", "2-blackout.md"].map((name) => {
    const section = String(TINY_NEWSROOM[FOLDER + name]);
    return [FOLDER + name, section.replace("published: 2022-01-05", field)] as const;
  });
  return {
    ...Object.fromEntries(sections),
    [`${FOLDER}index.md`]: `${index.slice(0, end)}---\n${text}`,
    [`${FOLDER}timeline.json`]: undefined,
  };
}

const EMBARGOES = [`published: ${MOMENT}`, "published: 2022-01-05\ndraft: true"];

/** Whether a story is out while its sections wait; undefined where errors stop the build. */
function isOut(text: string, embargo: string): boolean | undefined {
  return parseFiles(createStory(text, embargo), clock).newsroom?.stories.some(
    ({ slug }) => slug === "unrest",
  );
}

/** Whether the page shows its sections before the last paragraph; undefined where errors stop the build. */
function placesSections(text: string): boolean | undefined {
  const story = parseFiles(createStory(text, "published: 2022-01-05"), clock).newsroom?.stories[0];
  return story?.closing.some(({ kind }) => kind === "html");
}

const OPENING = "\nΈφοδος [@afp].\n";
const END = "\n\nΤέλος [@afp].\n";

/** Texts between the two paragraphs, and whether one of them is the place of the sections. */
const SPELLINGS: Readonly<Record<string, boolean>> = {
  "\n::sections": true,
  "::sections": true,
  "\n::sections{}": true,
  "\n::sections{ }": true,
  "\n::sections \t": true,
  "\n   ::sections": true,
  "\n::sections\r": true,
  "\n[^1]: Σε δύο λέξεις.\n::sections\n\nΠάλι[^1] [@afp].": true,
  "\n| α |\n| --- |\n| β |\nΠίνακας: Ένας [@afp]\n::sections": true,
  "\n    ::sections": false,
  "\n```\n::sections\n```": false,
  "\n<!--\n::sections\n-->": false,
  "\n\\::sections": false,
  "\n- ::sections": false,
  "\n> ::sections": false,
  "\n::sections\u00a0": false,
  "\n\u2003::sections": false,
  "\n::sections{#a}": false,
  "\n:::sections": false,
  "\n::Sections": false,
  "\n:: sections": false,
  "\n::μέρη": false,
  "\nΛόγια ::sections": false,
};

suite("a story waits for its sections where its page shows their place", () => {
  for (const [spelling, isMark] of Object.entries(SPELLINGS)) {
    test(JSON.stringify(spelling), () => {
      const text = OPENING + spelling + END;
      assert.equal(placesSections(text) ?? false, isMark);
      if (!isMark) return;
      for (const embargo of EMBARGOES) assert.equal(isOut(text, embargo), false);
    });
  }

  /** Most parts of a spelling are as they should be, so that many spellings are read. */
  const mostly = (usual: string, others: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });
  const oneOf = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split("|"));
  const spaces = fc.stringMatching(/^[ \t\u00a0\u2003\u2028\ufeff\r\v\f]{1,4}$/);
  const spelling = fc
    .tuple(
      mostly(
        "\n",
        oneOf("|- |> |1. |<!--\n|```\n|~~~\n\n|Πίνακας: α\n|[α]: /about/ '\n|## |\\|α |α\n"),
      ),
      mostly("", spaces),
      mostly(
        "::sections",
        oneOf(
          "::sections{}|::sections{ }|::Sections|:::sections|::sections{#a}|::μέρη|: :sections",
        ),
      ),
      mostly("", spaces),
      mostly("\n", oneOf("| α|{}|\n-->\n|\n```\n|'|\\|\n---\n|\nβ|\n::timeline")),
    )
    .map((parts) => parts.join(""));
  const enclosed = fc
    .tuple(
      oneOf("```\n@\n```|~~~\n@\n~~~|<!--\n@\n-->|<!--\n\n@\n\n-->|```\n@|    @|\\@"),
      spelling,
    )
    .map(([around, inner]) => `\n${around.replace("@", () => inner.trim())}\n`);

  test("in any spelling", () => {
    fc.assert(
      fc.property(
        fc.oneof(spelling, enclosed),
        fc.constantFrom(...EMBARGOES),
        (written, embargo) => {
          const text = OPENING + written + END;
          const isPlaced = placesSections(text);
          const out = isOut(text, embargo);
          // What stops the build for both clocks says nothing of either.
          if (isPlaced === undefined) assert.notEqual(out, true);
          else assert.equal(out, !isPlaced);
        },
      ),
      { numRuns: countRuns(60, 300), seed: 20220105 },
    );
  });
});

suite("a story without words of its own waits for its sections", () => {
  const texts = {
    nothing: "",
    spaces: "\n \u00a0\n\n",
    "a note": "\n<!-- Έρχεται το κείμενο. -->\n",
    "a note of several lines": "\n<!--\nΈρχεται το κείμενο.\n\nΑύριο.\n-->\n",
    "a map": '\n::map{places="almaty"}\n',
    "a heading above a map": '\n## Χάρτης\n\n::map{places="almaty"}\n',
    "a post": "\n::post{#blackout}\n",
    "marks alone": "\n…\n",
  };
  for (const [title, text] of Object.entries(texts)) {
    test(title, () => {
      for (const embargo of EMBARGOES) assert.equal(isOut(text, embargo), false);
      const after = createClock(MOMENT);
      const { stories } = parseFiles(createStory(text, `published: ${MOMENT}`), after).newsroom ?? {
        stories: [],
      };
      assert.deepEqual(
        stories.map(({ sections }) => sections.length),
        [2],
      );
    });
  }

  test("a story with a paragraph, a list or a table does not wait", () => {
    const whole = [
      OPENING,
      "\n- Έφοδος [@afp]\n",
      "\n| α |\n| --- |\n| β |\n\nΠίνακας: Ένας [@afp]\n",
    ];
    for (const text of whole) {
      for (const embargo of EMBARGOES) assert.equal(isOut(text, embargo), true);
    }
  });
});

test("an index.md that cannot be read stops the build, whatever its sections wait for", () => {
  for (const embargo of EMBARGOES) {
    const files = createStory(OPENING, embargo);
    const index = String(files[`${FOLDER}index.md`]).replace("---\n", "--\n");
    const { newsroom } = parseFiles({ ...files, [`${FOLDER}index.md`]: index }, clock);
    assert.equal(newsroom, undefined);
  }
});
