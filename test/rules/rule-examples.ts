import { HUGE_FILE } from "../../src/messages/source/file-limits.ts";
import type { Message } from "../../src/messages/message.ts";
import { missingFormerly, tooManyRedirects } from "../../src/messages/content/moves.ts";
import { NO_FILE, refusedFile } from "../../src/messages/content/story-files.ts";
import { heavyPage } from "../../src/messages/content/weight.ts";
import { type Files, changeFile, changeText } from "../support/newsroom.ts";

/** A rule, with what breaks it and what does not, as an author writes them. */
export interface RuleExample {
  readonly rule: string;
  /** Where it is written, in Greek. */
  readonly where: string;
  readonly wrong: Shown;
  readonly right: Shown;
}

/** What an author writes, and the tiny newsroom's files with it. */
export interface Shown {
  readonly text: string;
  readonly files: Files;
}

const STORY = "src/stories/unrest/index.md";
const SECTION = "src/stories/unrest/2-blackout.md";
const FIRST_SECTION = "src/stories/unrest/1-protests.md";
const TIMELINE = "src/stories/unrest/timeline.json";
const LONG_WORDS = "κάηκε όλο το παλιό δημαρχείο μέσα σε λίγες ώρες τη νύχτα μετά τα επεισόδια";

/** In the text of a section. */
function inText(rule: string, wrong: string, right: string): RuleExample {
  const show = (text: string): Shown => ({ text, files: changeText(`${text}\n`) });
  return { rule, where: "στο κείμενο", wrong: show(wrong), right: show(right) };
}

/** In the fields of a story; `part` is what is in their place. */
function inFields(rule: string, part: string, wrong: string, right: string): RuleExample {
  return inFile(rule, "στα πεδία του index.md", STORY, part, wrong, right);
}

/** In a data file. */
function inData(
  rule: string,
  name: string,
  part: string,
  wrong: string,
  right: string,
): RuleExample {
  return inFile(rule, `στο _data/${name}.json`, `_data/${name}.json`, part, wrong, right);
}

function inFile(
  rule: string,
  where: string,
  path: string,
  part: string,
  wrong: string,
  right: string,
): RuleExample {
  const show = (text: string): Shown => ({ text, files: changeFile(path, part, text) });
  return { rule, where, wrong: show(wrong), right: show(right) };
}

/** In the names of files, and in what they are as a whole. */
function inFiles(rule: string, where: string, wrong: Shown, right: Shown): RuleExample {
  return { rule, where, wrong, right };
}

const SOUND: Files = {};
const OTHER_SECTION = `---
title: Μετά
description: Ύστερα.
published: 2022-01-05
---

Τέλος [@afp].
`;

const OTHER_STORY = `---
title: Επόμενη μέρα
description: Τι έγινε ύστερα.
published: 2022-01-05
status: closed
byline: [desk]
topics: [world]
people: [tokayev]
places: [almaty]
keyPoints:
  - Ένα.
  - Δύο.
  - Τρία.
---

Έξω [@afp].

::sections
`;

/** An example of each rule that a tiny newsroom can break, in the order of the alphabet. */
export const RULE_EXAMPLES: readonly RuleExample[] = [
  inText("accent-in-capitals", "Στη ΡΩΣΊΑ χιόνιζε [@afp].", "Στη ΡΩΣΙΑ χιόνιζε [@afp]."),
  inText(
    "allow-syntax",
    "<!-- Allow: missing-stop -->\nΧωρίς τέλος [@afp].",
    "<!-- allow: missing-stop -->\nΗ νύχτα έπεσε πάνω στην πόλη [@afp]",
  ),
  inText(
    "broken-link",
    "Δείτε [τη σελίδα μας](/abuot/) [@afp].",
    "Δείτε [τη σελίδα μας](/about/) [@afp].",
  ),
  inText("citation-place", "## Η νύχτα [@afp]\n\nΈξω [@afp].", "## Η νύχτα\n\nΈξω [@afp]."),
  inText("citation-syntax", "Έριξε δακρυγόνα (@afp).", "Έριξε δακρυγόνα [@afp]."),
  inText("combining-marks", `Νύχτα${"\u0301".repeat(40)} [@afp].`, "Νύχτα [@afp]."),
  inText(
    "comment-syntax",
    "Ο δήμος <!-- να ρωτήσω πλήρωσε [@afp].",
    "Ο δήμος <!-- να ρωτήσω --> πλήρωσε [@afp].",
  ),
  inText("control-character", "Το δημαρχείο\uFFFC κάηκε [@afp].", "Το δημαρχείο κάηκε [@afp]."),
  inData(
    "coordinate-range",
    "places",
    '"latitude": 43.24',
    '"latitude": 143.24',
    '"latitude": 43.24',
  ),
  inText("detached-tonos", "΄Ενα βράδυ χιόνιζε [@afp].", "Ένα βράδυ χιόνιζε [@afp]."),
  inText("directive-place", "- ::post{#blackout}", "Έξω [@afp].\n\n::post{#blackout}"),
  inFile(
    "directive-repeated",
    "στο κείμενο",
    STORY,
    "::timeline\n",
    "::timeline\n\n::timeline\n",
    "::timeline\n",
  ),
  inText("directive-syntax", "Έξω [@afp].\n\n::post{blackout}", "Έξω [@afp].\n\n::post{#blackout}"),
  inText("double-hyphen", "Ο δήμος -- λέει -- πλήρωσε [@afp].", "Ο δήμος – λέει – πλήρωσε [@afp]."),
  inText("double-space", "Ο δήμος  πλήρωσε [@afp].", "Ο δήμος πλήρωσε [@afp]."),
  inText("doubled-word", "Ο δήμος πλήρωσε πλήρωσε [@afp].", "Ο δήμος πλήρωσε [@afp]."),
  inData(
    "duplicate-key",
    "topics",
    '"description": "Έξω."',
    '"description": "Έξω.", "description": "Μέσα."',
    '"description": "Έξω."',
  ),
  inFiles(
    "duplicate-section-number",
    "στα ονόματα των αρχείων",
    {
      text: "2-blackout.md\n2-after.md",
      files: { "src/stories/unrest/2-after.md": OTHER_SECTION },
    },
    {
      text: "2-blackout.md\n3-after.md",
      files: { "src/stories/unrest/3-after.md": OTHER_SECTION },
    },
  ),
  inFiles(
    "duplicate-slug",
    "στα ονόματα των αρχείων",
    {
      text: "2-blackout.md\n3-blackout.md",
      files: { "src/stories/unrest/3-blackout.md": OTHER_SECTION },
    },
    {
      text: "2-blackout.md\n3-after.md",
      files: { "src/stories/unrest/3-after.md": OTHER_SECTION },
    },
  ),
  inFile(
    "duplicate-title",
    "στα πεδία ενός μέρους",
    FIRST_SECTION,
    "title: Διαδηλώσεις",
    "title: Έφοδος",
    "title: Διαδηλώσεις",
  ),
  inFiles(
    "early-link",
    "στο κείμενο",
    {
      text: "Δείτε [την επόμενη μέρα](/stories/after/) [@afp].",
      files: {
        ...changeText("Δείτε [την επόμενη μέρα](/stories/after/) [@afp].\n"),
        "src/stories/after/index.md": OTHER_STORY.replace("status:", "draft: true\nstatus:"),
        "src/stories/after/1-after.md": OTHER_SECTION,
      },
    },
    {
      text: "Θα ακολουθήσει και άλλο ρεπορτάζ [@afp].",
      files: changeText("Θα ακολουθήσει και άλλο ρεπορτάζ [@afp].\n"),
    },
  ),
  inFields("empty-field", "description: Τι έγινε.", "description:", "description: Τι έγινε."),
  inText("empty-heading", "Έξω [@afp].\n\n## Η νύχτα", "Έξω [@afp].\n\n## Η νύχτα\n\nΜέσα [@afp]."),
  inFile(
    "empty-text",
    "στο κείμενο",
    "src/stories/unrest/2-blackout.md",
    "Χωρίς ίντερνετ [@desk].\n\n::post{#blackout}\n",
    "\n",
    "Χωρίς ίντερνετ [@desk].\n\n::post{#blackout}\n",
  ),
  inText("entity", "Μια λέξη&nbsp [@afp].", "Μια λέξη [@afp]."),
  inFiles(
    "file-name",
    "στα ονόματα των αρχείων",
    { text: "after.md", files: { "src/stories/unrest/after.md": OTHER_SECTION } },
    { text: "3-after.md", files: { "src/stories/unrest/3-after.md": OTHER_SECTION } },
  ),
  inFiles(
    "file-type",
    "στα ονόματα των αρχείων",
    { text: "src/static/a.docx", files: { "src/static/a.docx": "α" } },
    { text: "src/static/a.svg", files: { "src/static/a.svg": "<svg/>" } },
  ),
  inText("footnote", "Το ποσό αυξήθηκε[^1] [@afp].\n\n[^1]: Σημείωση", "Το ποσό αυξήθηκε [@afp]."),
  inFields(
    "formerly-loop",
    "status: developing",
    "status: developing\nformerly: [unrest]",
    "status: developing\nformerly: [riots]",
  ),
  inFile(
    "formerly-taken",
    "στα πεδία ενός μέρους",
    FIRST_SECTION,
    "published: 2022-01-05",
    "published: 2022-01-05\nformerly: [blackout]",
    "published: 2022-01-05\nformerly: [riots]",
  ),
  inText(
    "glued-address",
    "Η έκθεση είναι στο https://example.com/aκαι μένει [@afp].",
    "Η έκθεση είναι στο https://example.com/a και μένει [@afp].",
  ),
  inText("greek-question-mark", "Τι λέει ο δήμος\u037E [@afp]", "Τι λέει ο δήμος; [@afp]"),
  inText(
    "heading-level",
    "Έξω [@afp].\n\n### Νύχτα\n\nΜέσα [@afp].",
    "Έξω [@afp].\n\n## Νύχτα\n\nΜέσα [@afp].",
  ),
  inText("heading-place", "> ## Νύχτα", "## Νύχτα\n\nΜέσα [@afp]."),
  inText("heading-space", "##Νύχτα", "## Νύχτα\n\nΜέσα [@afp]."),
  inText("heading-underline", "Ο δήμος πλήρωσε [@afp].\n---", "Ο δήμος πλήρωσε [@afp].\n\n---"),
  inText("html", "<b>Νέα</b> μέτρα [@afp].", "**Νέα** μέτρα [@afp]."),
  inText("indented-code", "    Ο δήμος πλήρωσε [@afp].", "Ο δήμος πλήρωσε [@afp]."),
  inText("invisible-character", "Το δημαρ\u00ADχείο κάηκε [@afp].", "Το δημαρχείο κάηκε [@afp]."),
  inData(
    "json-syntax",
    "topics",
    '"description": "Έξω."',
    '"description": "Έξω.",',
    '"description": "Έξω."',
  ),
  inText(
    "latin-digits-date",
    "Στις 05/01/2022 χιόνιζε [@afp].",
    "Στις 5 Ιανουαρίου 2022 χιόνιζε [@afp].",
  ),
  inText("latin-for-greek", "O πρόεδρος μίλησε [@afp].", "Ο πρόεδρος μίλησε [@afp]."),
  inText("latin-question-mark", "Τι λέει ο δήμος? [@afp]", "Τι λέει ο δήμος; [@afp]"),
  inData(
    "line-break",
    "topics",
    '"name": "Διεθνή"',
    String.raw`"name": "Διεθνή\nνέα"`,
    '"name": "Διεθνή"',
  ),
  inText("link-definition", "[Διόρθωση]: Αλμάτι", "**Διόρθωση**: Αλμάτι [@afp]."),
  inText(
    "link-place",
    "Δείτε [όλα <https://example.com/>](/about/) [@afp].",
    "Δείτε [όλα](/about/) [@afp].",
  ),
  inText("link-scheme", "Δείτε [όλα](about) [@afp].", "Δείτε [όλα](/about/) [@afp]."),
  inText("link-syntax", "Δείτε [όλα] (/about/) [@afp].", "Δείτε [όλα](/about/) [@afp]."),
  inText("list-mark", "• ένα [@afp]\n• δύο [@afp]", "- ένα [@afp]\n- δύο [@afp]"),
  inText(
    "list-start",
    "2022. Η χρονιά άλλαξε πολλά [@afp].",
    "2022\\. Η χρονιά άλλαξε πολλά [@afp].",
  ),
  inFields(
    "long-description",
    "description: Τι έγινε.",
    `description: ${"Τι έγινε εκεί. ".repeat(10).trim()}`,
    "description: Τι έγινε.",
  ),
  inText("long-sentence", `Εκεί ${LONG_WORDS} [@afp].`, "Εκεί κάηκε το δημαρχείο [@afp]."),
  inFields(
    "long-title",
    "title: Έφοδος",
    "title: Έφοδος διαδηλωτών στο μεγάλο δημαρχείο της πόλης",
    "title: Έφοδος στο δημαρχείο",
  ),
  inText("long-word", `Εκεί ά${"α".repeat(119)} [@afp].`, "Εκεί κάηκε [@afp]."),
  inText("lost-character", "Χιόνιζε ?? εκεί [@afp].", "Χιόνιζε εκεί [@afp]."),
  inText(
    "map-places",
    'Έξω [@afp].\n\n::map{places="almaty almaty"}',
    'Έξω [@afp].\n\n::map{places="almaty"}',
  ),
  inFields("markup-in-text", "title: Έφοδος", "title: Η *έφοδος*", "title: Η έφοδος"),
  inText(
    "merge-conflict",
    "<<<<<<< HEAD\nΈξοδα [@afp].\n=======\nΈσοδα [@afp].\n>>>>>>> branch",
    "Έσοδα [@afp].",
  ),
  inText("missing-accent", "Το δημαρχειο κάηκε [@afp].", "Το δημαρχείο κάηκε [@afp]."),
  inText("missing-attribute", "Έξω [@afp].\n\n::map", 'Έξω [@afp].\n\n::map{places="almaty"}'),
  inFields("missing-field", "description: Τι έγινε.\n", "", "description: Τι έγινε.\n"),
  inFiles(
    "missing-file",
    "στα ονόματα των αρχείων",
    { text: "Λείπει το _data/topics.json.", files: { "_data/topics.json": undefined } },
    { text: "Υπάρχει το _data/topics.json.", files: SOUND },
  ),
  inFile(
    "missing-front-matter",
    "στα πεδία ενός μέρους",
    SECTION,
    "---\ntitle: Διακοπή",
    "----\ntitle: Διακοπή",
    "---\ntitle: Διακοπή",
  ),
  inText(
    "missing-stop",
    "Οι αρχές έκλεισαν το ίντερνετ σε όλη τη χώρα [@afp]",
    "Οι αρχές έκλεισαν το ίντερνετ σε όλη τη χώρα [@afp].",
  ),
  inText("mixed-script", "Το δημαρxείο κάηκε [@afp].", "Το δημαρχείο κάηκε [@afp]."),
  inText("name-variant", "Στο Αλμάτυ χιόνιζε [@afp].", "Στο Αλμάτι χιόνιζε [@afp]."),
  inText("nesting", `${"> ".repeat(120)}Έξω`, "> Έξω χιόνιζε [@afp]."),
  inFiles(
    "no-sections",
    "στα ονόματα των αρχείων",
    { text: "after/index.md", files: { "src/stories/after/index.md": OTHER_STORY } },
    {
      text: "after/index.md\nafter/1-after.md",
      files: {
        "src/stories/after/index.md": OTHER_STORY,
        "src/stories/after/1-after.md": OTHER_SECTION,
      },
    },
  ),
  inFiles(
    "not-utf-8",
    "στο κείμενο",
    {
      text: "Κείμενο αποθηκευμένο ως Windows-1253.",
      files: { [SECTION]: new Uint8Array([0xcd, 0xfd, 0xf7, 0xf4, 0xe1]) },
    },
    { text: "Κείμενο αποθηκευμένο ως UTF-8.", files: SOUND },
  ),
  inText("other-markup", "Τελείωσε ~~ποτέ~~ σήμερα [@afp].", "Τελείωσε σήμερα [@afp]."),
  inText(
    "own-address",
    "Δείτε [όλα](https://example.org/about/) [@afp].",
    "Δείτε [όλα](/about/) [@afp].",
  ),
  inText(
    "picture",
    "![Φωτιά](https://example.com/a.jpg)",
    "[Φωτιά](https://example.com/a.jpg) [@afp].",
  ),
  inData(
    "place-outside-country",
    "places",
    '"latitude": 43.24',
    '"latitude": 3.24',
    '"latitude": 43.24',
  ),
  inText(
    "place-without-coordinates",
    'Έξω [@afp].\n\n::map{places="mangystau"}',
    'Έξω [@afp].\n\n::map{places="almaty"}',
  ),
  inText("placeholder", "Μίλησε ο TODO [@afp].", "Μίλησε ο δήμαρχος [@afp]."),
  inText(
    "preview-address",
    "Δείτε [όλα](https://a--b.netlify.app/) [@afp].",
    "Δείτε [όλα](/about/) [@afp].",
  ),
  inText(
    "private-address",
    "Δείτε [όλα](http://localhost:8080/) [@afp].",
    "Δείτε [όλα](/about/) [@afp].",
  ),
  inFields("repeated-entry", "topics: [world]", "topics: [world, world]", "topics: [world]"),
  inFile(
    "same-description",
    "στα πεδία ενός μέρους",
    SECTION,
    "description: Χωρίς ίντερνετ.",
    "description: Τι έγινε.",
    "description: Χωρίς ίντερνετ.",
  ),
  inText("second-accent", "Οι πιθανότητές να βρέξει [@afp].", "Οι πιθανότητες να βρέξει [@afp]."),
  inText("single-quote", "Είπε 'όχι τώρα' και έφυγε [@afp].", "Είπε «όχι τώρα» και έφυγε [@afp]."),
  inText("space-before-mark", "Ο δήμος πλήρωσε , λένε [@afp].", "Ο δήμος πλήρωσε, λένε [@afp]."),
  inText(
    "straight-quote",
    'Είπε "όχι τώρα" και έφυγε [@afp].',
    "Είπε «όχι τώρα» και έφυγε [@afp].",
  ),
  inText("symbol-for-letter", "Το \u2206ημόσιο πλήρωσε [@afp].", "Το Δημόσιο πλήρωσε [@afp]."),
  inText("table", "| έτος | ποσό |\n| --- | --- |\n| 2025 | 3 |", "- **2025**: 3 [@afp]"),
  inFile(
    "timeline-order",
    "στο timeline.json",
    TIMELINE,
    '"from": "2022-01-02", "to": "2022-01-05"',
    '"from": "2022-01-05", "to": "2022-01-02"',
    '"from": "2022-01-02", "to": "2022-01-05"',
  ),
  inText("too-long", `Έξω${" ".repeat(1200)}χιόνιζε [@afp].`, "Έξω χιόνιζε [@afp]."),
  inText("unaccented-capital", "Οταν έφυγε, χιόνιζε [@afp].", "Όταν έφυγε, χιόνιζε [@afp]."),
  inText("uncited-paragraph", "Ο δήμος πλήρωσε.", "Ο δήμος πλήρωσε [@afp]."),
  inText("unclosed-code", "```\nΟ δήμος πλήρωσε.", "```\nΟ δήμος πλήρωσε.\n```"),
  inText("unclosed-pair", "Είπε «ναι και έφυγε [@afp].", "Είπε «ναι» και έφυγε [@afp]."),
  inText(
    "unknown-attribute",
    "Λένε [popular anger]{lang=en, και φεύγουν [@afp].",
    "Λένε [popular anger]{lang=en} και φεύγουν [@afp].",
  ),
  inText("unknown-directive", "Έξω [@afp].\n\n::video{#a}", "Έξω [@afp].\n\n::post{#blackout}"),
  inFields(
    "unknown-field",
    "status: developing",
    "status: developing\nslug: a",
    "status: developing",
  ),
  inFiles(
    "unknown-file",
    "στα ονόματα των αρχείων",
    { text: "_data/topcs.json", files: { "_data/topcs.json": "{}" } },
    { text: "_data/topics.json", files: SOUND },
  ),
  inText("unknown-id", "Έξω χιόνιζε [@afpp].", "Έξω χιόνιζε [@afp]."),
  inText("unknown-language", "Λένε [ναι]{lang=gr} [@afp].", "Λένε [ja]{lang=de} [@afp]."),
  inText(
    "unmarked-language",
    "Λένε the anger of the people εκεί [@afp].",
    "Λένε [the anger of the people]{lang=en} εκεί [@afp].",
  ),
  inText("unmatched-mark", "Ο **δήμος ανακοίνωσε [@afp].", "Ο **δήμος** ανακοίνωσε [@afp]."),
  inText(
    "unused-allow",
    "<!-- allow: missing-stop -->\nΟ δήμος πλήρωσε [@afp].",
    "Ο δήμος πλήρωσε [@afp].",
  ),
  inFile(
    "unused-timeline",
    "στο κείμενο",
    STORY,
    "::sections\n\n::timeline\n",
    "::sections\n",
    "::sections\n\n::timeline\n",
  ),
  inData(
    "unused-topic",
    "topics",
    '{ "world"',
    '{ "sport": { "name": "Αθλητικά", "description": "Αγώνες." }, "world"',
    '{ "world"',
  ),
  inText(
    "wrong-address",
    "Δείτε [όλα](https://example.com:99999/) [@afp].",
    "Δείτε [όλα](https://example.com/) [@afp].",
  ),
  inText("wrong-ano-teleia", "Χιόνιζε• έκανε κρύο [@afp].", "Χιόνιζε· έκανε κρύο [@afp]."),
  inFields("wrong-count", "byline: [desk]", "byline: []", "byline: [desk]"),
  inFields("wrong-date", "published: 2022-01-05", "published: 5.1.2022", "published: 2022-01-05"),
  inText(
    "wrong-language",
    "Λένε [народный гнев]{lang=en} [@afp].",
    "Λένε [народный гнев]{lang=ru} [@afp].",
  ),
  inFields(
    "wrong-type",
    "status: developing",
    "status: developing\ndraft: yes",
    "status: developing",
  ),
  inFields("wrong-value", "status: developing", "status: developping", "status: developing"),
  inFields(
    "yaml-comment",
    "title: Έφοδος",
    "title: Το #MeToo στη χώρα",
    'title: "Το #MeToo στη χώρα"',
  ),
  inFields("yaml-quotes", "title: Έφοδος", "title: “Έφοδος: η νύχτα”", 'title: "Έφοδος: η νύχτα"'),
  inFields("yaml-syntax", "title: Έφοδος", "title: Έφοδος: η νύχτα", 'title: "Έφοδος: η νύχτα"'),
];

/** The rules about what a tiny newsroom cannot have, with what is told. */
export const OTHER_RULES: readonly Message[] = [
  NO_FILE,
  HUGE_FILE,
  heavyPage("/stories/unrest/", 15_000, 14_600, [{ name: "text", bytes: 9_000 }]),
  missingFormerly("/stories/unrest/", "formerly: [unrest]"),
  tooManyRedirects({ ofStories: 120, ofSections: 40 }, { stories: 100, sections: 2_000 }),
  refusedFile("EACCES"),
];
