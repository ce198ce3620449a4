import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Captions, footnotes, marks, boxes and pictures in the text. */
export const TEXT_MISTAKES: readonly Mistake[] = [
  {
    title: "**Πίνακας 1: Τα έσοδα ανά έτος**\n\n| Έτος | Έσοδα |\n| --- | --: |\n| 2020 | 12 |",
    changes: changeText(
      "**Πίνακας 1: Τα έσοδα ανά έτος**\n\n| Έτος | Έσοδα |\n| --- | --: |\n| 2020 | 12 |\n",
    ),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  table  Η λεζάντα είναι πάνω από τον πίνακά της. Γράψτε την κάτω από την τελευταία σειρά, με μια κενή γραμμή πριν: Πίνακας: Τα έσοδα ανά έτος",
        "src/stories/unrest/2-blackout.md:7:1  table  The caption is above its table. Write it below the last row, with an empty line before it: Πίνακας: Τα έσοδα ανά έτος",
      ],
    ],
  },
  {
    title: "Πίνακας 2 - Τα έσοδα ανά έτος\n\n| Έτος | Έσοδα |\n| --- | --: |\n| 2020 | 12 |",
    changes: changeText(
      "Πίνακας 2 - Τα έσοδα ανά έτος\n\n| Έτος | Έσοδα |\n| --- | --: |\n| 2020 | 12 |\n",
    ),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  table  Η λεζάντα είναι πάνω από τον πίνακά της. Γράψτε την κάτω από την τελευταία σειρά, με μια κενή γραμμή πριν: Πίνακας: Τα έσοδα ανά έτος",
        "src/stories/unrest/2-blackout.md:7:1  table  The caption is above its table. Write it below the last row, with an empty line before it: Πίνακας: Τα έσοδα ανά έτος",
      ],
    ],
  },
  {
    title: "Τα έσοδα αυξήθηκαν(1) [@afp].\n\n(1) Σε τιμές του 2020 [@reuters].",
    changes: changeText("Τα έσοδα αυξήθηκαν(1) [@afp].\n\n(1) Σε τιμές του 2020 [@reuters].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:19  footnote  Έτσι δεν γράφονται εδώ οι υποσημειώσεις: οι αναγνώστες θα έβλεπαν το σημάδι. Γράψτε [^1] στη θέση της και κάτω από την παράγραφο, σε δική της γραμμή: [^1]: Τα λόγια της.",
        "src/stories/unrest/2-blackout.md:7:19  footnote  A footnote is not written in this way here: readers would see the mark. Write [^1] in its place and, on a line of its own below the paragraph: [^1]: Its words.",
      ],
    ],
  },
  {
    title: "Τα έσοδα αυξήθηκαν[1](#_ftn1) [@afp].\n\n[1](#_ftnref1) Σε τιμές του 2020 [@reuters].",
    changes: changeText(
      "Τα έσοδα αυξήθηκαν[1](#_ftn1) [@afp].\n\n[1](#_ftnref1) Σε τιμές του 2020 [@reuters].\n",
    ),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:19  footnote  Έτσι δεν γράφονται εδώ οι υποσημειώσεις: οι αναγνώστες θα έβλεπαν το σημάδι. Γράψτε [^1] στη θέση της και κάτω από την παράγραφο, σε δική της γραμμή: [^1]: Τα λόγια της.",
        "src/stories/unrest/2-blackout.md:7:19  footnote  A footnote is not written in this way here: readers would see the mark. Write [^1] in its place and, on a line of its own below the paragraph: [^1]: Its words.",
      ],
      [
        "src/stories/unrest/2-blackout.md:9:1  footnote  Έτσι δεν γράφονται εδώ οι υποσημειώσεις: οι αναγνώστες θα έβλεπαν το σημάδι. Γράψτε τα λόγια της σε δική τους παράγραφο, που αρχίζει με [^1]: και ένα κενό.",
        "src/stories/unrest/2-blackout.md:9:1  footnote  A footnote is not written in this way here: readers would see the mark. Write its words in a paragraph of their own that begins with [^1]: and a space.",
      ],
    ],
  },
  {
    title: "Τα έσοδα ~~αυξήθηκαν [@afp].\n\nΤα έξοδα~~ μειώθηκαν [@afp].",
    changes: changeText("Τα έσοδα ~~αυξήθηκαν [@afp].\n\nΤα έξοδα~~ μειώθηκαν [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:10  unmatched-mark  Οι αναγνώστες θα έβλεπαν το «~~»: δεν φτάνει από μία παράγραφο σε άλλη. Βάλτε «~~» και στην αρχή και στο τέλος κάθε παραγράφου.",
        'src/stories/unrest/2-blackout.md:7:10  unmatched-mark  Readers would see the "~~": it does not reach from one paragraph into another. Put "~~" both before and behind the words of each paragraph.',
      ],
    ],
  },
  {
    title: "Τα έσοδα **αυξήθηκαν [@afp].\n\nΤα έξοδα** μειώθηκαν [@afp].",
    changes: changeText("Τα έσοδα **αυξήθηκαν [@afp].\n\nΤα έξοδα** μειώθηκαν [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:10  unmatched-mark  Οι αναγνώστες θα έβλεπαν το «**»: δεν φτάνει από μία παράγραφο σε άλλη. Βάλτε «**» και στην αρχή και στο τέλος κάθε παραγράφου.",
        'src/stories/unrest/2-blackout.md:7:10  unmatched-mark  Readers would see the "**": it does not reach from one paragraph into another. Put "**" both before and behind the words of each paragraph.',
      ],
    ],
  },
  {
    title: "Το x^2+y^2=z^2 είναι ο τύπος [@afp].",
    changes: changeText("Το x^2+y^2=z^2 είναι ο τύπος [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:4  unmatched-mark  Οι αναγνώστες θα έβλεπαν το σημάδι: το ^ ανεβάζει ό,τι είναι ανάμεσα σε δύο τέτοια, χωρίς κενό. Γράψτε x^2^+y^2^=z^2^",
        "src/stories/unrest/2-blackout.md:7:4  unmatched-mark  Readers would see the mark: ^ raises what is between two of them, without a space. Write x^2^+y^2^=z^2^",
      ],
    ],
  },
  {
    title: "Τα έσοδα αυξήθηκαν [@afp]Η κυβέρνηση δεν απάντησε [@reuters].",
    changes: changeText("Τα έσοδα αυξήθηκαν [@afp]Η κυβέρνηση δεν απάντησε [@reuters].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:26  citation-place (προειδοποίηση)  Η επόμενη λέξη είναι κολλημένη στην παραπομπή. Γράψτε [@afp] Η…, με κενό ανάμεσα· αν εκεί τελειώνει η πρόταση, [@afp]. Η…",
        "src/stories/unrest/2-blackout.md:7:26  citation-place (warning)  The next word follows the citation without a space. Write [@afp] Η…, with a space between or, where the sentence ends there, [@afp]. Η…",
      ],
    ],
  },
  {
    title: "[@afp] Τα έσοδα αυξήθηκαν.",
    changes: changeText("[@afp] Τα έσοδα αυξήθηκαν.\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  citation-place (προειδοποίηση)  Η παραπομπή είναι πριν από όσα λέει η πηγή· ισχύει μόνο για όσα είναι πριν από αυτήν. Βάλτε τη μετά από όσα λέει η πηγή, πριν από την τελεία: … [@afp].",
        "src/stories/unrest/2-blackout.md:7:1  citation-place (warning)  The citation is before what the source says; it is about what is before it alone. Put it behind what the source says, before the stop: … [@afp].",
      ],
    ],
  },
  {
    title: "Ο [πρόεδρος][tokayev] μίλησε [@afp].",
    changes: changeText("Ο [πρόεδρος][tokayev] μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  Δεν είναι ακόμη σύνδεσμος: το id του δεν είναι σε παρενθέσεις. Γράψτε [πρόεδρος](person:tokayev)",
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  This is no link yet: its id is not in parentheses. Write [πρόεδρος](person:tokayev)",
      ],
    ],
  },
  {
    title: "Ο πρόεδρος (person:tokayev) μίλησε [@afp].",
    changes: changeText("Ο πρόεδρος (person:tokayev) μίλησε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  Δεν είναι ακόμη σύνδεσμος: οι λέξεις του δεν είναι σε αγκύλες, και οι αναγνώστες θα έβλεπαν το id. Γράψτε [πρόεδρος](person:tokayev)",
        "src/stories/unrest/2-blackout.md:7:3  link-syntax  This is no link yet: its words are not in brackets, so readers would see the id. Write [πρόεδρος](person:tokayev)",
      ],
    ],
  },
  {
    title: '::aside{title="Τα έσοδα"}\nΑυξήθηκαν [@afp].\n::',
    changes: changeText('::aside{title="Τα έσοδα"}\nΑυξήθηκαν [@afp].\n::\n'),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  Το «::aside» δεν είναι εντολή. Γράψτε :::aside{title="…"}.',
        'src/stories/unrest/2-blackout.md:7:1  unknown-directive  "::aside" is not a directive. Write :::aside{title="…"}.',
      ],
    ],
  },
  {
    title: ":::quote\nΤα έσοδα αυξήθηκαν\n:::",
    changes: changeText(":::quote\nΤα έσοδα αυξήθηκαν\n:::\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unknown-container  Το «:::quote» δεν υπάρχει. Γράψτε :::pull",
        'src/stories/unrest/2-blackout.md:7:1  unknown-container  There is no ":::quote". Write :::pull',
      ],
    ],
  },
  {
    title: ":::claim{by=tokayev}\n«Τα έσοδα αυξήθηκαν» [@afp].\n\nΜειώθηκαν [@reuters].\n:::",
    changes: changeText(
      ":::claim{by=tokayev}\n«Τα έσοδα αυξήθηκαν» [@afp].\n\nΜειώθηκαν [@reuters].\n:::\n",
    ),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  container-syntax  Το «:::claim» δεν λέει αν ισχύει ο ισχυρισμός. Γράψτε :::claim{by=tokayev rating=…} με false, misleading, true ή unproven.",
        'src/stories/unrest/2-blackout.md:7:1  container-syntax  ":::claim" does not say whether the claim is true. Write :::claim{by=tokayev rating=…} with false, misleading, true or unproven.',
      ],
    ],
  },
  {
    title:
      ":::update{at=2022-01-05T18:00+02:00}\nΜίλησε [@afp].\n:::\n\n:::update{at=2022-01-05T19:00+02:00}\nΈφυγε [@afp].\n:::",
    changes: changeText(
      ":::update{at=2022-01-05T18:00+02:00}\nΜίλησε [@afp].\n:::\n\n:::update{at=2022-01-05T19:00+02:00}\nΈφυγε [@afp].\n:::\n",
    ),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  update-place  Ενημερώσεις έχει μόνο το index.md ενός ρεπορτάζ με «kind: live». Στο index.md γράψτε στα πεδία kind: live· από άλλο αρχείο μεταφέρετε εκεί τις ενημερώσεις.",
        'src/stories/unrest/2-blackout.md:7:1  update-place  Only the index.md of a story with "kind: live" has updates. In index.md, write kind: live in the front matter; from another file, move the updates there.',
      ],
    ],
  },
  {
    title: "Τα έσοδα αυξήθηκαν [@afp; από=reuters].",
    changes: changeText("Τα έσοδα αυξήθηκαν [@afp; από=reuters].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:20  citation-syntax  Η παραπομπή δεν είναι σε γνωστή μορφή. Γράψτε [@afp; via=reuters].",
        "src/stories/unrest/2-blackout.md:7:20  citation-syntax  The citation is not in a form that is known. Write [@afp; via=reuters].",
      ],
    ],
  },
  {
    title: '![Το πλήθος](fire.jpg){φωτογράφος="Νίκος Παππάς"}',
    changes: changeText('![Το πλήθος](fire.jpg){φωτογράφος="Νίκος Παππάς"}\n'),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:23  picture-syntax  Ό,τι είναι στα άγκιστρα μιας εικόνας γράφεται όνομα="τιμή", με τα ίσια εισαγωγικά του πληκτρολογίου, κενά ανάμεσα και όλα σε μία γραμμή. Γράψτε ![Το πλήθος](fire.jpg){credit="Νίκος Παππάς"}',
        'src/stories/unrest/2-blackout.md:7:23  picture-syntax  What is between the braces of a picture is written name="value", with straight quotation marks, spaces between, and all on one line. Write ![Το πλήθος](fire.jpg){credit="Νίκος Παππάς"}',
      ],
    ],
  },
  {
    title: "![Το πλήθος](fire.jpg){credit=«Νίκος Παππάς», λεζάντα=«Το πλήθος στην πλατεία.»}",
    changes: changeText(
      "![Το πλήθος](fire.jpg){credit=«Νίκος Παππάς», λεζάντα=«Το πλήθος στην πλατεία.»}\n",
    ),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:23  picture-syntax  Ό,τι είναι στα άγκιστρα μιας εικόνας γράφεται όνομα="τιμή", με τα ίσια εισαγωγικά του πληκτρολογίου, κενά ανάμεσα και όλα σε μία γραμμή. Γράψτε ![Το πλήθος](fire.jpg){caption="Το πλήθος στην πλατεία." credit="Νίκος Παππάς"}',
        'src/stories/unrest/2-blackout.md:7:23  picture-syntax  What is between the braces of a picture is written name="value", with straight quotation marks, spaces between, and all on one line. Write ![Το πλήθος](fire.jpg){caption="Το πλήθος στην πλατεία." credit="Νίκος Παππάς"}',
      ],
    ],
  },
];
