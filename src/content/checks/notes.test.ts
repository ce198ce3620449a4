import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changeFile,
  changeText,
  listProblems,
  parseFiles,
  testTexts,
} from "../../../test/support/newsroom.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const INDEX = "src/stories/unrest/index.md";

testTexts("notes for colleagues", {
  "Η κυβέρνηση <!-- να ρωτήσω τον Γιώργο --> παραιτήθηκε [@afp].": [],
  "<!-- μία\n\nκαι άλλη -->\nΚείμενο [@afp].": [],
  "- α [@afp]\n  <!-- β -->\n- γ [@afp]": [],
  "> <!-- α\n> β -->\n> Γ [@afp].": [],
  "## Τίτλος <!-- α -->\n\nΚείμενο [@afp].": [],
  "<!-- α --> <!-- β -->":
    "5:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
  "`<!-- α -->` [@afp].": [],
  "<!-- α":
    "7:1  comment-syntax  The note that begins here with <!-- is not closed in its paragraph. Write --> where it ends; a note that holds empty lines begins on a line of its own.",
  "Κείμενο <!-- α\n\nβ --> γ [@afp].":
    "7:9  comment-syntax  The note that begins here with <!-- is not closed in its paragraph. Write --> where it ends; a note that holds empty lines begins on a line of its own.",
  "<!-- α <!-- β --> γ -->":
    "7:1  comment-syntax  A second note begins before the one that begins here has ended. Close the first with -->, with nothing but words between <!-- and -->.",
  "<!-- α\nβ --> γ [@afp].":
    "7:1  comment-syntax  Text follows on the line on which this note ends. Begin the text on a new line.",
  "<!- α ->":
    "7:1  comment-syntax  This looks like a note for colleagues, but readers would see it. Write a note that no reader sees as <!-- … -->.",
  "<!— α —>":
    "7:1  comment-syntax  This looks like a note for colleagues, but readers would see it. Write a note that no reader sees as <!-- … -->.",
  "Αθήνα --> Πάτρα [@afp].":
    "7:7  comment-syntax (warning)  This ends a note that nothing begins, so readers see it. Remove it, or begin the note with <!--; an arrow is written →.",
  "// να ρωτήσω":
    "7:1  comment-syntax  A note that is written in this way is shown to readers. Write a note that no reader sees as <!-- … -->.",
  "/* να ρωτήσω */":
    "7:1  comment-syntax  A note that is written in this way is shown to readers. Write a note that no reader sees as <!-- … -->.",
  "[//]: # (να ρωτήσω)":
    "7:1  comment-syntax  A note that no reader sees is not written in this way here. Write it as <!-- … -->.",
  '[α](https://a.b "<!-- β -->") [@afp].':
    "7:1  comment-syntax  A note inside an address, or the title of a link, reaches readers. Put it into the text.",
  "<!-- Allow: missing-stop -->":
    "7:1  allow-syntax  This note turns no rule off. Write it in small letters, with a colon, alone on the line before: <!-- allow: missing-stop -->.",
  "<!-- allow missing-stop -->\nα [@afp].":
    "7:1  allow-syntax  This note turns no rule off. Write it in small letters, with a colon, alone on the line before: <!-- allow: missing-stop -->.",
  "Κείμενο [@afp]. <!-- allow: missing-stop -->":
    "7:17  allow-syntax  This note turns no rule off. Write it in small letters, with a colon, alone on the line before: <!-- allow: missing-stop -->.",
});

testTexts("two versions from a merge", {
  "<<<<<<< HEAD\nΤα έξοδα [@desk].\n\n=======\nΤα έσοδα [@desk].\n>>>>>>> branch":
    "7:1  merge-conflict  Git left marks of a merge here (lines 7 to 12), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
  "Α [@afp].\n\n=======":
    '9:1  merge-conflict  The line "=======" is a mark that git left, or the underline of a heading. Remove it; for a heading write "## " before its words.',
  "Α [@afp].\n>>>>>>> branch":
    "8:1  merge-conflict  Git left marks of a merge here (line 8), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
  "<<<<<<< α\nΑ\n||||||| β\nΒ\n=======\nΓ\n>>>>>>> δ":
    "7:1  merge-conflict  Git left marks of a merge here (lines 7 to 13), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
});

test("a note for colleagues is in no part of what is made", () => {
  const { newsroom } = parseFiles({
    ...changeText(
      "Α <!-- ΜΥΣΤΙΚΟ --> β [@afp].\n\n<!-- ΜΥΣΤΙΚΟ\n\nΜΥΣΤΙΚΟ -->\n\n## Γ <!-- ΜΥΣΤΙΚΟ -->\n\n- Δ [@desk] <!-- ΜΥΣΤΙΚΟ -->",
    ),
    ...changeFile(INDEX, "- Τρία.", "- Τρία. <!-- ΜΥΣΤΙΚΟ -->"),
  });
  assert.ok(newsroom);
  assert.doesNotMatch(JSON.stringify(newsroom), /ΜΥΣΤΙΚΟ/);
});

test("where a note was, no space is left behind", () => {
  const { newsroom } = parseFiles(changeText("Α <!-- β --> γ <!-- δ -->, ε <!-- ζ -->."));
  assert.match(JSON.stringify(newsroom), /<p>Α γ, ε\./);
});

test("a field is told at its place: a key point with HTML, and one that would turn a rule off", () => {
  assert.deepEqual(listProblems(changeFile(INDEX, "- Τρία.", "- <b>Τρία</b>.")), [
    `${INDEX}:13:5  html  HTML is shown to readers as it is written, so they would see the tag <b>. Write **…**.`,
  ]);
  assert.deepEqual(listProblems(changeFile(INDEX, "- Τρία.", '- "<!-- allow: x -->"')), [
    `${INDEX}:13:6  allow-syntax  Rules can be turned off in the text of a Markdown file alone, not in a field. Remove the comment.`,
  ]);
});

test("a warning can be turned off, and a comment that turns none off is one", () => {
  const allow = (text: string): readonly string[] =>
    listProblems(changeText(`<!-- allow: unclosed-pair -->\n${text}`));
  assert.deepEqual(allow("Είπε «ναι [@desk]."), []);
  assert.deepEqual(allow("Είπε ναι [@desk]."), [
    `${SECTION}:7:13  unused-allow  Nothing on the next line breaks the rule "unclosed-pair". Remove the comment.`,
  ]);
});

test("marks of a merge are told once, in front matter and in data files too", () => {
  const marks = "<<<<<<< HEAD\nα\n=======\nβ\n>>>>>>> γ\n";
  const line = (path: string, place: string, lines: string): string =>
    `${path}:${place}  merge-conflict  Git left marks of a merge here (${lines}), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.`;
  const people = "_data/people.json";
  assert.deepEqual(listProblems({ [SECTION]: `---\n${marks}---\n\nα "β"` }), [
    line(SECTION, "2:1", "lines 2 to 6"),
  ]);
  assert.deepEqual(
    listProblems({ [people]: `{\n${marks}}` }).filter((each) => each.startsWith(people)),
    [line(people, "2:1", "lines 2 to 6")],
  );
});
