import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

/** Ids and further fields of a story. */
export const FIELD_ID_MISTAKES: readonly Mistake[] = [
  {
    title: "location: Αλμάτι",
    changes: changeFile(STORY, "places: [almaty]", "location: Αλμάτι"),
    lines: [
      [
        "src/stories/unrest/index.md:9:1  unknown-field  Το «location» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «places»;",
        'src/stories/unrest/index.md:9:1  unknown-field  "location" is not a field that is known here. Did you mean "places"?',
      ],
    ],
  },
  {
    title: "topics: [/topics/world/]",
    changes: changeFile(STORY, "topics: [world]", "topics: [/topics/world/]"),
    lines: [
      [
        "src/stories/unrest/index.md:7:10  unknown-id  Το «/topics/world/» δεν είναι id του topics.json. Γράψτε world.",
        'src/stories/unrest/index.md:7:10  unknown-id  "/topics/world/" is not an id in topics.json. Write world.',
      ],
    ],
  },
  {
    title: "byline: [afp]",
    changes: changeFile(STORY, "byline: [desk]", "byline: [afp]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:10  unknown-id  Το «afp» δεν είναι id του authors.json. Είναι id του sources.json: γράψτε το ως [@afp] στο κείμενο ή source: afp.",
        'src/stories/unrest/index.md:6:10  unknown-id  "afp" is not an id in authors.json. It is an id in sources.json: write it as [@afp] in the text, or as source: afp.',
      ],
    ],
  },
  {
    title: "byline: [desk] με πληροφορίες από AFP",
    changes: changeFile(STORY, "byline: [desk]", "byline: [desk] με πληροφορίες από AFP"),
    lines: [
      [
        "src/stories/unrest/index.md:6:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε byline: [desk]",
        "src/stories/unrest/index.md:6:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write byline: [desk]",
      ],
    ],
  },
  {
    title: "byline: [desk and maria]",
    changes: changeFile(STORY, "byline: [desk]", "byline: [desk and maria]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:10  unknown-id  Το «desk and maria» δεν είναι id του authors.json. Γράψτε desk, maria.",
        'src/stories/unrest/index.md:6:10  unknown-id  "desk and maria" is not an id in authors.json. Write desk, maria.',
      ],
    ],
  },
  {
    title: "byline:\n  - name: desk",
    changes: changeFile(STORY, "byline: [desk]", "byline:\n  - name: desk"),
    lines: [
      [
        "src/stories/unrest/index.md:7:5  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε byline: [desk]",
        "src/stories/unrest/index.md:7:5  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write byline: [desk]",
      ],
    ],
  },
  {
    title: "status: developing\nembargo: 2022-01-06T08:00:00+02:00",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\nembargo: 2022-01-06T08:00:00+02:00",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «embargo» δεν είναι γνωστό πεδίο εδώ. Γράψτε την ώρα στο «published», όπως 2022-01-06T08:00:00+02:00: πριν από αυτήν δεν βγαίνει.",
        'src/stories/unrest/index.md:6:1  unknown-field  "embargo" is not a field that is known here. Write the time in "published", as in 2022-01-06T08:00:00+02:00: it is not out before that.',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections: none",
    changes: changeFile(STORY, "status: developing", "status: developing\ncorrections: none"),
    lines: [
      [
        "src/stories/unrest/index.md:6:14  wrong-value  Το «corrections» δεν χρειάζεται «none» για να πει ότι δεν υπάρχει τίποτα. Σβήστε το πεδίο.",
        'src/stories/unrest/index.md:6:14  wrong-value  "corrections" needs no "none" to say that there is nothing. Remove the field.',
      ],
    ],
  },
  {
    title: "status: developing\nrating: 5",
    changes: changeFile(STORY, "status: developing", "status: developing\nrating: 5"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «rating» δεν είναι γνωστό πεδίο εδώ. Σβήστε το ή γράψτε στη θέση του ένα από αυτά: «corrections», «dateline», «draft», «expires», «formerly», «hero», «kind», «order», «related», «source», «updated».",
        'src/stories/unrest/index.md:6:1  unknown-field  "rating" is not a field that is known here. Take it out, or write one of these in its place: "corrections", "dateline", "draft", "expires", "formerly", "hero", "kind", "order", "related", "source", "updated".',
      ],
    ],
  },
  {
    title: "status: developing\nsubtitle: Τι ξέρουμε",
    changes: changeFile(STORY, "status: developing", "status: developing\nsubtitle: Τι ξέρουμε"),
    lines: [
      [
        "src/stories/unrest/index.md:6:1  unknown-field  Το «subtitle» δεν είναι γνωστό πεδίο εδώ. Σβήστε το: υπάρχει ήδη το «description».",
        'src/stories/unrest/index.md:6:1  unknown-field  "subtitle" is not a field that is known here. Take it out: "description" is there already.',
      ],
    ],
  },
  {
    title: "status: developing\ndateline: [Αλμάτι]",
    changes: changeFile(STORY, "status: developing", "status: developing\ndateline: [Αλμάτι]"),
    lines: [
      [
        "src/stories/unrest/index.md:6:11  wrong-type  Το «dateline» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε dateline: Αλμάτι",
        'src/stories/unrest/index.md:6:11  wrong-type  "dateline" should be text, not a list. Write dateline: Αλμάτι',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections:\n  - date: 2022-01-06\n   text: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - date: 2022-01-06\n   text: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:8:4  yaml-syntax  Το «text» δεν αρχίζει κάτω από το πρώτο πεδίο της διόρθωσης. Βάλτε 4 κενά πριν από αυτό.",
        'src/stories/unrest/index.md:8:4  yaml-syntax  "text" does not begin below the first field of its correction. Put 4 spaces before it.',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections:\n  - date: 2022-01-06\n    description: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - date: 2022-01-06\n    description: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:8:5  unknown-field  Το «description» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «text»;",
        'src/stories/unrest/index.md:8:5  unknown-field  "description" is not a field that is known here. Did you mean "text"?',
      ],
    ],
  },
  {
    title:
      "status: developing\ncorrections:\n  - date: 2022-01-06\n    text: Λάθος.\n    section: Διαδηλώσεις",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - date: 2022-01-06\n    text: Λάθος.\n    section: Διαδηλώσεις",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:9:14  unknown-id  Το «Διαδηλώσεις» δεν είναι μέρος αυτού του ρεπορτάζ. Γράψτε protests.",
        'src/stories/unrest/index.md:9:14  unknown-id  "Διαδηλώσεις" is not a section of this story. Write protests.',
      ],
    ],
  },
  {
    title: "status: developing\ncorrections:\n  - 6/1/2022: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections:\n  - 6/1/2022: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:7:5  yaml-syntax  Μια διόρθωση έχει δύο πεδία, date και text, το ένα κάτω από το άλλο. Γράψτε - date: 2022-01-06⏎    text: Έγινε λάθος.",
        "src/stories/unrest/index.md:7:5  yaml-syntax  A correction has two fields, date and text, one below the other. Write - date: 2022-01-06⏎    text: Έγινε λάθος.",
      ],
    ],
  },
];
