import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** What is left of other places, and words. */
export const PASTED_MISTAKES: readonly Mistake[] = [
  {
    title: "**Η νύχτα**",
    changes: changeText("**Η νύχτα**\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  other-markup  Έντονες λέξεις μόνες σε μια γραμμή δεν είναι μεσότιτλος. Γράψτε ## Η νύχτα",
        "src/stories/unrest/2-blackout.md:7:1  other-markup  Bold words alone on a line are no heading. Write ## Η νύχτα",
      ],
    ],
  },
  {
    title: "\\## Η νύχτα",
    changes: changeText("\\## Η νύχτα\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  heading-space  Δεν είναι ακόμη μεσότιτλος: η γραμμή δεν αρχίζει με ## και κενό. Γράψτε ## Η νύχτα",
        "src/stories/unrest/2-blackout.md:7:1  heading-space  This is no heading yet: the line does not begin with ## and a space. Write ## Η νύχτα",
      ],
    ],
  },
  {
    title: "Η νύχτα ##",
    changes: changeText("Η νύχτα ##\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  heading-space  Δεν είναι ακόμη μεσότιτλος: η γραμμή δεν αρχίζει με ## και κενό. Γράψτε ## Η νύχτα",
        "src/stories/unrest/2-blackout.md:7:1  heading-space  This is no heading yet: the line does not begin with ## and a space. Write ## Η νύχτα",
      ],
    ],
  },
  {
    title: "Forwarded from Κανάλι Ειδήσεων",
    changes: changeText("Forwarded from Κανάλι Ειδήσεων\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  other-markup  Αυτές τις λέξεις τις πρόσθεσε η εφαρμογή από όπου αντιγράφηκε το κείμενο. Σβήστε τες.",
        "src/stories/unrest/2-blackout.md:7:1  other-markup  The application from which the text was copied added these words. Remove them.",
      ],
    ],
  },
  {
    title: "[05/01/22, 17:30] Μαρία: Φωτιά στο κέντρο [@afp].",
    changes: changeText("[05/01/22, 17:30] Μαρία: Φωτιά στο κέντρο [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  other-markup  Η ώρα και ο αποστολέας ενός μηνύματος έμειναν από την εφαρμογή όπου γράφτηκε. Κρατήστε μόνο τις λέξεις του.",
        "src/stories/unrest/2-blackout.md:7:1  other-markup  The time and the sender of a message are left from the application where it was written. Keep its words alone.",
      ],
    ],
  },
  {
    title: "Φωτιά στο κέντρο [@afp]. See more",
    changes: changeText("Φωτιά στο κέντρο [@afp]. See more\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:26  other-markup  Αυτές τις λέξεις τις πρόσθεσε η εφαρμογή από όπου αντιγράφηκε το κείμενο. Σβήστε τες.",
        "src/stories/unrest/2-blackout.md:7:26  other-markup  The application from which the text was copied added these words. Remove them.",
      ],
    ],
  },
  {
    title: "Φωτιά στο κέ-\nντρο [@afp].",
    changes: changeText("Φωτιά στο κέ-\nντρο [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:11  other-markup  Η λέξη έμεινε χωρισμένη με ενωτικό στο τέλος της γραμμής. Γράψτε «κέντρο».",
        'src/stories/unrest/2-blackout.md:7:11  other-markup  The word is still divided by a hyphen at the end of the line. Write "κέντρο".',
      ],
    ],
  },
  {
    title: "=======\nΦωτιά [@afp].",
    changes: changeText("=======\nΦωτιά [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  merge-conflict  Η γραμμή «=======» είναι σημάδι συγχώνευσης του git ή υπογράμμιση τίτλου. Σβήστε τη· για μεσότιτλο γράψτε «## » πριν από τις λέξεις.",
        'src/stories/unrest/2-blackout.md:7:1  merge-conflict  The line "=======" is a mark that git left, or the underline of a heading. Remove it; for a heading write "## " before its words.',
      ],
    ],
  },
  {
    title: "o Φωτιά\no Καπνός [@afp]",
    changes: changeText("o Φωτιά\no Καπνός [@afp]\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  list-mark  Το «o» δεν αρχίζει στοιχείο λίστας: οι αναγνώστες θα έβλεπαν τις γραμμές σαν μία παράγραφο. Αρχίστε κάθε γραμμή με «- » και αφήστε μια κενή γραμμή πριν από την πρώτη.",
        'src/stories/unrest/2-blackout.md:7:1  list-mark  "o" begins no item of a list: readers would see its lines as one paragraph. Begin each line with "- ", and leave an empty line before the first.',
      ],
    ],
  },
  {
    title: "->Φωτιά [@afp].",
    changes: changeText("->Φωτιά [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  list-mark  Το «->» δεν αρχίζει στοιχείο λίστας: οι αναγνώστες θα έβλεπαν τις γραμμές σαν μία παράγραφο. Αρχίστε κάθε γραμμή με «- » και αφήστε μια κενή γραμμή πριν από την πρώτη.",
        'src/stories/unrest/2-blackout.md:7:1  list-mark  "->" begins no item of a list: readers would see its lines as one paragraph. Begin each line with "- ", and leave an empty line before the first.',
      ],
    ],
  },
  {
    title: "Από τον ανταποκριτή μας",
    changes: changeText("Από τον ανταποκριτή μας\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  uncited-paragraph (προειδοποίηση)  Η γραμμή δεν έχει ούτε πηγή ούτε τελεία. Αν είναι μεσότιτλος, αρχίστε τη με «## »· αν είναι υπογραφή, βάλτε τη στο byline· αλλιώς προσθέστε τα, όπως [@afp].",
        'src/stories/unrest/2-blackout.md:7:1  uncited-paragraph (warning)  The line has neither a source nor a stop. Begin a heading with "## ", put a name in byline, or add both, as in [@afp].',
      ],
    ],
  },
  {
    title: 'Είπε «όχι" ο δήμος [@afp].',
    changes: changeText('Είπε «όχι" ο δήμος [@afp].\n'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:6  unclosed-pair (προειδοποίηση)  Αυτό το « δεν κλείνει. Γράψτε » εκεί που τελειώνει.",
        'src/stories/unrest/2-blackout.md:7:6  unclosed-pair (warning)  This "«" is not closed. Write "»" where it ends.',
      ],
    ],
  },
  {
    title: "Η Η αστυνομία ήρθε [@afp].",
    changes: changeText("Η Η αστυνομία ήρθε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  doubled-word (προειδοποίηση)  Το «η» υπάρχει εδώ δύο φορές. Σβήστε το ένα από τα δύο.",
        'src/stories/unrest/2-blackout.md:7:3  doubled-word (warning)  "η" is here twice. Remove one of the two.',
      ],
    ],
  },
  {
    title: "Ο δήμος - λέει - πλήρωσε [@afp].",
    changes: changeText("Ο δήμος - λέει - πλήρωσε [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  double-hyphen (προειδοποίηση)  Το «-» φαίνεται σαν ενωτικό, όχι σαν παύλα. Γράψτε παύλα: «–».",
        'src/stories/unrest/2-blackout.md:7:9  double-hyphen (warning)  "-" shows as a hyphen, not as a dash. Write a dash: "–".',
      ],
      [
        "src/stories/unrest/2-blackout.md:7:16  double-hyphen (προειδοποίηση)  Το «-» φαίνεται σαν ενωτικό, όχι σαν παύλα. Γράψτε παύλα: «–».",
        'src/stories/unrest/2-blackout.md:7:16  double-hyphen (warning)  "-" shows as a hyphen, not as a dash. Write a dash: "–".',
      ],
    ],
  },
  {
    title: "Ο δήμος πλήρωσε.. [@afp]",
    changes: changeText("Ο δήμος πλήρωσε.. [@afp]\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:16  repeated-mark (προειδοποίηση)  Το «..» δεν είναι σημείο στίξης. Γράψτε «.» ή «…».",
        'src/stories/unrest/2-blackout.md:7:16  repeated-mark (warning)  ".." is no mark of punctuation. Write "." or "…".',
      ],
    ],
  },
  {
    title: "Κάηκαν 5,000.5 στρέμματα [@afp].",
    changes: changeText("Κάηκαν 5,000.5 στρέμματα [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:8  foreign-number (προειδοποίηση)  Στα ελληνικά ο αριθμός δεν γράφεται «5,000.5»: τις χιλιάδες τις χωρίζει τελεία και τα δεκαδικά κόμμα. Γράψτε «5.000,5».",
        'src/stories/unrest/2-blackout.md:7:8  foreign-number (warning)  Greek does not write "5,000.5": a stop parts thousands, and a comma the fraction. Write "5.000,5".',
      ],
    ],
  },
  {
    title: "#Η νύχτα στην πόλη",
    changes: changeText("#Η νύχτα στην πόλη\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  heading-space (προειδοποίηση)  Οι αναγνώστες θα έβλεπαν το «#» αυτής της γραμμής. Για μεσότιτλο γράψτε «## », με κενό.",
        'src/stories/unrest/2-blackout.md:7:1  heading-space (warning)  Readers would see the "#" of this line. For a heading write "## ", with a space.',
      ],
    ],
  },
];
