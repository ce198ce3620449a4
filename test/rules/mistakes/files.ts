import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";
const FOLDER = "src/stories/unrest/";
const NEW =
  "---\ntitle: Έξοδα\ndescription: Πόσα.\npublished: 2022-01-05\n---\n\nΤα έξοδα [@desk].\n";

/** Names of files, and data files. */
export const FILE_MISTAKES: readonly Mistake[] = [
  {
    title: "exoda.md",
    changes: { [`${FOLDER}exoda.md`]: NEW },
    lines: [
      [
        "src/stories/unrest/exoda.md:1:1  file-name  Το «exoda.md» δεν είναι όνομα μέρους: ένας αριθμός, που είναι η θέση του στο ρεπορτάζ, μια παύλα και η διεύθυνσή του. Μετονομάστε το σε 3-exoda.md.",
        'src/stories/unrest/exoda.md:1:1  file-name  "exoda.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 3-exoda.md.',
      ],
    ],
  },
  {
    title: "2 exoda.md",
    changes: { [`${FOLDER}2 exoda.md`]: NEW },
    lines: [
      [
        "src/stories/unrest/2 exoda.md:1:1  file-name  Το «2 exoda.md» δεν είναι όνομα μέρους: ένας αριθμός, που είναι η θέση του στο ρεπορτάζ, μια παύλα και η διεύθυνσή του. Μετονομάστε το σε 2-exoda.md.",
        'src/stories/unrest/2 exoda.md:1:1  file-name  "2 exoda.md" is not the name of a section: a number, which is its place in the story, a hyphen, and its address. Rename it to 2-exoda.md.',
      ],
    ],
  },
  {
    title: "3-empty.md με πεδία μόνο",
    changes: { [`${FOLDER}3-empty.md`]: NEW.replace("\nΤα έξοδα [@desk].\n", "") },
    lines: [
      [
        "src/stories/unrest/3-empty.md:5:1  empty-text  Κάτω από τα πεδία δεν υπάρχει κείμενο. Γράψτε το ή σβήστε το αρχείο.",
        "src/stories/unrest/3-empty.md:5:1  empty-text  There is no text below the front matter. Write it, or remove the file.",
      ],
    ],
  },
  {
    title: "timeline.json χωρίς ::timeline",
    changes: changeFile(STORY, "::sections\n\n::timeline\n", "::sections\n"),
    lines: [
      [
        "src/stories/unrest/timeline.json:1:1  unused-timeline (προειδοποίηση)  Καμία σελίδα δεν δείχνει αυτό το χρονολόγιο. Γράψτε «::timeline» σε δική του γραμμή στο index.md ή σε ένα μέρος, ή σβήστε το αρχείο.",
        'src/stories/unrest/timeline.json:1:1  unused-timeline (warning)  No page shows this timeline. Write "::timeline" on a line of its own in index.md or a section, or remove the file.',
      ],
    ],
  },
  {
    title: "timeline.json άδειο",
    changes: { [`${FOLDER}timeline.json`]: "" },
    lines: [
      [
        "src/stories/unrest/timeline.json:1:1  json-syntax  Το αρχείο είναι άδειο. Μια άδεια λίστα γράφεται []",
        "src/stories/unrest/timeline.json:1:1  json-syntax  The file is empty. An empty list is written []",
      ],
    ],
  },
  {
    title: '"quote": null',
    changes: changeFile("_data/posts.json", '"quote": "blackout"', '"quote": null'),
    lines: [
      [
        "_data/posts.json:7:14  empty-field  Το «quote» δεν μπορεί να είναι null: το null λέει ότι δεν υπάρχει τίποτα, και εδώ χρειάζεται πάντα κάτι. Συμπληρώστε το.",
        '_data/posts.json:7:14  empty-field  "quote" cannot be null: null says that there is none, and here something is always needed. Fill it in.',
      ],
    ],
  },
  {
    title: '"links": []',
    changes: changeFile(
      "_data/posts.json",
      '[{ "label": "έκθεση", "address": "https://t.co/a" }]',
      "[]",
    ),
    lines: [
      [
        "_data/posts.json:9:14  wrong-count  Το «links» δεν έχει κανένα στοιχείο. Δώστε τη διεύθυνση της ανάρτησης. Χωρίς καμία μένει μόνο όποια έχει «state» «deleted».",
        '_data/posts.json:9:14  wrong-count  "links" has no entry. Give the address of the post. Only one whose "state" is "deleted" can have none.',
      ],
    ],
  },
  {
    title: '"language": "el"',
    changes: changeFile("_data/posts.json", '"language": "en"', '"language": "el"'),
    lines: [],
  },
  {
    title: "σημάδια συγχώνευσης στο sources.json",
    changes: changeFile(
      "_data/sources.json",
      '  "reuters"',
      '<<<<<<< HEAD\n=======\n>>>>>>> branch\n  "reuters"',
    ),
    lines: [
      [
        "_data/sources.json:3:1  merge-conflict  Το git άφησε εδώ σημάδια μιας συγχώνευσης (γραμμές 3 έως 5): υπάρχουν δύο εκδοχές του ίδιου κειμένου. Κρατήστε τη μία και σβήστε τις γραμμές που αρχίζουν με <<<<<<<, =======, ||||||| ή >>>>>>>.",
        "_data/sources.json:3:1  merge-conflict  Git left marks of a merge here (lines 3 to 5), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
      ],
    ],
  },
  {
    title: "χωριό",
    changes: changeFile("_data/places.json", '"kind": "city"', '"kind": "village"'),
    lines: [],
  },
  {
    title: "διεύθυνση με ελληνικά γράμματα",
    changes: changeFile("_data/site.json", "https://example.org", "https://εφημερίδα.gr"),
    lines: [
      [
        '_data/site.json:4:14  wrong-value  Το «address» δεν μπορεί να είναι «https://εφημερίδα.gr». Γράψτε "https://xn--kxaeical9a3b2b.gr".',
        '_data/site.json:4:14  wrong-value  "address" cannot be "https://εφημερίδα.gr". Write "https://xn--kxaeical9a3b2b.gr".',
      ],
    ],
  },
  {
    title: "role: πρόεδρος, @afp",
    changes: changeFile("_data/people.json", "πρόεδρος", "πρόεδρος, @afp"),
    lines: [
      [
        "_data/people.json:7:24  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        '_data/people.json:7:24  markup-in-text  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "when: πρωί [tokayev]",
    changes: changeFile(
      `${FOLDER}timeline.json`,
      '"text": "Αρχή."',
      '"when": "πρωί [tokayev]", "text": "Αρχή."',
    ),
    lines: [
      [
        "src/stories/unrest/timeline.json:2:41  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[tokayev]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/timeline.json:2:41  markup-in-text  This is plain text, and readers would see "[tokayev]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
];
