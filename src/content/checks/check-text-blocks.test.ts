import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Files,
  changeFile,
  changeText,
  listProblems,
} from "../../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const FILE = "src/stories/unrest/2-blackout.md";
const STORY = "src/stories/unrest/index.md";
const SPACES = "double-space (warning)  2 blanks stand here in a row. Leave one.";
const ACCENT =
  'missing-accent (warning)  "πληθος" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.';

const cases: readonly Case[] = [
  {
    title: "a fault stands at its character, behind marks, on any line",
    changes: changeText("> 😀 **Το** [πληθος](place:almaty)\n> και  το [@afp]."),
    problems: [`${FILE}:7:13  ${ACCENT}`, `${FILE}:8:6  ${SPACES}`],
  },
  {
    title: "code, addresses, citations and words in another language are not held to the rules",
    changes: changeText(
      'Το `α  α ??`, το [α](https://www.example.com/??), το [a  a "b"]{lang=en} [@afp; of=tokayev].',
    ),
    problems: [],
  },
  {
    title: "a comment allows a rule in the paragraph that begins on the next line",
    changes: changeText("<!-- allow: double-space -->\n\nΜια  νύχτα\nκαι  μέρα [@afp]."),
    problems: [],
  },
  {
    title: "inside a paragraph it allows it on the next line",
    changes: changeText("Μια  νύχτα\n<!-- allow: double-space -->\nκαι  μέρα [@afp]."),
    problems: [`${FILE}:7:4  ${SPACES}`],
  },
  {
    title: "several rules and several comments can stand before one line",
    changes: changeText(
      "<!-- allow: double-space, uncited-paragraph -->\n<!-- allow: missing-accent -->\nΤο  πληθος.",
    ),
    problems: [],
  },
  {
    title: "in a list it allows the next item alone",
    changes: changeText("- Μια  νύχτα [@afp]\n<!-- allow: double-space -->\n- Μια  μέρα [@afp]\n"),
    problems: [`${FILE}:7:6  ${SPACES}`],
  },
  {
    title: "a comment that allows nothing is an error at the rule",
    changes: changeText("<!-- allow: double-space, missing-accent -->\nΜια  νύχτα [@afp]."),
    problems: [
      `${FILE}:7:27  unused-allow  Nothing on the next line breaks the rule "missing-accent". Remove the comment.`,
    ],
  },
  {
    title: "so is one at the end of the text, and one without a rule",
    changes: changeText("Μια νύχτα [@afp].\n\n<!-- allow: double-space -->\n\n<!-- allow: -->\n"),
    problems: [
      `${FILE}:9:13  unused-allow  Nothing on the next line breaks the rule "double-space". Remove the comment.`,
      `${FILE}:11:1  unused-allow  The comment names no rule. Write the rule's name behind the colon, as in <!-- allow: missing-stop -->, or remove it.`,
    ],
  },
  {
    title: "a rule that does not exist is told with the nearest",
    changes: changeText("<!-- allow: duble-space -->\nΜια  νύχτα [@afp]."),
    problems: [
      `${FILE}:7:13  unused-allow  "duble-space" is not a rule that can be turned off. Did you mean "double-space"?`,
      `${FILE}:8:4  ${SPACES}`,
    ],
  },
  {
    title: "what is wrong with the dialect cannot be allowed",
    changes: changeText("<!-- allow: unknown-id -->\nΜια νύχτα [@afpp]."),
    problems: [
      `${FILE}:7:13  unused-allow  "unknown-id" is not a rule that can be turned off. Known are "accent-in-capitals", "citation-place", "citation-syntax", "comment-syntax", "detached-tonos", "double-hyphen", "double-space", "doubled-word", "entity", "glued-address", "greek-question-mark", "heading-space", ….`,
      `${FILE}:8:13  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?`,
    ],
  },
  {
    title:
      "the question mark and the ano teleia of their own are found though reading gives them up",
    changes: changeText("Έπεσε\u0387 πού\u037e Ναι; Έτσι· [@afp]."),
    problems: [
      `${FILE}:7:6  wrong-ano-teleia (warning)  The mark here is U+0387, not the ano teleia. Write "·" (U+00B7).`,
      `${FILE}:7:11  greek-question-mark (warning)  The question mark here is U+037E, a mark of its own that searches miss. Write the semicolon ";", as keyboards do.`,
    ],
  },
  {
    title: "title, description and key points are held to the rules",
    changes: changeFile(
      STORY,
      "title: Έφοδος\ndescription: Τι έγινε.",
      "title: Το πληθος\ndescription: 'Μια  νύχτα.'",
    ),
    problems: [`${STORY}:2:11  ${ACCENT}`, `${STORY}:3:18  ${SPACES}`],
  },
  {
    title: "a key point is told at its character",
    changes: changeFile(STORY, "- Τρία.", "- Τρία **το** πληθος."),
    problems: [`${STORY}:13:17  ${ACCENT}`],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}

test("five thousand comments one under the other take less than five seconds of computing", () => {
  const start = process.cpuUsage();
  const comments = "<!-- allow: x -->\n".repeat(5_000);
  assert.equal(listProblems(changeText(`${comments}\nΑ [@afp].\n`)).length, 5_000);
  assert.ok(process.cpuUsage(start).user < 5_000_000);
});

test("a comment over a line of hyphens is a comment still, and no heading", () => {
  const text = "Α [@afp].\n\n<!-- allow: missing-stop -->\n---\n";
  assert.deepEqual(listProblems(changeText(text)), [
    'src/stories/unrest/2-blackout.md:9:13  unused-allow  Nothing on the next line breaks the rule "missing-stop". Remove the comment.',
  ]);
});
