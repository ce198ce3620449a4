import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Ids and lists of them in front matter. */
export const ID_MISTAKES: readonly Mistake[] = [
  {
    title: "byline: - desk",
    changes: changeFile(STORY, "byline: [desk]", "byline: - desk"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε byline: [desk]",
        "src/stories/unrest/index.md:6:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write byline: [desk]",
      ],
    ],
  },
  {
    title: "byline: [@desk]",
    changes: changeFile(STORY, "byline: [desk]", "byline: [@desk]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε byline: [desk]",
        "src/stories/unrest/index.md:6:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write byline: [desk]",
      ],
    ],
  },
  {
    title: "byline: [Σύνταξη]",
    changes: changeFile(STORY, "byline: [desk]", "byline: [Σύνταξη]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:10  unknown-id  Το «Σύνταξη» δεν είναι id του authors.json. Γράψτε desk.",
        'src/stories/unrest/index.md:6:10  unknown-id  "Σύνταξη" is not an id in authors.json. Write desk.',
      ],
    ],
  },
  {
    title: "people: [Τοκάγεφ]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [Τοκάγεφ]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:10  unknown-id  Το «Τοκάγεφ» δεν είναι id του people.json. Γράψτε tokayev.",
        'src/stories/unrest/index.md:8:10  unknown-id  "Τοκάγεφ" is not an id in people.json. Write tokayev.',
      ],
    ],
  },
  {
    title: "topics: #world",
    changes: changeFile(STORY, "topics: [world]", "topics: #world"),
    lines: [
      [
        "src/stories/unrest/index.md:7:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε topics: [world]",
        "src/stories/unrest/index.md:7:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write topics: [world]",
      ],
    ],
  },
  {
    title: "people: [Tokayev]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [Tokayev]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:10  unknown-id  Το «Tokayev» δεν είναι id του people.json. Γράψτε tokayev.",
        'src/stories/unrest/index.md:8:10  unknown-id  "Tokayev" is not an id in people.json. Write tokayev.',
      ],
    ],
  },
  {
    title: "status: developing\nformerly: [/stories/old/]",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\nformerly: [/stories/old/]",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:12  wrong-value  Το στοιχείο 1 του «formerly» δεν μπορεί να είναι «/stories/old/». Γράψτε old.",
        'src/stories/unrest/index.md:6:12  wrong-value  Entry 1 of "formerly" cannot be "/stories/old/". Write old.',
      ],
    ],
  },
  {
    title: "status: developing\nformerly: [old story]",
    changes: changeFile(STORY, "status: developing", "status: developing\nformerly: [old story]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:12  wrong-value  Το στοιχείο 1 του «formerly» δεν μπορεί να είναι «old story». Γράψτε old-story.",
        'src/stories/unrest/index.md:6:12  wrong-value  Entry 1 of "formerly" cannot be "old story". Write old-story.',
      ],
    ],
  },
  {
    title: "people: [tokayev:]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [tokayev:]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε people: [tokayev]",
        "src/stories/unrest/index.md:8:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write people: [tokayev]",
      ],
    ],
  },
  {
    title: "people: [{id: tokayev}]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [{id: tokayev}]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε people: [tokayev]",
        "src/stories/unrest/index.md:8:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write people: [tokayev]",
      ],
    ],
  },
  {
    title: "byline: [desk desk2]",
    changes: changeFile(STORY, "byline: [desk]", "byline: [desk desk2]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:10  unknown-id  Το «desk desk2» δεν είναι id του authors.json. Γράψτε desk, desk2.",
        'src/stories/unrest/index.md:6:10  unknown-id  "desk desk2" is not an id in authors.json. Write desk, desk2.',
      ],
    ],
  },
  {
    title: "byline: [δεσκ]",
    changes: changeFile(STORY, "byline: [desk]", "byline: [δεσκ]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:10  unknown-id  Το «δεσκ» δεν είναι id του authors.json. Γράψτε desk.",
        'src/stories/unrest/index.md:6:10  unknown-id  "δεσκ" is not an id in authors.json. Write desk.',
      ],
    ],
  },
  {
    title: "topics: [#world]",
    changes: changeFile(STORY, "topics: [world]", "topics: [#world]"),
    lines: [
      [
        "src/stories/unrest/index.md:7:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε topics: [world]",
        "src/stories/unrest/index.md:7:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write topics: [world]",
      ],
    ],
  },
  {
    title: "people: [person:tokayev]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [person:tokayev]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε people: [tokayev]",
        "src/stories/unrest/index.md:8:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write people: [tokayev]",
      ],
    ],
  },
  {
    title: "people: [tokayev] [desk]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [tokayev] [desk]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε people: [tokayev, desk]",
        "src/stories/unrest/index.md:8:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write people: [tokayev, desk]",
      ],
    ],
  },
  {
    title: "people: κανένας",
    changes: changeFile(STORY, "people: [tokayev]", "people: κανένας"),
    lines: [
      [
        "src/stories/unrest/index.md:8:9  wrong-value  Το «people» δεν χρειάζεται «κανένας» για να πει ότι δεν υπάρχει τίποτα. Σβήστε το πεδίο.",
        'src/stories/unrest/index.md:8:9  wrong-value  "people" needs no "κανένας" to say that there is nothing. Remove the field.',
      ],
    ],
  },
  {
    title: "people: [almaty]",
    changes: changeFile(STORY, "people: [tokayev]", "people: [almaty]"),
    lines: [
      [
        "src/stories/unrest/index.md:8:10  unknown-id  Το «almaty» δεν είναι id του people.json. Είναι id του places.json: γράψτε το στο places: [almaty] ή ως [λέξεις](place:almaty).",
        'src/stories/unrest/index.md:8:10  unknown-id  "almaty" is not an id in people.json. It is an id in places.json: write it in places: [almaty], or as [words](place:almaty).',
      ],
    ],
  },
  {
    title: "places: [place:almaty]",
    changes: changeFile(STORY, "places: [almaty]", "places: [place:almaty]"),
    lines: [
      [
        "src/stories/unrest/index.md:9:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε places: [almaty]",
        "src/stories/unrest/index.md:9:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write places: [almaty]",
      ],
    ],
  },
];
