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

const story = "src/stories/unrest/index.md";

const cases: readonly Case[] = [
  {
    title: "a known source, person, place and word can be cited",
    changes: changeText(
      "α [@afp; via=blogger], β [@afp; of=tokayev], γ [@reuters; via=almaty; of=afp] [δ](source:afp).",
    ),
    problems: [],
  },
  {
    title: "an unknown source is told at its id, with the nearest",
    changes: changeText("Κείμενο 😀 [@afp; @reutres]."),
    problems: [
      'src/stories/unrest/2-blackout.md:7:19  unknown-id  "reutres" is not an id in sources.json. Did you mean "reuters"?',
    ],
  },
  {
    title: "an unknown source like no other is told with the known ones",
    changes: changeText("Κείμενο [@xinhua]."),
    problems: [
      'src/stories/unrest/2-blackout.md:7:11  unknown-id  "xinhua" is not an id in sources.json. Known are "afp", "desk", "reuters".',
    ],
  },
  {
    title: "an unknown name behind via is told at the name",
    changes: changeText("Κείμενο [@reuters; via=bloger]."),
    problems: [
      'src/stories/unrest/2-blackout.md:7:24  unknown-id  "bloger" is no source, person or place, and not one of the "words" in strings.json. Did you mean "blogger"?',
    ],
  },
  {
    title: "an unknown name behind of is told at the name",
    changes: changeText("Κείμενο\n  συνέχεια [@reuters; of=tokayef]."),
    problems: [
      'src/stories/unrest/2-blackout.md:8:26  unknown-id  "tokayef" is no source, person or place, and not one of the "words" in strings.json. Did you mean "tokayev"?',
    ],
  },
  {
    title: "__proto__ and constructor are no sources",
    changes: changeText("α [@constructor] [β](person:__proto__) [@afp; via=constructor]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:5  unknown-id  "constructor" is not an id in sources.json. Known are "afp", "desk", "reuters".',
      'src/stories/unrest/2-blackout.md:7:18  unknown-id  "__proto__" is not an id in people.json. Known are "tokayev".',
      'src/stories/unrest/2-blackout.md:7:51  unknown-id  "constructor" is no source, person or place, and not one of the "words" in strings.json. Known are "afp", "almaty", "blogger", "desk", "mangystau", "reuters", "tokayev".',
    ],
  },
  {
    title: "an unknown person and place are told where the link begins",
    changes: changeText("> 😀 [Τοκάγεφ](person:tokayef)\n> - [Αλμάτι](place:almati) [@afp]"),
    problems: [
      "src/stories/unrest/2-blackout.md:7:3  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].",
      'src/stories/unrest/2-blackout.md:7:5  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
      'src/stories/unrest/2-blackout.md:8:5  unknown-id  "almati" is not an id in places.json. Did you mean "almaty"?',
    ],
  },
  {
    title: "an unknown id in Greek is told as it is written",
    changes: changeText("[Τοκάγεφ](person:Τοκάγεφ) [@afp]"),
    problems: [
      'src/stories/unrest/2-blackout.md:7:1  unknown-id  "Τοκάγεφ" is not an id in people.json. Known are "tokayev".',
    ],
  },
  {
    title: "an unknown person in the front matter is told at the id",
    changes: changeFile(story, "people: [tokayev]", "people: [tokayev, tokayef]"),
    problems: [
      'src/stories/unrest/index.md:8:19  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
    ],
  },
  {
    title: "an unknown place, author and topic in the front matter are told",
    changes: changeFile(
      story,
      "byline: [desk]\ntopics: [world]\npeople: [tokayev]\nplaces: [almaty]",
      "byline: [dsk]\ntopics: [word]\npeople: []\nplaces: [almati]",
    ),
    problems: [
      'src/stories/unrest/index.md:6:10  unknown-id  "dsk" is not an id in authors.json. Did you mean "desk"?',
      'src/stories/unrest/index.md:7:10  unknown-id  "word" is not an id in topics.json. Did you mean "world"?',
      'src/stories/unrest/index.md:9:10  unknown-id  "almati" is not an id in places.json. Did you mean "almaty"?',
    ],
  },
  {
    title: "what a key point cites is told where it stands",
    changes: changeFile(story, "- Τρία.", "- Τρία 😀 [@afpp]."),
    problems: [
      'src/stories/unrest/index.md:13:14  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
    ],
  },
  {
    title: "in a key point between quotes too",
    changes: changeFile(story, "- Τρία.", String.raw`- "Τρία: \"τέλος\" [@afpp]."`),
    problems: [
      'src/stories/unrest/index.md:13:12  straight-quote (warning)  Words are quoted as «…», not as "…". Write « and ».',
      'src/stories/unrest/index.md:13:24  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
    ],
  },
  {
    title: "a heading of level 1 is refused",
    changes: changeText("Κείμενο [@afp].\n\n# Νύχτα\n\nΦωτιά [@afp].\n"),
    problems: [
      'src/stories/unrest/2-blackout.md:9:1  heading-level  A heading of level 1 stands in the text; level 1 is the page\'s own title. Begin the line with "##".',
    ],
  },
  {
    title: "a citation in a heading is refused",
    changes: changeText("## Νύχτα 😀 [@afp]\n\nΦωτιά [@afp].\n"),
    problems: [
      "src/stories/unrest/2-blackout.md:7:12  citation-place  A citation cannot stand inside a heading. Put it behind the claim in the text.",
    ],
  },
  {
    title: "a citation in a link is refused",
    changes: changeText("Η [έκθεση [@afp]](https://www.example.com) λέει."),
    problems: [
      "src/stories/unrest/2-blackout.md:7:11  citation-place  A citation cannot stand inside a link. Put it behind the link.",
    ],
  },
  {
    title: "a paragraph that cites nothing gets a warning",
    changes: changeText("Πρώτη [@afp].\n\nΔεύτερη,\nχωρίς πηγή.\n"),
    problems: [
      "src/stories/unrest/2-blackout.md:9:1  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].",
    ],
  },
  {
    title: "a paragraph that cites the desk gets none",
    changes: changeText("Υπόβαθρο [@desk]."),
    problems: [],
  },
  {
    title: "a paragraph whose citation is wrong gets no second problem",
    changes: changeText("Κείμενο [@AFP]."),
    problems: [
      "src/stories/unrest/2-blackout.md:7:9  citation-syntax  The citation is not in a form that is known. Write [@afp].",
    ],
  },
  {
    title: "paragraphs of a standing page need no source",
    changes: { "src/standing/about.md": "---\ntitle: α\ndescription: β\n---\nΚείμενο.\n" },
    problems: [],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
