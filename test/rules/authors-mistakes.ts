import { type Files, changeFile, changeText } from "../support/newsroom.ts";

/** What an author may write, and the lines that the check prints for it. */
export interface Mistake {
  readonly title: string;
  readonly changes: Files;
  readonly lines: readonly (readonly [greek: string, english: string])[];
}

const STORY = "src/stories/unrest/index.md";
const FOLDER = "src/stories/unrest/";
const NEW =
  "---\ntitle: Έξοδα\ndescription: Πόσα.\npublished: 2022-01-05\n---\n\nΤα έξοδα [@desk].\n";

/** Mistakes as authors make them, and some that are none. */
export const MISTAKES: readonly Mistake[] = [
  {
    title: "| έτος | ποσό |\n| --- | --- |\n| 2025 | 3 |",
    changes: changeText("| έτος | ποσό |\n| --- | --- |\n| 2025 | 3 |\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  table  Πίνακες δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια ανάμεσα στα κελιά. Γράψτε μια λίστα, με μία γραμμή «- …» για κάθε σειρά.",
        'src/stories/unrest/2-blackout.md:7:1  table  Tables are not known here: readers would see the marks between the cells. Write a list, with one line "- …" for each row.',
      ],
    ],
  },
  {
    title: "Το ποσό αυξήθηκε[^1] [@desk].\n\n[^1]: Σημείωση",
    changes: changeText("Το ποσό αυξήθηκε[^1] [@desk].\n\n[^1]: Σημείωση\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:17  footnote  Υποσημειώσεις δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τις αγκύλες. Γράψτε το στο κείμενο ή σε παρένθεση· η παραπομπή σε πηγή γράφεται [@afp].",
        "src/stories/unrest/2-blackout.md:7:17  footnote  Footnotes are not known here: readers would see the brackets. Say it in the text, or in parentheses; a source is cited as [@afp].",
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
    title: "Η αστυνομία έριξε δακρυγόνα [afp].",
    changes: changeText("Η αστυνομία έριξε δακρυγόνα [afp].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:30  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε δακρυγόνα (@afp).",
    changes: changeText("Η αστυνομία έριξε δακρυγόνα (@afp).\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:31  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:31  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε δακρυγόνα @afp.",
    changes: changeText("Η αστυνομία έριξε δακρυγόνα @afp.\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:30  citation-syntax  Αυτό δεν είναι παραπομπή, και οι αναγνώστες θα το έβλεπαν όπως είναι. Γράψτε [@afp].",
        "src/stories/unrest/2-blackout.md:7:30  citation-syntax  This is no citation, so readers would see it as it is. Write [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε δακρυγόνα \\[@afp\\].",
    changes: changeText("Η αστυνομία έριξε δακρυγόνα \\[@afp\\].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:29  citation-syntax (προειδοποίηση)  Η ανάποδη κάθετος δεν το αφήνει να γίνει παραπομπή, και οι αναγνώστες θα έβλεπαν τις αγκύλες. Σβήστε τις ανάποδες καθέτους: [@afp].",
        "src/stories/unrest/2-blackout.md:7:29  citation-syntax (warning)  The backslash keeps this from being a citation, so readers would see the brackets. Remove the backslashes: [@afp].",
      ],
    ],
  },
  {
    title: "Η αστυνομία έριξε δακρυγόνα [@afp.",
    changes: changeText("Η αστυνομία έριξε δακρυγόνα [@afp.\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:29  citation-syntax  Η παραπομπή δεν κλείνει. Βάλτε στο τέλος της ένα «]», όπως [@afp].",
        'src/stories/unrest/2-blackout.md:7:29  citation-syntax  The citation is not closed. Put a "]" behind it, as in [@afp].',
      ],
    ],
  },
  {
    title: "[Τοκάγεφ] (person:tokayev) μίλησε [@desk].",
    changes: changeText("[Τοκάγεφ] (person:tokayev) μίλησε [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  link-syntax  Δεν είναι ακόμη σύνδεσμος: υπάρχει κενό ανάμεσα στην αγκύλη και την παρένθεση. Γράψτε [λέξεις](διεύθυνση), χωρίς κενό ανάμεσα στο ] και το (.",
        "src/stories/unrest/2-blackout.md:7:1  link-syntax  This is no link yet: there is a space between the bracket and the parenthesis. Write [words](address), with no space between ] and (.",
      ],
    ],
  },
  {
    title: "Περισσότερα [εδώ](https://example.org/a [@desk].",
    changes: changeText("Περισσότερα [εδώ](https://example.org/a [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:13  link-syntax  Δεν είναι ακόμη σύνδεσμος: η παρένθεση δεν κλείνει. Βάλτε «)» μετά τη διεύθυνση.",
        'src/stories/unrest/2-blackout.md:7:13  link-syntax  This is no link yet: the parenthesis is not closed. Put ")" behind the address.',
      ],
    ],
  },
  {
    title: "Δείτε την [έκθεση][1] [@desk].",
    changes: changeText("Δείτε την [έκθεση][1] [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:11  link-syntax  Το [1] δεν έχει διεύθυνση, και οι αναγνώστες θα έβλεπαν τις αγκύλες. Γράψτε [έκθεση](https://…).",
        "src/stories/unrest/2-blackout.md:7:11  link-syntax  No address is given for [1], so readers would see the brackets. Write [έκθεση](https://…).",
      ],
    ],
  },
  {
    title: "[Διόρθωση]: Αλμάτι",
    changes: changeText("[Διόρθωση]: Αλμάτι\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  link-definition  Η Markdown διαβάζει τη γραμμή ως διεύθυνση συνδέσμου, και οι αναγνώστες δεν θα την έβλεπαν. Γράψτε το χωρίς αγκύλες, όπως **Διόρθωση**: …",
        "src/stories/unrest/2-blackout.md:7:1  link-definition  Markdown takes this line for the address of a link, so readers would see nothing of it. Write it without brackets, as in **Διόρθωση**: …",
      ],
    ],
  },
  {
    title: "Μιλά για [popular anger]{lang=en [@desk].",
    changes: changeText("Μιλά για [popular anger]{lang=en [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:25  unknown-attribute  Τα άγκιστρα αυτά δεν αφορούν καμία λέξη, και οι αναγνώστες θα τα έβλεπαν. Γράψτε [popular anger]{lang=en}: τα άγκιστρα κλείνουν και μπαίνουν αμέσως μετά την αγκύλη.",
        "src/stories/unrest/2-blackout.md:7:25  unknown-attribute  These braces say nothing of any words, so readers would see them. Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
      ],
    ],
  },
  {
    title: "Μιλά για [popular anger]{lang=gr} [@desk].",
    changes: changeText("Μιλά για [popular anger]{lang=gr} [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:10  unknown-language  Το «gr» δεν είναι γλώσσα. Μήπως εννοείτε el;",
        'src/stories/unrest/2-blackout.md:7:10  unknown-language  "gr" is no language. Did you mean el?',
      ],
    ],
  },
  {
    title: "Μιλά για [народный гнев]{lang=en} [@desk].",
    changes: changeText("Μιλά για [народный гнев]{lang=en} [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:10  wrong-language (προειδοποίηση)  Τα γράμματα είναι κυριλλικά, αλλά η γλώσσα lang=en δεν γράφεται με αυτά. Γράψτε τη γλώσσα των λέξεων, όπως lang=ru.",
        "src/stories/unrest/2-blackout.md:7:10  wrong-language (warning)  These letters are Cyrillic, but lang=en is not written in them. Write the language of the words, such as lang=ru.",
      ],
    ],
  },
  {
    title: ":post{#netblocks-blackout}",
    changes: changeText(":post{#netblocks-blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Οι αναγνώστες θα το έβλεπαν: μια εντολή έχει δύο άνω και κάτω τελείες και δική της γραμμή. Γράψτε ::post{#netblocks-blackout} στην αρχή μιας γραμμής, ανάμεσα σε κενές γραμμές.",
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Readers would see this: a directive has two colons, and a line of its own. Write ::post{#netblocks-blackout} at the beginning of a line, between empty lines.",
      ],
    ],
  },
  {
    title: "::post{netblocks-blackout}",
    changes: changeText("::post{netblocks-blackout}\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  directive-syntax  Το id μιας ανάρτησης γράφεται ανάμεσα σε άγκιστρα, μετά από «#». Γράψτε ::post{#netblocks-blackout}.",
        'src/stories/unrest/2-blackout.md:7:1  directive-syntax  The id of a post is written between braces, behind "#". Write ::post{#netblocks-blackout}.',
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
        "src/stories/unrest/2-blackout.md:7:1  merge-conflict  Η git άφησε εδώ σημάδια μιας συγχώνευσης (γραμμές 7 έως 12): υπάρχουν δύο εκδοχές του ίδιου κειμένου. Κρατήστε τη μία και σβήστε τις γραμμές που αρχίζουν με <<<<<<<, =======, ||||||| ή >>>>>>>.",
        "src/stories/unrest/2-blackout.md:7:1  merge-conflict  Git left marks of a merge here (lines 7 to 12), so there are two versions of the same text. Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
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
    title: "Τελείωσε~~ποτέ~~ σήμερα [@desk].",
    changes: changeText("Τελείωσε~~ποτέ~~ σήμερα [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:9  other-markup  Διαγραμμένες λέξεις δεν υπάρχουν εδώ: οι αναγνώστες θα έβλεπαν τα σημάδια ~. Σβήστε τις λέξεις· μια διόρθωση μπαίνει στο πεδίο corrections.",
        "src/stories/unrest/2-blackout.md:7:9  other-markup  Words cannot be struck through here: readers would see the ~ marks. Remove the words; a correction goes into corrections.",
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
  {
    title: "Ο ίδιος [@tokayev].",
    changes: changeText("Ο ίδιος [@tokayev].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:11  unknown-id  Το «tokayev» είναι στο people.json: δεν είναι πηγή, αλλά κάποιος που μια πηγή μεταφέρει τα λόγια του. Γράψτε [@desk; of=tokayev] ή, στη θέση του desk, το id της πηγής.",
        'src/stories/unrest/2-blackout.md:7:11  unknown-id  "tokayev" is in people.json: no source, but one whom a source quotes. Write [@desk; of=tokayev], or the source\'s id in place of desk.',
      ],
    ],
  },
  {
    title: "[Εισήγηση](/files/x.pdf) [@desk].",
    changes: changeText("[Εισήγηση](/files/x.pdf) [@desk].\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  broken-link  Σε αυτόν τον ιστότοπο, που δεν δημοσιεύει αρχεία των συντακτών, δεν υπάρχει αρχείο «/files/x.pdf». Βάλτε σύνδεσμο εκεί όπου είναι δημοσιευμένο, με https://, ή προς μια σελίδα.",
        'src/stories/unrest/2-blackout.md:7:1  broken-link  There is no file "/files/x.pdf" on this site, which publishes no files of authors. Link to the place where it is published, with https://, or to a page.',
      ],
    ],
  },
  {
    title: "![](fire.jpg)",
    changes: changeText("![](fire.jpg)\n"),
    lines: [
      [
        "src/stories/unrest/2-blackout.md:7:1  picture  Το κείμενο δεν μπορεί να έχει εικόνα. Σβήστε τη ή βάλτε σύνδεσμο: [τι δείχνει](https://…).",
        "src/stories/unrest/2-blackout.md:7:1  picture  A picture cannot be in the text. Remove it, or link to it: [what it shows](https://…).",
      ],
    ],
  },
  {
    title: "title: Το κίνημα #MeToo στην Ελλάδα",
    changes: changeFile(STORY, "title: Έφοδος", "title: Το κίνημα #MeToo στην Ελλάδα"),
    lines: [
      [
        'src/stories/unrest/index.md:2:18  yaml-comment  Ένα κενό και «#» αρχίζουν σχόλιο στη YAML: οι αναγνώστες δεν θα έβλεπαν την υπόλοιπη γραμμή. Γράψτε title: "Το κίνημα #MeToo στην Ελλάδα"',
        'src/stories/unrest/index.md:2:18  yaml-comment  A space and "#" begin a comment in YAML: readers would not get the rest of the line. Write title: "Το κίνημα #MeToo στην Ελλάδα"',
      ],
    ],
  },
  {
    title: "title: “Ο δήμος: η απόφαση”",
    changes: changeFile(STORY, "title: Έφοδος", "title: “Ο δήμος: η απόφαση”"),
    lines: [
      [
        'src/stories/unrest/index.md:2:8  yaml-quotes  Το “ δεν είναι εισαγωγικό για τη YAML. Γράψτε title: "Ο δήμος: η απόφαση"',
        'src/stories/unrest/index.md:2:8  yaml-quotes  “ is not a quote to YAML. Write title: "Ο δήμος: η απόφαση"',
      ],
    ],
  },
  {
    title: "title: Τα _έξοδα_ [@desk]",
    changes: changeFile(STORY, "title: Έφοδος", "title: Τα _έξοδα_ [@desk]"),
    lines: [
      [
        "src/stories/unrest/index.md:2:11  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν τα σημάδια του «_έξοδα_». Γράψτε έξοδα",
        'src/stories/unrest/index.md:2:11  markup-in-text  This is plain text, and readers would see the marks of "_έξοδα_". Write έξοδα',
      ],
      [
        "src/stories/unrest/index.md:2:19  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[@desk]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:19  markup-in-text  This is plain text, and readers would see "[@desk]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: Η AT&amp;T στην Ελλάδα",
    changes: changeFile(STORY, "title: Έφοδος", "title: Η AT&amp;T στην Ελλάδα"),
    lines: [
      [
        "src/stories/unrest/index.md:2:12  markup-in-text (προειδοποίηση)  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «&amp;» όπως είναι. Γράψτε &",
        'src/stories/unrest/index.md:2:12  markup-in-text (warning)  This is plain text, and readers would see "&amp;" as it is. Write &',
      ],
    ],
  },
  {
    title: "keyPoints:\n  - Έργα: μειώνονται.\n  - Δύο.\n  - Τρία.",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.\n  - Τρία.",
      "keyPoints:\n  - Έργα: μειώνονται.\n  - Δύο.\n  - Τρία.",
    ),
    lines: [
      [
        'src/stories/unrest/index.md:11:9  yaml-syntax  Η άνω και κάτω τελεία μέσα στην τιμή, πριν από κενό ή στο τέλος της γραμμής, αρχίζει άλλο πεδίο. Γράψτε - "Έργα: μειώνονται."',
        'src/stories/unrest/index.md:11:9  yaml-syntax  A colon in a value, before a space or the line\'s end, begins another field. Write - "Έργα: μειώνονται."',
      ],
    ],
  },
  {
    title: "keyPoints:\n  - Ένα ίδιο.\n  - Ένα ίδιο.\n  - Τρία.",
    changes: changeFile(
      STORY,
      "keyPoints:\n  - Ένα.\n  - Δύο.\n  - Τρία.",
      "keyPoints:\n  - Ένα ίδιο.\n  - Ένα ίδιο.\n  - Τρία.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:12:5  repeated-entry  Το «keyPoints» έχει ήδη το «Ένα ίδιο.», ως στοιχείο 1. Βγάλτε το ένα από τα δύο.",
        'src/stories/unrest/index.md:12:5  repeated-entry  "keyPoints" has "Ένα ίδιο." already, as entry 1. Take one of the two out.',
      ],
    ],
  },
  {
    title: "draft: yes",
    changes: changeFile(STORY, "status: developing", "status: developing\ndraft: yes"),
    lines: [
      [
        "src/stories/unrest/index.md:6:8  wrong-type  Το «draft» πρέπει να είναι true ή false. Γράψτε true, χωρίς εισαγωγικά.",
        'src/stories/unrest/index.md:6:8  wrong-type  "draft" has to be true or false. Write true, without quotes.',
      ],
    ],
  },
  {
    title: "status:developing",
    changes: changeFile(STORY, "status: developing", "status:developing"),
    lines: [
      [
        "src/stories/unrest/index.md:5:8  yaml-syntax  Λείπει ένα κενό μετά την άνω και κάτω τελεία του «status». Γράψτε status: developing",
        'src/stories/unrest/index.md:5:8  yaml-syntax  A space is missing after the colon of "status". Write status: developing',
      ],
    ],
  },
  {
    title: "corrections: Έγινε λάθος.",
    changes: changeFile(
      STORY,
      "status: developing",
      "status: developing\ncorrections: Έγινε λάθος.",
    ),
    lines: [
      [
        "src/stories/unrest/index.md:6:14  wrong-type  Το «corrections» πρέπει να είναι λίστα, όχι κείμενο. Γράψτε corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.",
        'src/stories/unrest/index.md:6:14  wrong-type  "corrections" should be a list, not text. Write corrections:⏎  - date: 2022-01-06⏎    text: Έγινε λάθος.',
      ],
    ],
  },
  {
    title: "published: 2022-03-27T03:30:00+03:00",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2022-03-27T03:30:00+03:00"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «2022-03-27T03:30:00+03:00» δεν υπάρχει: στη ζώνη Europe/Athens τα ρολόγια πήγαν μπροστά και πέρασαν αυτή την ώρα. Αν ήταν η επόμενη ώρα, γράψτε 2022-03-27T04:30:00+03:00.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2022-03-27T03:30:00+03:00" does not exist: clocks in Europe/Athens went forward over this time on that day. If it was the hour after, write 2022-03-27T04:30:00+03:00.',
      ],
    ],
  },
  {
    title: "published: 2026-11-20T10:00:00+03:00",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 2026-11-20T10:00:00+03:00"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Η διαφορά από την UTC στο «2026-11-20T10:00:00+03:00» δεν ισχύει τότε στη ζώνη Europe/Athens: εκεί είναι +02:00. Γράψτε 2026-11-20T10:00:00+02:00 ή, αν η διαφορά είναι σωστή, 2026-11-20T09:00:00+02:00, που είναι η ίδια στιγμή.",
        'src/stories/unrest/index.md:4:12  wrong-date  "2026-11-20T10:00:00+03:00" has an offset that Europe/Athens does not have then: it has +02:00. Write 2026-11-20T10:00:00+02:00; or, if the offset is right, 2026-11-20T09:00:00+02:00, which is the same moment.',
      ],
    ],
  },
  {
    title: "published: 1022-01-05",
    changes: changeFile(STORY, "published: 2022-01-05", "published: 1022-01-05"),
    lines: [
      [
        "src/stories/unrest/index.md:4:12  wrong-date  Το «1022-01-05» είναι έξω από τα έτη 1900 έως 2100. Διορθώστε το έτος.",
        'src/stories/unrest/index.md:4:12  wrong-date  "1022-01-05" lies outside of the years 1900 to 2100. Correct the year.',
      ],
    ],
  },
  {
    title: "topics: [world, world]",
    changes: changeFile(STORY, "topics: [world]", "topics: [world, world]"),
    lines: [
      [
        "src/stories/unrest/index.md:7:17  repeated-entry  Το «topics» έχει ήδη το «world», ως στοιχείο 1. Βγάλτε το ένα από τα δύο.",
        'src/stories/unrest/index.md:7:17  repeated-entry  "topics" has "world" already, as entry 1. Take one of the two out.',
      ],
    ],
  },
  {
    title: 'description: ""',
    changes: changeFile(STORY, "description: Τι έγινε.", 'description: ""'),
    lines: [
      [
        "src/stories/unrest/index.md:3:14  empty-field  Το «description» είναι κενό. Συμπληρώστε το.",
        'src/stories/unrest/index.md:3:14  empty-field  "description" is empty. Fill it in.',
      ],
    ],
  },
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
    title: "κενή γραμμή πριν από ---",
    changes: changeFile(STORY, "---\ntitle", "\n---\ntitle"),
    lines: [
      [
        "src/stories/unrest/index.md:1:1  missing-front-matter  Η πρώτη γραμμή του αρχείου πρέπει να είναι «---». Σβήστε τις κενές γραμμές και τα κενά πριν από αυτήν.",
        'src/stories/unrest/index.md:1:1  missing-front-matter  The first line of the file has to be "---". Remove the empty lines and spaces before it.',
      ],
    ],
  },
  {
    title: "---- στη θέση του ---",
    changes: changeFile(STORY, "---\ntitle", "----\ntitle"),
    lines: [
      [
        "src/stories/unrest/index.md:1:1  missing-front-matter  Το «----» ούτε αρχίζει ούτε κλείνει τα πεδία. Γράψτε «---»: ακριβώς τρεις παύλες.",
        'src/stories/unrest/index.md:1:1  missing-front-matter  "----" neither begins nor ends front matter. Write "---": exactly three hyphens.',
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
        "_data/sources.json:3:1  merge-conflict  Η git άφησε εδώ σημάδια μιας συγχώνευσης (γραμμές 3 έως 5): υπάρχουν δύο εκδοχές του ίδιου κειμένου. Κρατήστε τη μία και σβήστε τις γραμμές που αρχίζουν με <<<<<<<, =======, ||||||| ή >>>>>>>.",
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
    title: "title: Έφοδος [afp]",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος [afp]"),
    lines: [
      [
        "src/stories/unrest/index.md:2:15  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[afp]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:15  markup-in-text  This is plain text, and readers would see "[afp]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: Έφοδος (@afp)",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος (@afp)"),
    lines: [
      [
        "src/stories/unrest/index.md:2:16  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:16  markup-in-text  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: 🙂 @afp",
    changes: changeFile(STORY, "title: Έφοδος", "title: 🙂 @afp"),
    lines: [
      [
        "src/stories/unrest/index.md:2:11  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:2:11  markup-in-text  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "title: Ο @afp λέει",
    changes: changeFile(STORY, "title: Έφοδος", "title: Ο @afp λέει"),
    lines: [
      [
        "src/stories/unrest/index.md:2:10  markup-in-text (προειδοποίηση)  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε το· αν εννοείτε τον λογαριασμό, γράψτε «ο λογαριασμός @afp».",
        'src/stories/unrest/index.md:2:10  markup-in-text (warning)  This is plain text, and readers would see "@afp" as it is: nothing is cited here. Take it out; if the account is meant, write «ο λογαριασμός @afp».',
      ],
    ],
  },
  {
    title: "title: Ο λογαριασμός @afp λέει",
    changes: changeFile(STORY, "title: Έφοδος", "title: Ο λογαριασμός @afp λέει"),
    lines: [],
  },
  {
    title: "title: Έφοδος [sic]",
    changes: changeFile(STORY, "title: Έφοδος", "title: Έφοδος [sic]"),
    lines: [],
  },
  {
    title: "description: Τι έγινε [afp; reuters].",
    changes: changeFile(STORY, "Τι έγινε.", "Τι έγινε [afp; reuters]."),
    lines: [
      [
        "src/stories/unrest/index.md:3:23  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[afp; reuters]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/index.md:3:23  markup-in-text  This is plain text, and readers would see "[afp; reuters]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
  {
    title: "role: πρόεδρος, @afp",
    changes: changeFile("_data/people.json", "πρόεδρος", "πρόεδρος, @afp"),
    lines: [
      [
        "_data/people.json:7:24  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «@afp» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
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
        "src/stories/unrest/timeline.json:2:41  markup-in-text  Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «[tokayev]» όπως είναι: δεν μπαίνουν παραπομπές. Βγάλτε την· παραπομπές μπαίνουν στο κείμενο ενός ρεπορτάζ.",
        'src/stories/unrest/timeline.json:2:41  markup-in-text  This is plain text, and readers would see "[tokayev]" as it is: nothing is cited here. Take it out; sources are cited in the text of a story.',
      ],
    ],
  },
];
