import {
  changeFile,
  changeText,
  KNOWN_SOURCES,
  testReports,
} from "../../../test/support/newsroom.ts";

const story = "src/stories/unrest/index.md";

testReports({
  "a known source, person, place and word can be cited": [
    changeText(
      "α [@afp; via=blogger], β [@afp; of=tokayev], γ [@reuters; via=almaty; of=afp] [δ](source:afp).",
    ),
  ],
  "an unknown source is told at its id, with the nearest": [
    changeText("Κείμενο 😀 [@afp; @reutres]."),
    'src/stories/unrest/2-blackout.md:7:20  unknown-id  "reutres" is not an id in sources.json. Did you mean "reuters"?',
  ],
  "an unknown source like no other is told with the known ones": [
    changeText("Κείμενο [@xinhua]."),
    `src/stories/unrest/2-blackout.md:7:11  unknown-id  "xinhua" is not an id in sources.json. ${KNOWN_SOURCES}`,
  ],
  "an unknown name behind via is told at the name": [
    changeText("Κείμενο [@reuters; via=bloger]."),
    'src/stories/unrest/2-blackout.md:7:24  unknown-id  "bloger" is no source, person or place, and not one of the "words" in strings.json. Did you mean "blogger"?',
  ],
  "an unknown name behind of is told at the name": [
    changeText("Κείμενο\n  συνέχεια [@reuters; of=tokayef]."),
    'src/stories/unrest/2-blackout.md:8:26  unknown-id  "tokayef" is no source, person or place, and not one of the "words" in strings.json. Did you mean "tokayev"?',
  ],
  "__proto__ and constructor are no sources": [
    changeText("α [@constructor] [β](person:__proto__) [@afp; via=constructor]"),
    `src/stories/unrest/2-blackout.md:7:5  unknown-id  "constructor" is not an id in sources.json. ${KNOWN_SOURCES}`,
    'src/stories/unrest/2-blackout.md:7:18  unknown-id  "__proto__" is not an id in people.json. Known are "tokayev".',
    'src/stories/unrest/2-blackout.md:7:51  unknown-id  "constructor" is no source, person or place, and not one of the "words" in strings.json. Known are "afp", "almaty", "blogger", "desk", "mangystau", "reuters", "tokayev".',
  ],
  "an unknown person and place are told where the link begins": [
    changeText("> 😀 [Τοκάγεφ](person:tokayef)\n> - [Αλμάτι](place:almati) [@afp]"),
    "src/stories/unrest/2-blackout.md:7:3  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].",
    'src/stories/unrest/2-blackout.md:7:6  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
    'src/stories/unrest/2-blackout.md:8:5  unknown-id  "almati" is not an id in places.json. Write almaty.',
  ],
  "an unknown id in Greek is told as it is written": [
    changeText("[Τοκάγεφ](person:Τοκάγεφ) [@afp]"),
    'src/stories/unrest/2-blackout.md:7:1  unknown-id  "Τοκάγεφ" is not an id in people.json. Write tokayev.',
  ],
  "an unknown person in the front matter is told at the id": [
    changeFile(story, "people: [tokayev]", "people: [tokayev, tokayef]"),
    'src/stories/unrest/index.md:8:19  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
  ],
  "an unknown place, author and topic in the front matter are told": [
    changeFile(
      story,
      "byline: [desk]\ntopics: [world]\npeople: [tokayev]\nplaces: [almaty]",
      "byline: [dsk]\ntopics: [word]\npeople: []\nplaces: [almati]",
    ),
    'src/stories/unrest/index.md:6:10  unknown-id  "dsk" is not an id in authors.json. Did you mean "desk"?',
    'src/stories/unrest/index.md:7:10  unknown-id  "word" is not an id in topics.json. Did you mean "world"?',
    'src/stories/unrest/index.md:9:10  unknown-id  "almati" is not an id in places.json. Write almaty.',
  ],
  "what a key point cites is told at its place": [
    changeFile(story, "- Τρία.", "- Τρία 😀 [@afpp]."),
    'src/stories/unrest/index.md:13:15  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
  ],
  "in a key point between quotes too": [
    changeFile(story, "- Τρία.", String.raw`- "Τρία: \"τέλος\" [@afpp]."`),
    'src/stories/unrest/index.md:13:12  straight-quote (warning)  Words are quoted as «…», not as "…". Write « and ».',
    'src/stories/unrest/index.md:13:24  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
  ],
  "a heading of level 1 is refused": [
    changeText("Κείμενο [@afp].\n\n# Νύχτα\n\nΦωτιά [@afp].\n"),
    'src/stories/unrest/2-blackout.md:9:1  heading-level  A heading of level 1 is in the text; level 1 is the page\'s own title. Begin the line with "##".',
  ],
  "a citation in a heading is refused": [
    changeText("## Νύχτα 😀 [@afp]\n\nΦωτιά [@afp].\n"),
    "src/stories/unrest/2-blackout.md:7:13  citation-place  A citation cannot be inside a heading. Put it behind the claim in the text.",
  ],
  "a citation in a link is refused": [
    changeText("Η [έκθεση [@afp]](https://www.example.com) λέει."),
    "src/stories/unrest/2-blackout.md:7:11  citation-place  A citation cannot be inside a link. Put it behind the link.",
  ],
  "a paragraph that cites nothing gets a warning": [
    changeText("Πρώτη [@afp].\n\nΔεύτερη,\nχωρίς πηγή.\n"),
    "src/stories/unrest/2-blackout.md:9:1  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].",
  ],
  "a paragraph that cites the desk gets none": [changeText("Υπόβαθρο [@desk].")],
  "a paragraph whose citation is wrong gets no second problem": [
    changeText("Κείμενο [@AFP]."),
    "src/stories/unrest/2-blackout.md:7:9  citation-syntax  The citation is not in a form that is known. Write [@afp].",
  ],
  "paragraphs of a standing page need no source": [
    { "src/standing/about.md": "---\ntitle: α\ndescription: β\n---\nΚείμενο.\n" },
  ],
});
