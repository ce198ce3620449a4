import { testTexts } from "../../../test/support/newsroom.ts";

testTexts("blocks that are made by accident", {
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
});

testTexts("lists with other marks", {
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
});

testTexts("syntax of other dialects", {
  "- [ ] α [@desk]\n- [x] β [@desk]":
    '7:3  other-markup  Lists of tasks are not known here: readers would see the brackets. Leave "[ ]" out.',
  "Όρος\n: ορισμός [@desk]":
    '8:1  other-markup  Lists of definitions are not known here: readers would see the colon. Write a list, as in "- **λέξη**: τι σημαίνει".',
  ":::note\nΚείμενο [@desk].\n:::":
    '7:1  unknown-container  There is no ":::note". Write :::aside{title="…"}',
  "!!! note":
    '7:1  other-markup  A box is not written like this: readers would see the marks around it. Write :::aside{title="…"} before the text and ::: behind it, each on a line of its own.',
  "> [!NOTE]\n> Κείμενο [@desk].":
    '7:3  other-markup  A box is not written like this: readers would see the marks around it. Write :::aside{title="…"} before the text and ::: behind it, each on a line of its own.',
  "Τελείωσε ~~ποτέ~~ σήμερα [@desk].": [],
  "Ήταν ~λάθος εδώ~ σωστό και ~5 χλμ. μακριά [@desk].":
    "7:6  other-markup  Words are not struck through in this way: readers would see the ~ marks. Write ~~…~~, or remove the words; a correction goes into corrections.",
  ".. note::\n   Κείμενο [@desk].":
    '7:1  other-markup  A box is not written like this: readers would see the marks around it. Write :::aside{title="…"} before the text and ::: behind it, each on a line of its own.',
  "[gallery ids=12,13] [@desk].":
    "7:1  other-markup  Tags in brackets are not known here: readers would see them. Write **…**, *…* or [words](https://…).",
  "==λέξη== [@desk].":
    "7:1  other-markup  Words cannot be marked in this way: readers would see the marks. Write **…** or *…*.",
  "||λέξη|| [@desk].":
    "7:1  other-markup  Words cannot be marked in this way: readers would see the marks. Write **…** or *…*.",
  "H~2~O και x^2^ [@desk].": [],
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
  "[TOC]": "7:1  other-markup  Readers would see this: no list of contents is put here. Remove it.",
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
});

testTexts("HTML", {
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
});

testTexts("a block of which much is wrong is told once", {
  '<p style="x">Ειναι  "ναι" **': [
    "7:1  html  HTML is shown to readers as it is written, so they would see the tag <p>. Keep the words alone; an empty line parts paragraphs.",
    '7:27  unmatched-mark  Readers would see this "**": nothing in its paragraph closes it. Put "**" behind the last of the words too, or write \\* if readers should see it.',
  ],
});
