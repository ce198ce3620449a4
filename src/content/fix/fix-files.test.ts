import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { TextKind } from "../../prose/prose-rule.ts";
import { readCorpus } from "../../prose/test-corpus.ts";
import { fixFiles } from "./fix-files.ts";
import { formatFixed } from "../../source/problem.ts";
import {
  type Files,
  changeFile,
  createFiles,
  findProblems,
  formatInEnglish,
} from "../../../test/support/newsroom.ts";

const PAGE = "src/standing/about.md";
const SECTION = "src/stories/unrest/2-blackout.md";
const FRONT = "---\ntitle: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05\n---\n\n";
const STYLE = readFileSync("test/newsroom/_data/style.json", "utf8");

/** The text of a file after every certain fix, and what was said of it. */
function edit(path: string, changes: Files): { text: string; said: readonly string[] } {
  const { changed, fixed } = fixFiles(
    createFiles({ "_data/style.json": STYLE, ...changes }),
    findProblems,
  );
  assert.deepEqual(
    changed.map((file) => file.path),
    fixed.length > 0 ? [path] : [],
  );
  const text = Buffer.from(changed[0]?.bytes ?? []).toString("utf8");
  return { text, said: fixed.map(formatFixed) };
}

/** A page that holds the paragraphs, headings and items of a corpus. */
function writeCorpus(name: string): string {
  const marks: Readonly<Partial<Record<TextKind, string>>> = { heading: "## ", item: "- " };
  const texts = readCorpus(name).filter(({ kind }) => kind !== "description");
  const blocks = texts.map(({ kind, text }) => `${marks[kind] ?? ""}${text}\n`);
  return ["---\ntitle: α\ndescription: β\n---\n", ...blocks].join("\n");
}

test("the faulty corpus in a page becomes the fixed one exactly, and then stays as it is", () => {
  const { text, said } = edit(PAGE, { [PAGE]: writeCorpus("faulty") });
  assert.equal(text, writeCorpus("fixed"));
  assert.ok(said.length > 90);
  assert.deepEqual(edit(PAGE, { [PAGE]: text }).said, []);
});

test("CRLF, a byte order mark and decomposed letters stay as they are around a fix", () => {
  const raw = `\uFEFF${FRONT}Η νύχτα  και η μέρα\nπριν από [@afp].\n`
    .normalize("NFD")
    .replaceAll("\n", "\r\n");
  const { text, said } = edit(SECTION, { [SECTION]: raw });
  assert.equal(text, raw.replace("  ", " "));
  assert.deepEqual(said, [`${SECTION}:7:8  double-space  νύχτα  και → νύχτα και`]);
});

test("each fix is told with its place, and those that touch one another are made in turn", () => {
  const wrong = 'Το το "ζώνη"  , λένε\u037e Και το ΝΑTΟ [@afp].';
  const { text, said } = edit(SECTION, { [SECTION]: `${FRONT}${wrong}\n` });
  assert.equal(text, `${FRONT}Το «ζώνη», λένε; Και το ΝΑΤΟ [@afp].\n`);
  assert.deepEqual(said, [
    `${SECTION}:7:4  doubled-word  Το το → Το`,
    `${SECTION}:7:7  straight-quote  "ζώνη" → «ζώνη»`,
    `${SECTION}:7:13  space-before-mark  "ζώνη"  , → "ζώνη",`,
    `${SECTION}:7:21  greek-question-mark  λένε; → λένε;`,
    `${SECTION}:7:30  mixed-script  ΝΑTΟ → ΝΑΤΟ`,
  ]);
});

test("a fix in front matter and in JSON leaves the quotes around the text alone", () => {
  const index = "src/stories/unrest/index.md";
  const front = changeFile(index, "- Τρία.", String.raw`- "Η \"ζώνη\" εδώ."`);
  assert.match(edit(index, front).text, /- "Η «ζώνη» εδώ\."\n/);
  const timeline = "src/stories/unrest/timeline.json";
  const json = changeFile(timeline, "Αρχή.", String.raw`Η \"ζώνη\"  \u03b1.`);
  assert.match(edit(timeline, json).text, /"Η «ζώνη» \\u03b1\."/);
});

test("what is not certain, what is allowed and what is between marks is left", () => {
  const text = [
    "Το [Αλμάτι](place:almaty)  εδώ **εδώ** `α  β` [the  the]{lang=en} [@afp].",
    "<!-- allow: double-space -->\nΜια  νύχτα [@afp].",
    "Η Αλμάττι [@afp].",
  ].join("\n\n");
  const { text: fixed } = edit(SECTION, { [SECTION]: `${FRONT}${text}\n` });
  assert.equal(fixed, `${FRONT}${text.replace(")  ", ") ")}\n`);
});

test("what is left is reported as the fixed files have it", () => {
  const section = `${FRONT}Μια  νύχτα  γιατι [@afp].\n`;
  const { left } = fixFiles(createFiles({ [SECTION]: section }), findProblems);
  assert.deepEqual(left.map(formatInEnglish), [
    `${SECTION}:7:11  missing-accent (warning)  "γιατι" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.`,
  ]);
});

test("a fix that would make something else of the text is not made", () => {
  const cases = [
    '[λ](https://x.example/A_(b_(c)) "Τίτλος")',
    "[λ](https://x.example/a (Τίτλος  δύο))",
    "α *!β*",
    "&copy ;",
    "α \\ !β",
    "[α] : https://x.example/",
    ": : α",
    '`α  β` <https://x.example/"α"> ``το το``',
    "Α και *και*",
    "Α και\n<!-- allow: doubled-word -->\nκαι",
    "Α και  \nκαι",
    "> Α και\n> και",
    '[β]: /about/ "Το  το"\n\n[β]',
    "    α  β",
  ];
  for (const text of cases) {
    const files = createFiles({ "_data/style.json": STYLE, [SECTION]: `${FRONT}${text}\n` });
    assert.deepEqual(fixFiles(files, findProblems).changed, [], text);
  }
});

test("what is written as an escape or an entity is fixed whole", () => {
  const wrong = 'Μια &quot;ζώνη&quot; και μια \\"άλλη\\" εδώ &#x37e; [@afp].';
  const { text } = edit(SECTION, { [SECTION]: `${FRONT}${wrong}\n` });
  assert.equal(text, `${FRONT}Μια «ζώνη» και μια «άλλη» εδώ; [@afp].\n`);
});

test("a change is told with the words beside it, and a long one by its two ends", () => {
  const words = "λέξη ".repeat(30);
  const { said } = edit(SECTION, { [SECTION]: `${FRONT}Το "${words}τέλος" [@afp].\n` });
  assert.deepEqual(said, [
    `${SECTION}:7:4  straight-quote  "λέξη λέξη λέξη λέξη λέξη λέξη…έξη λέξη λέξη λέξη λέξη τέλος" → «λέξη λέξη λέξη λέξη λέξη λέξη…έξη λέξη λέξη λέξη λέξη τέλος»`,
  ]);
});

test("a file that is not UTF-8 is not touched", () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(`${FRONT}α  β`), 0xff]);
  assert.deepEqual(fixFiles(createFiles({ [SECTION]: bytes }), findProblems).changed, []);
});
