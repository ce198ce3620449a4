import { type Files, changeFile } from "../../support/newsroom.ts";
import { type RuleExample, type Shown, inFields, inData, inFile, inFiles } from "./rule-example.ts";

const STORY = "src/stories/unrest/index.md";
const SECTION = "src/stories/unrest/2-blackout.md";
const FIRST_SECTION = "src/stories/unrest/1-protests.md";
const TIMELINE = "src/stories/unrest/timeline.json";

/** Examples in front matter and in data files. */
export const DATA_EXAMPLES: readonly RuleExample[] = [
  inData(
    "coordinate-range",
    "places",
    '"latitude": 43.24',
    '"latitude": 143.24',
    '"latitude": 43.24',
  ),
  inFile(
    "directive-repeated",
    "στο κείμενο",
    STORY,
    "::timeline\n",
    "::timeline\n\n::timeline\n",
    "::timeline\n",
  ),
  inData(
    "duplicate-key",
    "topics",
    '"description": "Έξω."',
    '"description": "Έξω.", "description": "Μέσα."',
    '"description": "Έξω."',
  ),
  inFile(
    "duplicate-title",
    "στα πεδία ενός μέρους",
    FIRST_SECTION,
    "title: Διαδηλώσεις",
    "title: Έφοδος",
    "title: Διαδηλώσεις",
  ),
  inFields("empty-field", "description: Τι έγινε.", "description:", "description: Τι έγινε."),
  inFile(
    "empty-text",
    "στο κείμενο",
    "src/stories/unrest/2-blackout.md",
    "Χωρίς ίντερνετ [@desk].\n\n::post{#blackout}\n",
    "\n",
    "Χωρίς ίντερνετ [@desk].\n\n::post{#blackout}\n",
  ),
  inFields(
    "formerly-loop",
    "status: developing",
    "status: developing\nformerly: [unrest]",
    "status: developing\nformerly: [riots]",
  ),
  inFiles(
    "front-not-out",
    "στο _data/front.json",
    inFront(
      '{ "lead": { "story": "unrest" } }',
      changeFile(STORY, "status:", "draft: true\nstatus:"),
    ),
    inFront("{}", changeFile(STORY, "status:", "draft: true\nstatus:")),
  ),
  inFiles(
    "front-twice",
    "στο _data/front.json",
    inFront('{ "lead": { "story": "unrest" }, "pinned": [{ "story": "unrest" }] }'),
    inFront('{ "lead": { "story": "unrest" } }'),
  ),
  inFile(
    "formerly-taken",
    "στα πεδία ενός μέρους",
    FIRST_SECTION,
    "published: 2022-01-05",
    "published: 2022-01-05\nformerly: [blackout]",
    "published: 2022-01-05\nformerly: [riots]",
  ),
  inData(
    "json-syntax",
    "topics",
    '"description": "Έξω."',
    '"description": "Έξω.",',
    '"description": "Έξω."',
  ),
  inData(
    "line-break",
    "topics",
    '"name": "Διεθνή"',
    String.raw`"name": "Διεθνή\nνέα"`,
    '"name": "Διεθνή"',
  ),
  inFields(
    "long-description",
    "description: Τι έγινε.",
    `description: ${"Τι έγινε εκεί. ".repeat(10).trim()}`,
    "description: Τι έγινε.",
  ),
  inFields(
    "long-title",
    "title: Έφοδος",
    "title: Έφοδος διαδηλωτών στο μεγάλο δημαρχείο της πόλης",
    "title: Έφοδος στο δημαρχείο",
  ),
  inFields("markup-in-text", "title: Έφοδος", "title: Η *έφοδος*", "title: Η έφοδος"),
  inFields("missing-field", "description: Τι έγινε.\n", "", "description: Τι έγινε.\n"),
  inFile(
    "missing-front-matter",
    "στα πεδία ενός μέρους",
    SECTION,
    "---\ntitle: Διακοπή",
    "----\ntitle: Διακοπή",
    "---\ntitle: Διακοπή",
  ),
  inData(
    "place-outside-country",
    "places",
    '"latitude": 43.24',
    '"latitude": 3.24',
    '"latitude": 43.24',
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
  inFile(
    "timeline-order",
    "στο timeline.json",
    TIMELINE,
    '"from": "2022-01-02", "to": "2022-01-05"',
    '"from": "2022-01-05", "to": "2022-01-02"',
    '"from": "2022-01-02", "to": "2022-01-05"',
  ),
  inFields(
    "unknown-field",
    "status: developing",
    "status: developing\nslug: a",
    "status: developing",
  ),
  inFile(
    "unused-timeline",
    "στο κείμενο",
    STORY,
    "::sections\n\n::timeline\n",
    "::sections\n",
    "::sections\n\n::timeline\n",
  ),
  inFields(
    "related-story",
    "status: developing",
    "status: developing\nrelated: [unrest]",
    "status: developing",
  ),
  inData(
    "unused-topic",
    "topics",
    '{ "world"',
    '{ "sport": { "name": "Αθλητικά", "description": "Αγώνες." }, "world"',
    '{ "world"',
  ),
  inFields("wrong-count", "byline: [desk]", "byline: []", "byline: [desk]"),
  inFields("wrong-date", "published: 2022-01-05", "published: 5.1.2022", "published: 2022-01-05"),
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

/** A front page as an editor writes it, in the tiny newsroom with some files others. */
function inFront(text: string, changes: Files = {}): Shown {
  return { text, files: { ...changes, "_data/front.json": `${text}\n` } };
}
