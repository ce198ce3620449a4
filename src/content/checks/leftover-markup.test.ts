import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changeFile,
  changeText,
  listProblems,
  parseFiles,
} from "../../../test/support/newsroom.ts";

const SECTION = "src/stories/unrest/2-blackout.md";
const INDEX = "src/stories/unrest/index.md";

/** Texts that begin on line 7, and what the check prints of each behind the file's name: a line, several, or none. */
const CASES: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  "notes for colleagues": {
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
  },
  "two versions from a merge": {
    "<<<<<<< HEAD\nΤα έξοδα [@desk].\n\n=======\nΤα έσοδα [@desk].\n>>>>>>> branch":
      "7:1  merge-conflict  Git left marks of a merge here (lines 7 to 12), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
    "Α [@afp].\n\n=======":
      "9:1  merge-conflict  Git left marks of a merge here (line 9), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
    "Α [@afp].\n>>>>>>> branch":
      "8:1  merge-conflict  Git left marks of a merge here (line 8), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
    "<<<<<<< α\nΑ\n||||||| β\nΒ\n=======\nΓ\n>>>>>>> δ":
      "7:1  merge-conflict  Git left marks of a merge here (lines 7 to 13), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
  },
  "blocks that are made by accident": {
    "    Η αστυνομία έριξε δακρυγόνα [@afp].":
      "7:5  indented-code  Four spaces before a line make code of it, in which nothing is cited or linked. Begin the line without spaces; code goes between two lines of ```.",
    "```\nΗ αστυνομία έριξε δακρυγόνα [@afp].":
      "7:1  unclosed-code  This line begins code that nothing ends: all that follows is code. Put a line with the same marks behind the code, or remove this one.",
    "~~~\nΑ\n~~~\n\n~~~\nΒ [@afp].":
      "11:1  unclosed-code  This line begins code that nothing ends: all that follows is code. Put a line with the same marks behind the code, or remove this one.",
    "~~~\nα [@afp]\n~~~":
      "8:1  citation-place (warning)  In code this is no citation. Remove the marks around the text if it is no code.",
    "```\nκώδικας\n```": [],
    "[Διόρθωση]: Αλμάτι":
      "7:1  link-definition  Markdown takes this line for the address of a link, so readers would see nothing of it. Write it without brackets, as in **Διόρθωση**: …",
    "[α][x] [@afp].\n\n[x]: https://a.b/\n[y]: https://a.b/\n[x]: https://c.d/": [
      "10:1  link-definition  Markdown takes this line for the address of a link, so readers would see nothing of it. Remove it, or write the link in the text: [words](address).",
      "11:1  link-definition  [x] has an address already, so this line counts for nothing. Remove it, or give it a name of its own.",
    ],
    "2022. Η χρονιά άλλαξε πολλά [@desk].":
      "7:1  list-start  Markdown makes a list of this, whose first number is 2022. Write 2022\\. or begin the sentence in another way.",
    "1990) Μια χρονιά [@desk].":
      "7:1  list-start  Markdown makes a list of this, whose first number is 1990. Write 1990\\) or begin the sentence in another way.",
    "5. Ιανουαρίου [@afp]":
      "7:1  list-start (warning)  Markdown makes a list of this, with one item that has the number 5. Write 5\\. if it is a sentence.",
    "1. α [@afp]\n3. β [@afp]":
      "8:1  list-start (warning)  The number here is 3, but readers see 2: lists count by themselves. Number the items one after the other.",
    "1. α [@afp]\n1. β [@afp]": [],
    "3. α [@afp]\n4. β [@afp]": [],
    "Μια πρόταση πάνω από γραμμή [@desk].\n---":
      '7:1  heading-underline  The line of --- below makes a heading of this. Leave an empty line between the two; a heading begins with "## ".',
    "Τίτλος\n===":
      '7:1  heading-underline  The line of === below makes a heading of this. Leave an empty line between the two; a heading begins with "## ".',
    "##Η νύχτα":
      '7:1  heading-space  This is no heading yet: a space is missing behind ##. Write "## " and then the words.',
    "####### Η νύχτα":
      '7:1  heading-space  Headings have at most six #, so readers would see these. Begin the line with "## ".',
    "#Η νύχτα":
      '7:1  heading-space (warning)  Readers would see the "#" of this line. For a heading write "## ", with a space.',
    "#Kazakhstan [@afp].": [],
    "##\u00a0Η νύχτα":
      '7:1  heading-space  This is no heading yet: a space is missing behind ##. Write "## " and then the words.',
    "## Η νύχτα##\n\nΑ [@afp].":
      '7:11  heading-space  Readers would see "##" at the heading\'s end. Remove it: a heading begins with such marks, and ends with its words.',
    "## Η γλώσσα C#\n\nΑ [@afp].\n\n## Η νύχτα ##\n\nΑ [@afp].": [],
    "Το σύμβολο ## μένει [@afp].": [],
    "Τέλος [@afp]. ## Η νύχτα":
      "7:15  heading-space  These marks begin no heading within a line, so readers would see them. Begin the heading on a line of its own, or remove the marks.",
  },
  "lists with other marks": {
    "• ένα\n• δύο [@desk]":
      '7:1  list-mark  "•" begins no item of a list: readers would see its lines as one paragraph. Begin each line with "- ", and leave an empty line before the first.',
    "· ένα\n· δύο [@desk]":
      '7:1  list-mark  "·" begins no item of a list: readers would see its lines as one paragraph. Begin each line with "- ", and leave an empty line before the first.',
    "α) ένα\nβ) δύο [@desk]":
      '7:1  list-mark (warning)  These lines are shown as one paragraph. Begin each with "- " for a list, or leave an empty line between them.',
    "α) ένα και β) δύο [@desk].\n\nΑ. Δήμου\nΒ. Δήμου [@desk].": [],
    "– ένα\n– δύο [@desk]":
      '7:1  list-mark (warning)  These lines are shown as one paragraph. For a list begin each with "- "; in a dialogue leave an empty line between them.',
    "— Πού πας; [@desk]": [],
    "(1) ένα\n(2) δύο": [
      '7:1  list-mark (warning)  These lines are shown as one paragraph. Begin each with "- " for a list, or leave an empty line between them.',
      "7:1  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].",
    ],
    "i. ένα\nii. δύο [@desk]":
      '7:1  list-mark (warning)  These lines are shown as one paragraph. Begin each with "- " for a list, or leave an empty line between them.',
    "− ένα\n− δύο [@desk]":
      '7:1  list-mark (warning)  These lines are shown as one paragraph. For a list begin each with "- "; in a dialogue leave an empty line between them.',
    "1. ένα [@desk]\n2.Δύο [@desk]":
      '8:1  list-mark (warning)  This begins no item of a list: a space is missing behind the "2.". Write "2. " and then the words.',
    "-\u00a0ένα\n-\u00a0δύο [@desk]":
      '7:1  list-mark  This begins no item of a list: a space is missing behind the "-". Write "- " and then the words.',
    "-ένα\n-δύο [@desk]":
      '7:1  list-mark  This begins no item of a list: a space is missing behind the "-". Write "- " and then the words.',
    "-ένα [@desk]":
      '7:1  list-mark (warning)  This begins no item of a list: a space is missing behind the "-". Write "- " and then the words.',
    "*ένα\n*δύο [@desk]":
      '7:1  list-mark  This begins no item of a list: a space is missing behind the "*". Write "- " and then the words.',
    "1.Ένα\n2.Δύο [@desk]":
      '7:1  list-mark  This begins no item of a list: a space is missing behind the "1.". Write "1. " and then the words.',
  },
  "syntax of other dialects": {
    '| έτος | ποσό |\n| --- | --- |\n| 2025 | "3" |':
      '7:1  table  Tables are not known here: readers would see the marks between the cells. Write a list, with one line "- …" for each row.',
    "έτος | ποσό\n--- | ---\n2025 | 3":
      '7:1  table  Tables are not known here: readers would see the marks between the cells. Write a list, with one line "- …" for each row.',
    "έτος | ποσό\n2025 | 3":
      '7:1  table  Tables are not known here: readers would see the marks between the cells. Write a list, with one line "- …" for each row.',
    "Φωτιά | Νύχτα [@desk].": [],
    "+---+---+\n| α | β |\n+---+---+":
      '7:1  table  Tables are not known here: readers would see the marks between the cells. Write a list, with one line "- …" for each row.',
    "Το ποσό αυξήθηκε[^1] [@desk].\n\n[^1]: Σημείωση":
      "7:17  footnote  Footnotes are not known here: readers would see the brackets. Say it in the text, or in parentheses; a source is cited as [@afp].",
    "Το ποσό αυξήθηκε[^1] [@desk].\n\n[^1]: Σημείωση με λόγια":
      "7:17  footnote  Footnotes are not known here: readers would see the brackets. Say it in the text, or in parentheses; a source is cited as [@afp].",
    "Το ποσό^[σημείωση] [@desk].":
      "7:8  footnote  Footnotes are not known here: readers would see the brackets. Say it in the text, or in parentheses; a source is cited as [@afp].",
    "- [ ] α [@desk]\n- [x] β [@desk]":
      '7:3  other-markup  Lists of tasks are not known here: readers would see the brackets. Leave "[ ]" out.',
    "Όρος\n: ορισμός [@desk]":
      '8:1  other-markup  Lists of definitions are not known here: readers would see the colon. Write a list, as in "- **λέξη**: τι σημαίνει".',
    ":::note\nΚείμενο [@desk].\n:::":
      '7:1  other-markup  Boxes are not known here: readers would see the marks around it. Write it as text, or as a quotation whose lines begin with "> ".',
    "!!! note":
      '7:1  other-markup  Boxes are not known here: readers would see the marks around it. Write it as text, or as a quotation whose lines begin with "> ".',
    "> [!NOTE]\n> Κείμενο [@desk].":
      '7:3  other-markup  Boxes are not known here: readers would see the marks around it. Write it as text, or as a quotation whose lines begin with "> ".',
    "Τελείωσε~~ποτέ~~ σήμερα [@desk].":
      "7:9  other-markup  Words cannot be struck through here: readers would see the ~ marks. Remove the words; a correction goes into corrections.",
    "Ήταν ~λάθος εδώ~ σωστό και ~5 χλμ. μακριά [@desk].":
      "7:6  other-markup  Words cannot be struck through here: readers would see the ~ marks. Remove the words; a correction goes into corrections.",
    ".. note::\n   Κείμενο [@desk].":
      '7:1  other-markup  Boxes are not known here: readers would see the marks around it. Write it as text, or as a quotation whose lines begin with "> ".',
    "[gallery ids=12,13] [@desk].":
      "7:1  other-markup  Tags in brackets are not known here: readers would see them. Write **…**, *…* or [words](https://…).",
    "==λέξη== [@desk].":
      "7:1  other-markup  Words cannot be marked in this way: readers would see the marks. Write **…** or *…*.",
    "||λέξη|| [@desk].":
      "7:1  other-markup  Words cannot be marked in this way: readers would see the marks. Write **…** or *…*.",
    "H~2~O [@desk].":
      "7:2  other-markup  Raised and lowered characters are not written in this way: readers would see the marks. Write the character itself, such as ² or ₂.",
    "x^2^ [@desk].":
      "7:2  other-markup  Raised and lowered characters are not written in this way: readers would see the marks. Write the character itself, such as ² or ₂.",
    "$x^2$ [@desk].":
      "7:1  other-markup  Formulas are not known here: readers would see their marks. Write it in words and characters, such as E = mc².",
    "Δείτε [[Αλμάτι]] [@desk].":
      "7:7  other-markup  A link is not written between two brackets: readers would see them. Write [Αλμάτι](place:…), [Αλμάτι](person:…) or the address in the parentheses.",
    "{{ title }} [@desk].":
      "7:1  other-markup  Nothing is filled in here: readers would see the braces and what is in them. Write the words themselves.",
    "{% include x %} [@desk].":
      "7:1  other-markup  Nothing is filled in here: readers would see the braces and what is in them. Write the words themselves.",
    "## Τίτλος {#t}\n\nΚείμενο [@desk].":
      "7:11  other-markup  Classes and ids cannot be given here: readers would see the braces. Remove them; a heading has its address by itself.",
    "{++λέξη++} [@desk].":
      "7:1  other-markup  The marks of an editor are still in the text. Accept the change or take it back.",
    "[b]λέξη[/b] [@desk].":
      "7:1  other-markup  Tags in brackets are not known here: readers would see them. Write **…**, *…* or [words](https://…).",
    "'''λέξη''' [@desk].":
      "7:1  other-markup  Words are not stressed with apostrophes: readers would see them. Write **…**, or «…» for a quotation.",
    "== Τίτλος ==":
      '7:1  other-markup  A heading is not written with equals signs: readers would see them. Begin the line with "## " and the words.',
    "[TOC]":
      "7:1  other-markup  Readers would see this: no list of contents is put here. Remove it.",
    "Τελείωσε :tada: [@desk].":
      '7:10  other-markup (warning)  ":tada:" does not become an emoji: readers would see the word. Paste the emoji itself.',
    "\\textbf{λέξη} [@desk].":
      "7:1  other-markup  Commands with a backslash are not known here: readers would see them. Write **…** or *…*, or the character itself.",
    "Λέξη\\n λέξη [@desk].":
      "7:5  other-markup (warning)  This is how programs write a line end or a tab: readers would see the backslash. Begin a new line.",
    "Τέλος [@desk].\\":
      "7:15  other-markup (warning)  Readers would see this backslash: it breaks a line only where another follows at once. Remove it, or the spaces behind it.",
    ":post{#blackout}":
      "7:1  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::post{#blackout} at the beginning of a line, between empty lines.",
    "Δείτε ::post{#blackout} [@desk].":
      "7:7  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::post{#blackout} at the beginning of a line, between empty lines.",
    "::post{blackout}":
      '7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#blackout}.',
    "::post #blackout":
      '7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#blackout}.',
  },
  HTML: {
    "Πρώτη γραμμή<br>δεύτερη [@desk].":
      "7:13  html  HTML is shown to readers as it is written, so they would see the tag <br>. End the line with a backslash, or leave an empty line for a new paragraph.",
    "<b>Σημαντικό</b> νέο [@desk].":
      "7:1  html  HTML is shown to readers as it is written, so they would see the tag <b>. Write **…**.",
    '<p class="MsoNormal">Κείμενο από Word</p> [@desk].':
      "7:1  html  HTML is shown to readers as it is written, so they would see the tag <p>. Keep the words alone; an empty line parts paragraphs.",
    '<a href="https://a.b">λέξη</a> [@desk].':
      "7:1  html  HTML is shown to readers as it is written, so they would see the tag <a>. Write [words](https://…).",
    '<iframe src="https://a.b"></iframe>':
      "7:1  html  HTML is shown to readers as it is written, so they would see the tag <iframe>. What comes from another site cannot be put into the text: add it to posts.json and write ::post{#id}, or link to it.",
    "<script>alert(1)</script>":
      "7:1  html  HTML is shown to readers as it is written, so they would see the tag <script>. Remove it, with what is inside it.",
    "<foo> [@desk].":
      "7:1  html (warning)  HTML is shown to readers as it is written, so they would see the tag <foo>. If they should, write \\< for its first mark.",
    "<!DOCTYPE html>":
      "7:1  html  HTML and XML are shown to readers as they are written. Keep the words alone; an empty line parts paragraphs.",
    "&amp;nbsp; α [@desk].":
      '7:6  entity  Readers would see "&nbsp;": the reference is written twice. Write the character itself.',
    "α&nbsp β [@desk].":
      '7:2  entity  Readers would see "&nbsp": a reference ends with a semicolon. Write the character itself.',
    "&foo; α [@desk].":
      '7:1  entity (warning)  "&foo;" names no character, so readers would see it as it is. Write the character itself.',
    "&nbsp;&euro; α [@desk].": [],
  },
  "citations that are none": {
    "Η αστυνομία έριξε δακρυγόνα [afp; reuters].":
      "7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp; @reuters].",
    "Η αστυνομία [αφπ; x, y] [@desk].": [],
    "Η αστυνομία έριξε δακρυγόνα [afp].":
      "7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Η αστυνομία έριξε δακρυγόνα (@afp).":
      "7:31  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Η αστυνομία έριξε δακρυγόνα @afp.":
      "7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Το @afp μεταδίδει πυρά [@desk].":
      "7:5  citation-syntax (warning)  This is no citation, so readers would see it as it is. Write [@afp]; if readers should see it, put a backslash before it.",
    "Ο λογαριασμός @afp έγραψε [@desk].": [],
    "Έριξε δακρυγόνα (afp).":
      "7:18  citation-syntax (warning)  This is no citation, so readers would see it as it is. Write [@afp]; if readers should see it, put a backslash before it.",
    "Μίλησε ο πρόεδρος @tokayev.":
      "7:20  citation-syntax  This is no citation, so readers would see it as it is. Write [@desk; of=tokayev].",
    "Έριξε δακρυγόνα \\[@afp\\].":
      "7:17  citation-syntax (warning)  The backslash keeps this from being a citation, so readers would see the brackets. Remove the backslashes: [@afp].",
    "Έριξε δακρυγόνα [@afp.":
      '7:17  citation-syntax  The citation is not closed. Put a "]" behind it, as in [@afp].',
    "Έριξε δακρυγόνα [ @afp].":
      "7:17  citation-syntax  This is no citation yet: there is something between the bracket and the @. Write [@afp].",
    "Έριξε [@AFP].":
      "7:7  citation-syntax  The citation is not in a form that is known. Write [@afp].",
    "Έριξε [@afp, @reuters].":
      "7:7  citation-syntax  The citation is not in a form that is known. Write [@afp; @reuters].",
    "Έριξε [@afp via blogger].":
      "7:7  citation-syntax  The citation is not in a form that is known. Write [@afp; via=blogger].",
    "Ο ίδιος [@tokayev].":
      '7:11  unknown-id  "tokayev" is in people.json: no source, but one whom a source quotes. Write [@desk; of=tokayev], or the source\'s id in place of desk.',
    "Έτσι [sic] το έγραψε [@desk].": [],
    "Έριξε δακρυγόνα [@afp](https://www.example.com/).":
      "7:19  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Έριξε δακρυγόνα [@afp]{lang=en}.":
      "7:19  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Έριξε δακρυγόνα [**@afp**].":
      "7:21  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Έριξε δακρυγόνα [-@afp].":
      "7:20  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Έριξε δακρυγόνα [ afp ].":
      "7:19  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Έριξε δακρυγόνα [πηγή: AFP].":
      "7:24  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
    "Το [@afp](https://x.com/afp) το έγραψε [@desk].": [],
    "Το [\\@afp](https://www.example.com/) το έγραψε [@desk].": [],
    "Έριξε δακρυγόνα @afp].": [
      "7:18  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      '7:21  unclosed-pair (warning)  There is no "[" to this "]". Write it, or remove the "]".',
    ],
    "Έριξε δακρυγόνα [via=blogger].":
      "7:17  citation-syntax  This is no citation yet: it names no source. Write the source first, as in [@reuters; via=blogger] or [@ria; of=peskov].",
  },
  "links that are none": {
    "[Τοκάγεφ] (person:tokayev) μίλησε [@desk].":
      "7:1  link-syntax  This is no link yet: there is a space between the bracket and the parenthesis. Write [words](address), with no space between ] and (.",
    "Περισσότερα [εδώ](https://example.org/a [@desk].":
      '7:13  link-syntax  This is no link yet: the parenthesis is not closed. Put ")" behind the address.',
    "[εδώ](https://a.b c) [@desk].":
      "7:1  link-syntax  This is no link yet: there is a space in its address. Remove the space; one that belongs to an address is written %20.",
    "Δείτε την [έκθεση][1] [@desk].":
      "7:11  link-syntax  No address is given for [1], so readers would see the brackets. Write [έκθεση](https://…).",
    "(εδώ)[https://a.b] [@desk].":
      "7:1  link-syntax  This is no link yet: brackets and parentheses have changed places. Write [words](address).",
    "[εδώ(https://a.b) [@desk].":
      '7:1  link-syntax  This is no link yet: a "]" is missing behind its words. Write [words](address).',
    "εδώ](https://a.b) [@desk].":
      '7:4  link-syntax  This is no link yet: nothing opens the "]". Put "[" before the first of its words.',
    "[person:tokayev] μίλησε [@desk].":
      "7:1  link-syntax  This is no link yet: it has no words. Write [words](person:tokayev).",
    "[Έκθεση]\n(https://other.example.com/a) [@desk].":
      "7:1  link-syntax  This is no link yet: there is a space between the bracket and the parenthesis. Write [words](address), with no space between ] and (.",
    "Δείτε <https://other.example.com/a [@desk].":
      '7:7  link-syntax  This is no link yet: nothing closes the "<". Put ">" behind the address, or write [words](address).',
    "Δείτε [ ](https://other.example.com/a) [@desk].":
      "7:7  link-syntax  The link has no words, so readers would not see it. Write them between the brackets: [words](address).",
    "[](https://other.example.com/a) [@desk].":
      "7:1  link-syntax  The link has no words, so readers would not see it. Write them between the brackets: [words](address).",
    "[εδώ]https://a.b [@desk].":
      "7:1  link-syntax  This is no link yet: its address is not in parentheses. Write [words](address).",
    "Έτσι [το έγραψε [@desk].":
      '7:6  unclosed-pair (warning)  There is no "]" to this "[". Write it, or remove the "[".',
    "![](fire.jpg)":
      "7:1  picture  A picture cannot stand in the text. Remove it, or link to it: [what it shows](https://…).",
  },
  languages: {
    "Μιλά για [popular anger]{lang=en [@desk].":
      "7:25  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
    "Μιλά για [popular anger] {lang=en} [@desk].":
      "7:26  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
    "Μιλά για [popular anger]lang=en} [@desk].":
      "7:25  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
    "Μιλά για [popular anger]{lang=EN} [@desk].":
      "7:10  unknown-attribute  The braces behind the brackets do not say a language. Write {lang=en}.",
    "Μιλά για [λαός]{lang=gr} [@desk].":
      '7:10  unknown-language  "gr" is no language. Did you mean el?',
    "Μιλά για [народный гнев]{lang=en} [@desk].":
      "7:10  wrong-language (warning)  These letters are Cyrillic, but lang=en is not written in them. Write the language of the words, such as lang=ru.",
    "Μιλά για [narodny gnev]{lang=ru-Latn} [@desk].": [],
  },
  "marks without a partner": {
    "**Προσοχή!**Μην πλησιάζετε [@desk].":
      '7:1  unmatched-mark  Readers would see the "**": Markdown cannot tell where the words between them begin or end. Put a space before the first "**" and behind the second, or take the punctuation out from between them.',
    "** λέξη ** μόνη [@desk].":
      '7:1  unmatched-mark  Readers would see the "**": there is a space between it and the words. Write **λέξη**, with no space inside.',
    "Ο **δήμος ανακοίνωσε [@desk].":
      '7:3  unmatched-mark  Readers would see this "**": nothing in its paragraph closes it. Put "**" behind the last of the words too, or write \\* if readers should see it.',
    "Ο δήμος** ανακοίνωσε [@desk].":
      '7:8  unmatched-mark  Readers would see this "**": nothing in its paragraph opens it. Put "**" before the first of the words too, or write \\* if readers should see it.',
    "Ο *δήμος ανακοίνωσε [@desk].":
      '7:3  unmatched-mark  Readers would see this "*": nothing in its paragraph closes it. Put "*" behind the last of the words too, or write \\* if readers should see it.',
    "*Δήμος [@desk].":
      '7:1  unmatched-mark (warning)  Readers would see this "*": nothing in its paragraph closes it. For a list write "* " with a space, for stress close it, and for a star that readers should see write \\*.',
    "Ο _δήμος ανακοίνωσε [@desk].":
      '7:3  unmatched-mark  Readers would see this "_": nothing in its paragraph closes it. Put "_" behind the last of the words too, or write \\_ if readers should see it.',
    "Ο `δήμος ανακοίνωσε [@desk].":
      '7:3  unmatched-mark  Readers would see this "`": nothing in its paragraph closes it. Write `…` for code, and ’ for an apostrophe.',
    "Ο **δήμος*** ανακοίνωσε [@desk].":
      '7:12  unmatched-mark  Readers would see this "*": nothing in its paragraph opens it. Put "*" before the first of the words too, or write \\* if readers should see it.',
    "**Δήμος* [@desk].":
      '7:1  unmatched-mark  Readers would see this "*": nothing in its paragraph closes it. Put "*" behind the last of the words too, or write \\* if readers should see it.',
    "Ο **δήμος**\\* ανακοίνωσε, και ο δήμαρχος* μίλησε [@desk].": [],
    "Σ`αυτό [@desk].": '7:2  unmatched-mark (warning)  A "`" is no apostrophe. Write ’.',
    "``Λέξη'' [@desk].":
      "7:1  unmatched-mark  Readers would see these marks: they are no quotation marks. Write « and ».",
    "Είπε «ναι και έφυγε [@desk].":
      '7:6  unclosed-pair (warning)  This "«" is not closed. Write "»" where it ends.',
    "Είπε ναι» και έφυγε [@desk].":
      '7:9  unclosed-pair (warning)  This "»" closes nothing. Write "«" where it begins, or remove it.',
    "Είπε (ναι και έφυγε [@desk].":
      '7:6  unclosed-pair (warning)  This "(" is not closed. Write ")" where it ends.',
    "Είπε <<ναι>> [@desk].":
      "7:6  unmatched-mark  Readers would see these marks: they are no quotation marks. Write « and ».",
    "Είπε ,,ναι'' [@desk].":
      "7:6  unmatched-mark  Readers would see these marks: they are no quotation marks. Write « and ».",
    "Ένα << δύο >> τρία, και τέσσερα [@desk].": [],
    "«Πρώτη [@desk].\n\n»Δεύτερη [@desk].\n\n»Τρίτη» [@desk].": [],
  },
  "a block of which much is wrong is told once": {
    '<p style="x">Ειναι  "ναι" **': [
      "7:1  html  HTML is shown to readers as it is written, so they would see the tag <p>. Keep the words alone; an empty line parts paragraphs.",
      '7:27  unmatched-mark  Readers would see this "**": nothing in its paragraph closes it. Put "**" behind the last of the words too, or write \\* if readers should see it.',
    ],
    '| Ειναι | "β" |\n|---|---|':
      '7:1  table  Tables are not known here: readers would see the marks between the cells. Write a list, with one line "- …" for each row.',
  },
};

for (const [kind, cases] of Object.entries(CASES)) {
  for (const [text, lines] of Object.entries(cases)) {
    test(`${kind}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        listProblems(changeText(text)),
        [lines].flat().map((line) => `${SECTION}:${line}`),
      );
    });
  }
}

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
