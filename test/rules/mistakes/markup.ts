import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Markup of other systems, HTML, headings, lists and notes. */
export const MARKUP_MISTAKES: readonly Mistake[] = [
  {
    title: "| έτος | ποσό |\n| 2025 | 3 |",
    changes: changeText("| έτος | ποσό |\n| 2025 | 3 |\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  table  Αυτές οι σειρές δεν είναι ακόμη πίνακας: λείπει η γραμμή με τις παύλες κάτω από την πρώτη, που λέει τι έχει κάθε στήλη. Γράψτε κάτω από αυτήν: | --- | --- |",
        "src/stories/unrest/2-blackout.md:7:1  table  These rows are no table yet: the line of dashes is missing below the first, which says what each column has. Write below it: | --- | --- |",
      ],
    ],
  },
  {
    title: "Το ποσό αυξήθηκε[^1] [@desk].\n\n[^2]: Σημείωση",
    changes: changeText("Το ποσό αυξήθηκε[^1] [@desk].\n\n[^2]: Σημείωση\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:17  footnote  Δεν υπάρχει υποσημείωση «1». Μήπως εννοείτε «[^2]»;",
        'src/stories/unrest/2-blackout.md:7:17  footnote  There is no footnote "1". Did you mean "[^2]"?',
      ],
    ],
  },
  {
    title: "Πρώτη γραμμή<br>δεύτερη [@desk].",
    changes: changeText("Πρώτη γραμμή<br>δεύτερη [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:13  html  Η HTML εμφανίζεται όπως γράφεται: οι αναγνώστες θα έβλεπαν την ετικέτα <br>. Τελειώστε τη γραμμή με ανάποδη κάθετο ή αφήστε μια κενή γραμμή για νέα παράγραφο.",
        "src/stories/unrest/2-blackout.md:7:13  html  HTML is shown to readers as it is written, so they would see the tag <br>. End the line with a backslash, or leave an empty line for a new paragraph.",
      ],
    ],
  },
  {
    title: "<b>Σημαντικό</b> νέο [@desk].",
    changes: changeText("<b>Σημαντικό</b> νέο [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  html  Η HTML εμφανίζεται όπως γράφεται: οι αναγνώστες θα έβλεπαν την ετικέτα <b>. Γράψτε **…**.",
        "src/stories/unrest/2-blackout.md:7:1  html  HTML is shown to readers as it is written, so they would see the tag <b>. Write **…**.",
      ],
    ],
  },
  {
    title: '<p class="MsoNormal">Κείμενο από Word</p> [@desk].',
    changes: changeText('<p class="MsoNormal">Κείμενο από Word</p> [@desk].\n'),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  html  Η HTML εμφανίζεται όπως γράφεται: οι αναγνώστες θα έβλεπαν την ετικέτα <p>. Κρατήστε μόνο τις λέξεις· οι παράγραφοι χωρίζονται με κενή γραμμή.",
        "src/stories/unrest/2-blackout.md:7:1  html  HTML is shown to readers as it is written, so they would see the tag <p>. Keep the words alone; an empty line parts paragraphs.",
      ],
    ],
  },
  {
    title: "##Η νύχτα",
    changes: changeText("##Η νύχτα\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  heading-space  Δεν είναι ακόμη μεσότιτλος: λείπει ένα κενό μετά το ##. Γράψτε «## » και μετά τις λέξεις.",
        'src/stories/unrest/2-blackout.md:7:1  heading-space  This is no heading yet: a space is missing behind ##. Write "## " and then the words.',
      ],
    ],
  },
  {
    title: "    Η αστυνομία έριξε δακρυγόνα [@afp].",
    changes: changeText("    Η αστυνομία έριξε δακρυγόνα [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:5  indented-code  Τα τέσσερα κενά στην αρχή της γραμμής την κάνουν κώδικα: εκεί δεν ισχύουν παραπομπές και σύνδεσμοι. Αρχίστε τη γραμμή χωρίς κενά· ο κώδικας μπαίνει ανάμεσα σε δύο γραμμές ```.",
        "src/stories/unrest/2-blackout.md:7:5  indented-code  Four spaces before a line make code of it, in which nothing is cited or linked. Begin the line without spaces; code goes between two lines of ```.",
      ],
    ],
  },
  {
    title: "```\nΗ αστυνομία έριξε δακρυγόνα [@afp].",
    changes: changeText("```\nΗ αστυνομία έριξε δακρυγόνα [@afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unclosed-code  Η γραμμή αυτή αρχίζει κώδικα που δεν τελειώνει πουθενά: ό,τι ακολουθεί γίνεται κώδικας. Βάλτε μια γραμμή με τα ίδια σημάδια μετά τον κώδικα ή σβήστε αυτήν.",
        "src/stories/unrest/2-blackout.md:7:1  unclosed-code  This line begins code that nothing ends: all that follows is code. Put a line with the same marks behind the code, or remove this one.",
      ],
    ],
  },
  {
    title: "**Προσοχή!**Μην πλησιάζετε [@desk].",
    changes: changeText("**Προσοχή!**Μην πλησιάζετε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unmatched-mark  Οι αναγνώστες θα έβλεπαν το «**»: η Markdown δεν καταλαβαίνει πού αρχίζουν ή πού τελειώνουν οι λέξεις ανάμεσα. Βάλτε κενό πριν από το πρώτο «**» και μετά το δεύτερο ή βγάλτε τη στίξη από ανάμεσά τους.",
        'src/stories/unrest/2-blackout.md:7:1  unmatched-mark  Readers would see the "**": Markdown cannot tell where the words between them begin or end. Put a space before the first "**" and behind the second, or take the punctuation out from between them.',
      ],
    ],
  },
  {
    title: "** λέξη ** μόνη [@desk].",
    changes: changeText("** λέξη ** μόνη [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  unmatched-mark  Οι αναγνώστες θα έβλεπαν το «**»: υπάρχει κενό ανάμεσα σε αυτό και τις λέξεις. Γράψτε **λέξη**, χωρίς κενό μέσα.",
        'src/stories/unrest/2-blackout.md:7:1  unmatched-mark  Readers would see the "**": there is a space between it and the words. Write **λέξη**, with no space inside.',
      ],
    ],
  },
  {
    title: "Ο **δήμος ανακοίνωσε [@desk].",
    changes: changeText("Ο **δήμος ανακοίνωσε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:3  unmatched-mark  Οι αναγνώστες θα έβλεπαν αυτό το «**»: τίποτα στην παράγραφό του δεν το κλείνει. Βάλτε «**» και μετά την τελευταία λέξη ή γράψτε \\* αν πρέπει να το δουν.",
        'src/stories/unrest/2-blackout.md:7:3  unmatched-mark  Readers would see this "**": nothing in its paragraph closes it. Put "**" behind the last of the words too, or write \\* if readers should see it.',
      ],
    ],
  },
  {
    title: "• ένα\n• δύο [@desk]",
    changes: changeText("• ένα\n• δύο [@desk]\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  list-mark  Το «•» δεν αρχίζει στοιχείο λίστας: οι αναγνώστες θα έβλεπαν τις γραμμές σαν μία παράγραφο. Αρχίστε κάθε γραμμή με «- » και αφήστε μια κενή γραμμή πριν από την πρώτη.",
        'src/stories/unrest/2-blackout.md:7:1  list-mark  "•" begins no item of a list: readers would see its lines as one paragraph. Begin each line with "- ", and leave an empty line before the first.',
      ],
    ],
  },
  {
    title: "2022. Η χρονιά άλλαξε πολλά [@desk].",
    changes: changeText("2022. Η χρονιά άλλαξε πολλά [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  list-start  Η Markdown το κάνει λίστα που αρχίζει από τον αριθμό 2022. Γράψτε 2022\\. ή αρχίστε αλλιώς την πρόταση.",
        "src/stories/unrest/2-blackout.md:7:1  list-start  Markdown makes a list of this, whose first number is 2022. Write 2022\\. or begin the sentence in another way.",
      ],
    ],
  },
  {
    title: "Μια πρόταση πάνω από γραμμή [@desk].\n---",
    changes: changeText("Μια πρόταση πάνω από γραμμή [@desk].\n---\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  heading-underline  Η γραμμή --- από κάτω το κάνει μεσότιτλο. Αφήστε μια κενή γραμμή ανάμεσα στα δύο· ο μεσότιτλος αρχίζει με «## ».",
        'src/stories/unrest/2-blackout.md:7:1  heading-underline  The line of --- below makes a heading of this. Leave an empty line between the two; a heading begins with "## ".',
      ],
    ],
  },
  {
    title: "Η κυβέρνηση <!-- να ρωτήσω τον Γιώργο --> παραιτήθηκε [@afp].",
    changes: changeText("Η κυβέρνηση <!-- να ρωτήσω τον Γιώργο --> παραιτήθηκε [@afp].\n"),
    lines: [],
  },
  {
    title: "<!-- Allow: missing-stop -->",
    changes: changeText("<!-- Allow: missing-stop -->\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  allow-syntax  Αυτή η σημείωση δεν σταματά κανέναν κανόνα. Γράψτε τη με μικρά γράμματα, με άνω και κάτω τελεία, μόνη της στην προηγούμενη γραμμή: <!-- allow: missing-stop -->.",
        "src/stories/unrest/2-blackout.md:7:1  allow-syntax  This note turns no rule off. Write it in small letters, with a colon, alone on the line before: <!-- allow: missing-stop -->.",
      ],
    ],
  },
  {
    title: "<<<<<<< HEAD\nΤα έξοδα [@desk].\n\n=======\nΤα έσοδα [@desk].\n>>>>>>> branch",
    changes: changeText(
      "<<<<<<< HEAD\nΤα έξοδα [@desk].\n\n=======\nΤα έσοδα [@desk].\n>>>>>>> branch\n",
    ),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  merge-conflict  Το git άφησε εδώ σημάδια μιας συγχώνευσης (γραμμές 7 έως 12): υπάρχουν δύο εκδοχές του ίδιου κειμένου. Κρατήστε τη μία και σβήστε τις γραμμές που αρχίζουν με <<<<<<<, =======, ||||||| ή >>>>>>>.",
        "src/stories/unrest/2-blackout.md:7:1  merge-conflict  Git left marks of a merge here (lines 7 to 12), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
      ],
    ],
  },
  {
    title: "Τελείωσε :tada: [@desk].",
    changes: changeText("Τελείωσε :tada: [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:10  other-markup (προειδοποίηση)  Το «:tada:» δεν γίνεται emoji: οι αναγνώστες θα έβλεπαν τη λέξη. Επικολλήστε το ίδιο το emoji.",
        'src/stories/unrest/2-blackout.md:7:10  other-markup (warning)  ":tada:" does not become an emoji: readers would see the word. Paste the emoji itself.',
      ],
    ],
  },
  {
    title: "Τελείωσε ~ποτέ~ σήμερα [@desk].",
    changes: changeText("Τελείωσε ~ποτέ~ σήμερα [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:10  other-markup  Διαγραμμένες λέξεις δεν γράφονται έτσι: οι αναγνώστες θα έβλεπαν τα σημάδια ~. Γράψτε ~~…~~ ή σβήστε τις λέξεις· μια διόρθωση μπαίνει στο πεδίο corrections.",
        "src/stories/unrest/2-blackout.md:7:10  other-markup  Words are not struck through in this way: readers would see the ~ marks. Write ~~…~~, or remove the words; a correction goes into corrections.",
      ],
    ],
  },
  {
    title: "Δείτε [[Αλμάτι]] [@desk].",
    changes: changeText("Δείτε [[Αλμάτι]] [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:7  other-markup  Οι σύνδεσμοι δεν γράφονται σε διπλές αγκύλες: οι αναγνώστες θα τις έβλεπαν. Γράψτε [Αλμάτι](place:…), [Αλμάτι](person:…) ή τη διεύθυνση μέσα στις παρενθέσεις.",
        "src/stories/unrest/2-blackout.md:7:7  other-markup  A link is not written between two brackets: readers would see them. Write [Αλμάτι](place:…), [Αλμάτι](person:…) or the address in the parentheses.",
      ],
    ],
  },
  {
    title: "![](fire.jpg)",
    changes: changeText("![](fire.jpg)\n"),
    lines: [
      [
        'src/stories/unrest/2-blackout.md:7:1  missing-attribute  Η εικόνα δεν λέει ποιος την έφτιαξε (credit). Γράψτε ![…](fire.jpg){credit="…"}',
        'src/stories/unrest/2-blackout.md:7:1  missing-attribute  The picture does not say who made it (credit). Write ![…](fire.jpg){credit="…"}',
      ],
    ],
  },
];
