import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fixFiles } from "./fix/fix-files.ts";
import { openSite } from "../site/open-site.ts";
import { createLive, writeUpdates } from "../../test/support/live-story.ts";
import { expectLinear } from "../../test/support/count-steps.ts";
import { type Files, createFiles, findProblems } from "../../test/support/newsroom.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const FRONT = "---\ntitle: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05\n---\n\n";
const STYLE = readFileSync("_data/style.json", "utf8");

const SIZE = 300;

const letters = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) =>
    String.fromCharCode(
      0x3b1 + ((((seed + 1) * 7919 + index * index * 31 + index * 17) >> 2) % 17),
    ),
  ).join("");
const repeat = (text: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");
const inText = (text: string): Files => ({ [SECTION]: `${FRONT}${text}\n` });
const data = (file: string, entry: (index: number) => string) => (count: number) => ({
  [`_data/${file}.json`]: `{${Array.from({ length: count }, (_, index) => entry(index)).join(",")}}`,
});
const source = (index: number): string =>
  `"source-${index}":{"name":"Πηγή ${index}","shortName":"Πηγή","country":"Ελλάδα","kind":"agency","description":"Πηγή."}`;

/** Each kind of thing that content can have many of, by how many there are. */
const KINDS: Readonly<Record<string, (count: number) => Files>> = {
  "letters of a capitalised word": (count) => inText(`Το Κ${letters(1, count)} [@afp].`),
  "capitalised words of 30 letters": (count) =>
    inText(repeat((at) => `Κ${letters(at, 29)} `, count)),
  "brackets and braces on full lines": (count) =>
    inText(repeat(() => "]{".repeat(20) + "\n", count)),
  "open brackets on full lines": (count) => inText(repeat(() => "[".repeat(20) + "α\n", count)),
  "marks of emphasis": (count) => inText(repeat(() => "*α **β_ ", count)),
  "entities and escapes": (count) => inText(repeat(() => "&quot;α\\* ", count)),
  "lines of a paragraph": (count) => inText(repeat((at) => `Λέξη ${at}\n`, count)),
  paragraphs: (count) => inText(repeat((at) => `Λέξη ${at} [@afp].\n\n`, count)),
  "rows of a table": (count) =>
    inText(`| α | β |\n|---|---|\n${repeat((at) => `| ${at} | γ |\n`, count)}\nTable: Α [@afp]`),
  "cells of a row": (count) =>
    inText(`|${" α |".repeat(count)}\n|${"---|".repeat(count)}\n|${" γ |".repeat(count)}`),
  "marks of footnotes, and as many footnotes": (count) =>
    inText(
      `${repeat((at) => `Α[^${at}] [@afp]. `, count)}\n\n${repeat((at) => `[^${at}]: Β.\n`, count)}`,
    ),
  "marks of footnotes that are missing": (count) => inText(repeat((at) => `Α[^${at}] `, count)),
  tables: (count) =>
    inText(repeat((at) => `| α |\n|---|\n| β |\n\nTable: Λέξη ${at} [@afp]\n\n`, count)),
  headings: (count) => inText(repeat(() => "## Τίτλος\n\nΛέξη [@afp].\n\n", count)),
  "list entries": (count) => inText(repeat(() => "- λέξη [@afp]\n", count)),
  "citations of unknown sources": (count) => inText(repeat((at) => `[@unknown-${at}] `, count)),
  "wrong citations among as many sources": (count) => ({
    ...data("sources", source)(count),
    ...inText(repeat((at) => `Α [@sourze-${at}; via=sourse-${at}].\n\n`, count)),
  }),
  "comments before problems": (count) =>
    inText(
      `<!-- allow: ${repeat(() => "double-space ", count)}-->\n${repeat(() => "α  β ", count)}[@afp].`,
    ),
  "comments, each with a rule that nothing breaks": (count) =>
    inText(repeat(() => "<!-- allow: double-space -->\nΑ [@afp].\n\n", count)),
  "comments one under the other": (count) =>
    inText(`${repeat(() => "<!-- allow: x -->\n", count)}\nΑ [@afp].`),
  "mistakes on one line": (count) => inText(repeat(() => "α  β ", count)),
  "straight quotes": (count) => inText(repeat(() => '"α" ', count)),
  "dates in digits": (count) => inText(repeat(() => "2022-01-05 ", count)),
  addresses: (count) => inText(repeat(() => "https://a.example/α. ", count)),
  "wrong entries of a data file": data("topics", (at) => `"topic-${at}":{"name":""}`),
  "topics that no story has": data(
    "topics",
    (at) => `"topic-${at}":{"name":"Α","description":"Α."}`,
  ),
  "fields that are not known": (count) => ({
    [SECTION]:
      FRONT.replace("title:", `${repeat((at) => `field${at}: α\n`, count)}title:`) + "Α [@afp].\n",
  }),
  "entries of a list, none of which is known": (count) => ({
    [SECTION]: FRONT.replace(
      "title:",
      `people: [${Array.from({ length: count }, (_, at) => `person-${at}`).join(", ")}]\ntitle:`,
    ),
  }),
  "wrong names that begin with one word": (count) => ({
    "_data/style.json": STYLE.replace(
      /"wrongNames": \{/,
      `"wrongNames": {${repeat((at) => `"Άλμα ${letters(at, 12)}${at}": "Αλμάτι",`, count)}`,
    ),
    ...inText(repeat((at) => `Στην Άλμα ${letters(at, 12)}${at} [@afp].\n\n`, count)),
  }),
  "updates of a live story": (count) => createLive(writeUpdates(count)),
  "updates with a comment before problems": (count) =>
    createLive(
      repeat(
        (at) =>
          `:::update{#a-${at} at=2022-01-05T20:00+02:00}\n<!-- allow: double-space -->\nα  β [@afp].\n:::\n`,
        count,
      ),
    ),
  "updates without an end": (count) =>
    createLive(repeat((at) => `:::update{#a-${at} at=2022-01-05T20:00+02:00}\nΑ [@afp].\n`, count)),
  "links to updates": (count) =>
    createLive(
      `${repeat((at) => `Α [α](#2022-01-05-19-0${at % 9}) [@afp].\n\n`, count)}${writeUpdates(10)}`,
    ),
  "sections of a story": (count) =>
    Object.fromEntries(
      Array.from({ length: count / 8 }, (_, at) => [
        `src/stories/unrest/${at + 10}-section-${at}.md`,
        FRONT.replace("Διακοπή", `Τίτλος ${at}`) + "Α [@afp].\n",
      ]),
    ),
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`twice as many ${kind} take at most some more than twice as many steps`, () => {
    expectLinear(
      (count) => openSite(createFiles({ "_data/style.json": STYLE, ...make(count) })),
      SIZE,
    );
  });
}

test("twice as many changes take at most some more than twice as many steps to make", () => {
  expectLinear((count) => {
    const text = repeat(() => 'Το το "α"  β LΝG !\n\n', count);
    const files = createFiles({ "_data/style.json": STYLE, ...inText(text) });
    fixFiles(files, findProblems);
  }, 100);
});
