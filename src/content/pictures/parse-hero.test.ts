import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type FilesWithPictures,
  changeFile,
  parseFiles,
  testReports,
} from "../../../test/support/newsroom.ts";
import { FIRE, READ } from "../../../test/support/pictures/read-pictures.ts";

const INDEX = "src/stories/unrest/index.md";

/** The story of the tiny newsroom with a hero, whose fields begin on line 6. */
function withHero(...lines: readonly string[]): FilesWithPictures {
  const hero = ["hero:", ...lines.map((line) => `  ${line}`), "status:"].join("\n");
  return { [FIRE]: READ, ...changeFile(INDEX, "status:", hero) };
}

test("a hero is a picture of the whole story, and its source is one of the story's", () => {
  const files = withHero(
    "file: fire.jpg",
    "alt: Ένα σπίτι που καίγεται",
    "caption: Το σπίτι χθες.",
    "credit: Νίκος Παππάς",
    "source: reuters",
    "taken: 2022-01-05",
    "focus: 40% 20%",
  );
  const { newsroom, problems } = parseFiles(files);
  assert.deepEqual(problems, []);
  const story = newsroom?.stories[0];
  const { citation, taken, ...hero } = story?.hero ?? assert.fail("There is no hero.");
  assert.deepEqual(hero, {
    ...READ.facts,
    path: FIRE,
    alt: "Ένα σπίτι που καίγεται",
    caption: "Το σπίτι χθες.",
    credit: "Νίκος Παππάς",
    focus: { x: 40, y: 20 },
  });
  assert.match(citation, /^<a id="_h__1" href="#_reuters">/);
  assert.equal(taken?.iso, "2022-01-05");
  assert.ok(story?.sources.some(({ source }) => source.id === "reuters"));
});

const NEEDED = ["alt: Ένα σπίτι", "credit: AFP"];

testReports({
  "a hero whose file is not there": [
    withHero("file: fier.jpg", ...NEEDED),
    `${INDEX}:6:9  missing-picture  There is no picture "fier.jpg" in the story's folder. Write "fire.jpg".`,
  ],
  "a hero without words for those who do not see it, and without a credit": [
    withHero("file: fire.jpg"),
    `${INDEX}:6:3  missing-field  "alt" and "credit" are missing in "hero". Add alt: …⏎credit: …`,
  ],
  "a point in another form": [
    withHero("file: fire.jpg", ...NEEDED, "focus: 40 20"),
    `${INDEX}:9:10  wrong-value  "focus" cannot be "40 20". It should be two percentages, such as 40% 20%: how far it is from the left and from the upper edge.`,
  ],
  "a source that is not known": [
    withHero("file: fire.jpg", ...NEEDED, "source: apf"),
    `${INDEX}:9:11  unknown-id  "apf" is not an id in sources.json. Did you mean "afp"?`,
  ],
  "markup in the alternative text": [
    withHero("file: fire.jpg", "alt: Ένα **σπίτι**", "credit: AFP"),
    `${INDEX}:7:12  markup-in-text  This is plain text, and readers would see the marks of "**σπίτι**". Write σπίτι`,
  ],
  "the name of a file alone": [
    { [FIRE]: READ, ...changeFile(INDEX, "status:", "hero: fire.jpg\nstatus:") },
    `${INDEX}:5:7  wrong-type  "hero" should be fields with values, not text. Write hero:⏎  file: fire.jpg⏎  alt: …⏎  credit: …`,
  ],
});
