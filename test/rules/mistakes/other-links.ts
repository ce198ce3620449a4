import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Sources and links in other forms. */
export const OTHER_LINK_MISTAKES: readonly Mistake[] = [
  {
    title: "Η φωτιά έσβησε [].",
    changes: changeText("Η φωτιά έσβησε [].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Οι αγκύλες είναι άδειες, και οι αναγνώστες θα τις έβλεπαν. Γράψτε μέσα την πηγή, όπως [@afp], ή σβήστε τες.",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The brackets are empty, and readers would see them. Write the source between them, as in [@afp], or remove them.",
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε `[@afp]`.",
    changes: changeText("Η φωτιά έσβησε `[@afp]`.\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Ανάμεσα σε ανάποδους τόνους είναι κώδικας και όχι παραπομπή: οι αναγνώστες θα την έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Between backquotes this is code and no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε (AFP).",
    changes: changeText("Η φωτιά έσβησε (AFP).\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  uncited-paragraph (προειδοποίηση)  Το «(AFP)» ονομάζει μια πηγή, αλλά δεν είναι παραπομπή. Γράψτε στη θέση του [@afp].",
        'src/stories/unrest/2-blackout.md:7:16  uncited-paragraph (warning)  "(AFP)" names a source, but is no citation. Write [@afp] in its place.',
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε (πηγή: Reuters, AFP).",
    changes: changeText("Η φωτιά έσβησε (πηγή: Reuters, AFP).\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  uncited-paragraph (προειδοποίηση)  Το «(πηγή: Reuters, AFP)» ονομάζει μια πηγή, αλλά δεν είναι παραπομπή. Γράψτε στη θέση του [@reuters; @afp].",
        'src/stories/unrest/2-blackout.md:7:16  uncited-paragraph (warning)  "(πηγή: Reuters, AFP)" names a source, but is no citation. Write [@reuters; @afp] in its place.',
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε [@https://afp.com].",
    changes: changeText("Η φωτιά έσβησε [@https://afp.com].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Μια παραπομπή έχει το id μιας πηγής, όχι διεύθυνση. Γράψτε πρώτα το id της από το sources.json, όπως [@afp; address=https://…], ή βάλτε σύνδεσμο: [λέξεις](διεύθυνση).",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  A citation has the id of a source, not an address. Write its id from sources.json first, as in [@afp; address=https://…], or link to it: [words](address).",
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε [@afp; σελ. 5].",
    changes: changeText("Η φωτιά έσβησε [@afp; σελ. 5].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp, σ. 5].",
        "src/stories/unrest/2-blackout.md:7:16  citation-syntax  The citation is not in a form that is known. Write [@afp, σ. 5].",
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε [@blogger].",
    changes: changeText("Η φωτιά έσβησε [@blogger].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:18  unknown-id  Το «blogger» δεν είναι id του sources.json. Είναι μία από τις λέξεις του strings.json: μπαίνει μετά από μια πηγή, όπως [@reuters; via=blogger].",
        'src/stories/unrest/2-blackout.md:7:18  unknown-id  "blogger" is not an id in sources.json. It is one of the words in strings.json: it goes behind a source, as in [@reuters; via=blogger].',
      ],
    ],
  },
  {
    title: "Η φωτιά έσβησε [[afp]].",
    changes: changeText("Η φωτιά έσβησε [[afp]].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  other-markup  Οι σύνδεσμοι δεν γράφονται σε διπλές αγκύλες: οι αναγνώστες θα τις έβλεπαν. Γράψτε [@afp], αν είναι πηγή, ή [λέξεις](place:afp), αν είναι τόπος.",
        "src/stories/unrest/2-blackout.md:7:16  other-markup  A link is not written between two brackets: readers would see them. Write [@afp] for a source, or [words](place:afp) for a place.",
      ],
    ],
  },
  {
    title: "Στο [Αλμάτι](person:almaty) [@afp].",
    changes: changeText("Στο [Αλμάτι](person:almaty) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:5  unknown-id  Το «almaty» δεν είναι id του people.json. Είναι id του places.json: γράψτε το στο places: [almaty] ή ως [λέξεις](place:almaty).",
        'src/stories/unrest/2-blackout.md:7:5  unknown-id  "almaty" is not an id in people.json. It is an id in places.json: write it in places: [almaty], or as [words](place:almaty).',
      ],
    ],
  },
  {
    title: "Ο (Τοκάγεφ)[person:tokayev] μίλησε [@afp].",
    changes: changeText("Ο (Τοκάγεφ)[person:tokayev] μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  Δεν είναι ακόμη σύνδεσμος: οι αγκύλες και οι παρενθέσεις μπήκαν ανάποδα. Γράψτε [Τοκάγεφ](person:tokayev)",
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  This is no link yet: brackets and parentheses have changed places. Write [Τοκάγεφ](person:tokayev)",
      ],
    ],
  },
  {
    title: "Ο [Τοκάγεφ][person:tokayev] μίλησε [@afp].",
    changes: changeText("Ο [Τοκάγεφ][person:tokayev] μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [Τοκάγεφ](person:tokayev)",
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  This is no link yet: it is written as other systems do. Write [Τοκάγεφ](person:tokayev)",
      ],
    ],
  },
  {
    title: "Ο person:tokayev μίλησε [@afp].",
    changes: changeText("Ο person:tokayev μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  Δεν είναι ακόμη σύνδεσμος: δεν έχει λέξεις. Γράψτε [λέξεις](person:tokayev).",
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  This is no link yet: it has no words. Write [words](person:tokayev).",
      ],
    ],
  },
  {
    title: "Δείτε [εδώ]: https://in.gr [@afp].",
    changes: changeText("Δείτε [εδώ]: https://in.gr [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [εδώ](https://in.gr)",
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  This is no link yet: it is written as other systems do. Write [εδώ](https://in.gr)",
      ],
    ],
  },
  {
    title: "Δείτε {εδώ}(https://in.gr) [@afp].",
    changes: changeText("Δείτε {εδώ}(https://in.gr) [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [εδώ](https://in.gr)",
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  This is no link yet: it is written as other systems do. Write [εδώ](https://in.gr)",
      ],
    ],
  },
  {
    title: "Δείτε [[εδώ|https://in.gr]] [@afp].",
    changes: changeText("Δείτε [[εδώ|https://in.gr]] [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα. Γράψτε [εδώ](https://in.gr)",
        "src/stories/unrest/2-blackout.md:7:7  link-syntax  This is no link yet: it is written as other systems do. Write [εδώ](https://in.gr)",
      ],
    ],
  },
];
