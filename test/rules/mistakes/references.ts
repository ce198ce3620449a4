import { changeText } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

/** Citations, links, languages and directives. */
export const REFERENCE_MISTAKES: readonly Mistake[] = [
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
];
