import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changeFile,
  changeText,
  listProblems,
  testReports,
} from "../../../test/support/newsroom.ts";

const FILE = "src/stories/unrest/2-blackout.md";
const STORY = "src/stories/unrest/index.md";
const SPACES = "double-space (warning)  There are 2 spaces in a row here. Leave one.";
const ACCENT =
  'missing-accent (warning)  "πληθος" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.';

testReports({
  "a problem is at its character, behind marks, on any line": [
    changeText("> 😀 **Το** [πληθος](place:almaty)\n> και  το [@afp]."),
    `${FILE}:7:14  ${ACCENT}`,
    `${FILE}:8:6  ${SPACES}`,
  ],
  "code, addresses, citations and words in another language are not checked by the rules": [
    changeText(
      'Το `α  α ??`, το [α](https://www.example.com/??), το [a  a "b"]{lang=en} [@afp; of=tokayev].',
    ),
  ],
  "a comment allows a rule in the paragraph that begins on the next line": [
    changeText("<!-- allow: double-space -->\n\nΜια  νύχτα\nκαι  μέρα [@afp]."),
  ],
  "inside a paragraph it allows it on the next line": [
    changeText("Μια  νύχτα\n<!-- allow: double-space -->\nκαι  μέρα [@afp]."),
    `${FILE}:7:4  ${SPACES}`,
  ],
  "several rules and several comments can be before one line": [
    changeText(
      "<!-- allow: double-space, uncited-paragraph -->\n<!-- allow: missing-accent -->\nΤο  πληθος.",
    ),
  ],
  "in a list it allows the next item alone": [
    changeText("- Μια  νύχτα [@afp]\n<!-- allow: double-space -->\n- Μια  μέρα [@afp]\n"),
    `${FILE}:7:6  ${SPACES}`,
  ],
  "a comment that allows nothing is an error at the rule": [
    changeText("<!-- allow: double-space, missing-accent -->\nΜια  νύχτα [@afp]."),
    `${FILE}:7:27  unused-allow  Nothing on the next line breaks the rule "missing-accent". Remove the comment.`,
  ],
  "so is one at the end of the text, and one without a rule": [
    changeText("Μια νύχτα [@afp].\n\n<!-- allow: double-space -->\n\n<!-- allow: -->\n"),
    `${FILE}:9:13  unused-allow  Nothing on the next line breaks the rule "double-space". Remove the comment.`,
    `${FILE}:11:1  unused-allow  The comment names no rule. Write the rule's name behind the colon, as in <!-- allow: missing-stop -->, or remove it.`,
  ],
  "a rule that does not exist is told with the nearest": [
    changeText("<!-- allow: duble-space -->\nΜια  νύχτα [@afp]."),
    `${FILE}:7:13  unused-allow  "duble-space" is not a rule that can be turned off. Did you mean "double-space"?`,
    `${FILE}:8:4  ${SPACES}`,
  ],
  "the question mark and the ano teleia of their own are found though reading gives them up": [
    changeText("Έπεσε\u0387 πού\u037e Ναι; Έτσι· [@afp]."),
    `${FILE}:7:6  wrong-ano-teleia (warning)  The mark here is U+0387, not the ano teleia. Write "·" (U+00B7).`,
    `${FILE}:7:11  greek-question-mark (warning)  The question mark here is U+037E, a mark of its own that searches miss. Write the semicolon ";", as keyboards do.`,
  ],
  "title, description and key points are checked by the rules": [
    changeFile(
      STORY,
      "title: Έφοδος\ndescription: Τι έγινε.",
      "title: Το πληθος\ndescription: 'Μια  νύχτα.'",
    ),
    `${STORY}:2:11  ${ACCENT}`,
    `${STORY}:3:18  ${SPACES}`,
  ],
  "a key point is told at its character": [
    changeFile(STORY, "- Τρία.", "- Τρία **το** πληθος."),
    `${STORY}:13:17  ${ACCENT}`,
  ],
});

test("a comment over a line of hyphens is a comment still, and no heading", () => {
  const text = "Α [@afp].\n\n<!-- allow: missing-stop -->\n---\n";
  assert.deepEqual(listProblems(changeText(text)), [
    'src/stories/unrest/2-blackout.md:9:13  unused-allow  Nothing on the next line breaks the rule "missing-stop". Remove the comment.',
  ]);
});

test("what is wrong with the dialect cannot be allowed", () => {
  const changes = changeText("<!-- allow: unknown-id -->\nΜια νύχτα [@afpp].");
  const [told = "", ...others] = listProblems(changes);
  const start = `${FILE}:7:13  unused-allow  "unknown-id" is not a rule that can be turned off. Known are "`;
  assert.ok(told.startsWith(start), told);
  assert.deepEqual(others, [
    `${FILE}:8:13  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?`,
  ]);
});
