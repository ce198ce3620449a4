import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Letters and marks. */
export const WORD_MISTAKES: readonly Mistake[] = [
  {
    title: "Είπε «ναι και έφυγε [@desk].",
    changes: changeText("Είπε «ναι και έφυγε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:6  unclosed-pair (προειδοποίηση)  Αυτό το « δεν κλείνει. Γράψτε » εκεί που τελειώνει.",
        'src/stories/unrest/2-blackout.md:7:6  unclosed-pair (warning)  This "«" is not closed. Write "»" where it ends.',
      ],
    ],
  },
  {
    title: "Το μέτρο ισχύει. Το ∆ημόσιο πληρώνει [@desk].",
    changes: changeText("Το μέτρο ισχύει. Το ∆ημόσιο πληρώνει [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:21  symbol-for-letter  Το «∆» (U+2206) είναι σύμβολο και όχι το ελληνικό γράμμα «Δ»· οι αναζητήσεις δεν βρίσκουν τη λέξη. Γράψτε «Δ».",
        'src/stories/unrest/2-blackout.md:7:21  symbol-for-letter  "∆" (U+2206) is a sign and not the Greek letter "Δ"; searches do not find the word. Write "Δ".',
      ],
    ],
  },
  {
    title: "O πρόεδρος μίλησε [@desk].",
    changes: changeText("O πρόεδρος μίλησε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  latin-for-greek (προειδοποίηση)  Το «O» είναι γραμμένο εδώ με λατινικά γράμματα, ανάμεσα σε ελληνικές λέξεις. Γράψτε «Ο» με ελληνικά γράμματα.",
        'src/stories/unrest/2-blackout.md:7:1  latin-for-greek (warning)  "O" is written in Latin letters here, among Greek words. Write "Ο" in Greek letters.',
      ],
    ],
  },
  {
    title: "΄Ενα βράδυ [@desk].",
    changes: changeText("΄Ενα βράδυ [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  detached-tonos  Ο τόνος γράφτηκε χωριστά, πριν από το γράμμα: «΄Ενα». Γράψτε «Ένα».",
        'src/stories/unrest/2-blackout.md:7:1  detached-tonos  The accent is written as a mark of its own before the letter: "΄Ενα". Write "Ένα".',
      ],
    ],
  },
  {
    title: "Το δημαρ­χείο κάηκε [@desk].",
    changes: changeText("Το δημαρ­χείο κάηκε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  invisible-character  Εδώ υπάρχει ένας αόρατος χαρακτήρας: ένα προαιρετικό ενωτικό (U+00AD). Οι αναζητήσεις δεν βρίσκουν τη λέξη που τον έχει. Σβήστε τον.",
        "src/stories/unrest/2-blackout.md:7:9  invisible-character  An invisible character is here: a soft hyphen (U+00AD). Searches do not find the word that holds it. Remove it.",
      ],
    ],
  },
  {
    title: "Το δημαρχείο￼ κάηκε [@desk].",
    changes: changeText("Το δημαρχείο￼ κάηκε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:13  control-character  Εδώ επικολλήθηκε κάτι που δεν είναι κείμενο, όπως εικόνα ή πίνακας (U+FFFC). Σβήστε το σημάδι που άφησε.",
        "src/stories/unrest/2-blackout.md:7:13  control-character  Something that is no text, such as a picture or a table, was pasted here (U+FFFC). Remove the mark that it left.",
      ],
    ],
  },
  {
    title: "Τι λέει ο δήμος? [@desk]",
    changes: changeText("Τι λέει ο δήμος? [@desk]\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  latin-question-mark (προειδοποίηση)  Η ελληνική ερώτηση τελειώνει με «;», όχι με «?». Γράψτε «;».",
        'src/stories/unrest/2-blackout.md:7:16  latin-question-mark (warning)  A Greek question ends with ";", not with "?". Write ";".',
      ],
    ],
  },
  {
    title: "Ο δήμος -- λέει -- πλήρωσε [@desk].",
    changes: changeText("Ο δήμος -- λέει -- πλήρωσε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  double-hyphen (προειδοποίηση)  Το «--» φαίνεται σαν ενωτικά, όχι σαν παύλα. Γράψτε παύλα: «–».",
        'src/stories/unrest/2-blackout.md:7:9  double-hyphen (warning)  "--" shows as hyphens, not as a dash. Write a dash: "–".',
      ],
      [
        "src/stories/unrest/2-blackout.md:7:17  double-hyphen (προειδοποίηση)  Το «--» φαίνεται σαν ενωτικά, όχι σαν παύλα. Γράψτε παύλα: «–».",
        'src/stories/unrest/2-blackout.md:7:17  double-hyphen (warning)  "--" shows as hyphens, not as a dash. Write a dash: "–".',
      ],
    ],
  },
];
