import type { Message } from "./message.ts";

/** A block of code made by four spaces. */
export const INDENTED_CODE: Message = {
  rule: "indented-code",
  message: {
    el: "Τα τέσσερα κενά στην αρχή της γραμμής την κάνουν κώδικα: εκεί δεν ισχύουν παραπομπές και σύνδεσμοι.",
    en: "Four spaces before a line make code of it, in which nothing is cited or linked.",
  },
  fix: {
    el: "Αρχίστε τη γραμμή χωρίς κενά· ο κώδικας μπαίνει ανάμεσα σε δύο γραμμές ```.",
    en: "Begin the line without spaces; code goes between two lines of ```.",
  },
};

/** A fence without its other half. */
export const UNCLOSED_FENCE: Message = {
  rule: "unclosed-code",
  message: {
    el: "Η γραμμή αυτή αρχίζει κώδικα που δεν τελειώνει πουθενά: ό,τι ακολουθεί γίνεται κώδικας.",
    en: "This line begins code that nothing ends: all that follows is code.",
  },
  fix: {
    el: "Βάλτε μια γραμμή με τα ίδια σημάδια μετά τον κώδικα ή σβήστε αυτήν.",
    en: "Put a line with the same marks behind the code, or remove this one.",
  },
};

/** A citation in code. */
export const CITATION_IN_CODE: Message = {
  rule: "citation-place",
  severity: "warning",
  message: {
    el: "Μέσα σε κώδικα αυτό δεν είναι παραπομπή.",
    en: "In code this is no citation.",
  },
  fix: {
    el: "Αν το κείμενο δεν είναι κώδικας, σβήστε τα σημάδια γύρω του.",
    en: "Remove the marks around the text if it is no code.",
  },
};

/** A line that Markdown takes for the address of a link, which nothing uses. */
export function describeUnusedDefinition(label: string, isAddress: boolean): Message {
  return {
    rule: "link-definition",
    message: {
      el: "Η Markdown διαβάζει τη γραμμή ως διεύθυνση συνδέσμου, και οι αναγνώστες δεν θα την έβλεπαν.",
      en: "Markdown takes this line for the address of a link, so readers would see nothing of it.",
    },
    fix: isAddress
      ? {
          el: "Σβήστε τη ή γράψτε τον σύνδεσμο μέσα στο κείμενο: [λέξεις](διεύθυνση).",
          en: `Remove it, or write the link in the text: [words](address).`,
        }
      : {
          el: `Γράψτε το χωρίς αγκύλες, όπως **${label}**: …`,
          en: `Write it without brackets, as in **${label}**: …`,
        },
  };
}

/** A second address of the same name. */
export function describeSecondDefinition(label: string): Message {
  return {
    rule: "link-definition",
    message: {
      el: `Το [${label}] έχει ήδη διεύθυνση, άρα αυτή η γραμμή δεν μετρά.`,
      en: `[${label}] has an address already, so this line counts for nothing.`,
    },
    fix: {
      el: "Σβήστε τη ή δώστε της δικό της όνομα.",
      en: "Remove it, or give it a name of its own.",
    },
  };
}

/** `[//]: # (words)`, a way to hide words in other places. */
export const HIDDEN_DEFINITION: Message = {
  rule: "comment-syntax",
  message: {
    el: "Οι σημειώσεις που δεν βλέπουν οι αναγνώστες δεν γράφονται έτσι εδώ.",
    en: "A note that no reader sees is not written in this way here.",
  },
  fix: { el: "Γράψτε τη ως <!-- … -->.", en: "Write it as <!-- … -->." },
};

/** A sentence that begins with a year. */
export function describeYearList(number: string, mark: string): Message {
  return {
    rule: "list-start",
    message: {
      el: `Η Markdown το κάνει λίστα που αρχίζει από τον αριθμό ${number}.`,
      en: `Markdown makes a list of this, whose first number is ${number}.`,
    },
    fix: {
      el: `Γράψτε ${number}\\${mark} ή αρχίστε αλλιώς την πρόταση.`,
      en: `Write ${number}\\${mark} or begin the sentence in another way.`,
    },
  };
}

/** A list of one that does not begin with 1. */
export function describeOddList(number: string, mark: string): Message {
  return {
    rule: "list-start",
    severity: "warning",
    message: {
      el: `Η Markdown το κάνει λίστα με ένα μόνο στοιχείο, με αριθμό ${number}.`,
      en: `Markdown makes a list of this, with one item that has the number ${number}.`,
    },
    fix: {
      el: `Αν είναι πρόταση, γράψτε ${number}\\${mark}`,
      en: `Write ${number}\\${mark} if it is a sentence.`,
    },
  };
}

/** Numbers that are not in order; readers see others. */
export function describeOtherNumber(written: string, shown: number): Message {
  return {
    rule: "list-start",
    severity: "warning",
    message: {
      el: `Εδώ ο αριθμός είναι ${written}, αλλά οι αναγνώστες βλέπουν ${shown}: οι λίστες μετρούν μόνες τους.`,
      en: `The number here is ${written}, but readers see ${shown}: lists count by themselves.`,
    },
    fix: {
      el: "Αριθμήστε τα στοιχεία με τη σειρά.",
      en: "Number the items one after the other.",
    },
  };
}

/** A paragraph right above a line of `---` or `===`. */
export function describeUnderline(mark: string): Message {
  return {
    rule: "heading-underline",
    message: {
      el: `Η γραμμή ${mark.repeat(3)} από κάτω το κάνει μεσότιτλο.`,
      en: `The line of ${mark.repeat(3)} below makes a heading of this.`,
    },
    fix: {
      el: "Αφήστε μια κενή γραμμή ανάμεσα στα δύο· ο μεσότιτλος αρχίζει με «## ».",
      en: 'Leave an empty line between the two; a heading begins with "## ".',
    },
  };
}

/** `##Heading`. */
export function describeGluedHeading(marks: string): Message {
  const right = marks.length === 1 ? "##" : marks;
  return {
    rule: "heading-space",
    message: {
      el: `Δεν είναι ακόμη μεσότιτλος: λείπει ένα κενό μετά το ${marks}.`,
      en: `This is no heading yet: a space is missing behind ${marks}.`,
    },
    fix: {
      el: `Γράψτε «${right} » και μετά τις λέξεις.`,
      en: `Write "${right} " and then the words.`,
    },
  };
}

/** `## Heading##`. */
export function describeClosingHashes(marks: string): Message {
  return {
    rule: "heading-space",
    message: {
      el: `Οι αναγνώστες θα έβλεπαν «${marks}» στο τέλος του μεσότιτλου.`,
      en: `Readers would see "${marks}" at the heading's end.`,
    },
    fix: {
      el: "Σβήστε το: ο μεσότιτλος αρχίζει με τέτοια σημάδια και τελειώνει με τις λέξεις του.",
      en: "Remove it: a heading begins with such marks, and ends with its words.",
    },
  };
}

/** `words ## Heading`. */
export const LATE_HEADING: Message = {
  rule: "heading-space",
  message: {
    el: "Μέσα στη γραμμή τα σημάδια αυτά δεν αρχίζουν μεσότιτλο, και οι αναγνώστες θα τα έβλεπαν.",
    en: "These marks begin no heading within a line, so readers would see them.",
  },
  fix: {
    el: "Αρχίστε τον μεσότιτλο σε δική του γραμμή ή σβήστε τα σημάδια.",
    en: "Begin the heading on a line of its own, or remove the marks.",
  },
};

/** `#Heading`, which may be a hashtag. */
export const HASH_LINE: Message = {
  rule: "heading-space",
  severity: "warning",
  message: {
    el: "Οι αναγνώστες θα έβλεπαν το «#» αυτής της γραμμής.",
    en: 'Readers would see the "#" of this line.',
  },
  fix: {
    el: "Για μεσότιτλο γράψτε «## », με κενό.",
    en: 'For a heading write "## ", with a space.',
  },
};

/** More than six. */
export const DEEP_HEADING: Message = {
  rule: "heading-space",
  message: {
    el: "Οι μεσότιτλοι έχουν το πολύ έξι #, και οι αναγνώστες θα έβλεπαν αυτά.",
    en: "Headings have at most six #, so readers would see these.",
  },
  fix: { el: "Αρχίστε τη γραμμή με «## ».", en: 'Begin the line with "## ".' },
};

/** Lines that begin with a bullet that Markdown does not know. */
export function describeBullet(mark: string): Message {
  return {
    rule: "list-mark",
    message: {
      el: `Το «${mark}» δεν αρχίζει στοιχείο λίστας: οι αναγνώστες θα έβλεπαν τις γραμμές σαν μία παράγραφο.`,
      en: `"${mark}" begins no item of a list: readers would see its lines as one paragraph.`,
    },
    fix: {
      el: "Αρχίστε κάθε γραμμή με «- » και αφήστε μια κενή γραμμή πριν από την πρώτη.",
      en: 'Begin each line with "- ", and leave an empty line before the first.',
    },
  };
}

/** `-item`, where the space is missing. */
export function describeGluedBullet(mark: string, isCertain: boolean): Message {
  const right = /\d/.test(mark) ? mark : "-";
  return {
    rule: "list-mark",
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: {
      el: `Δεν είναι στοιχείο λίστας: λείπει ένα κενό μετά το «${mark}».`,
      en: `This begins no item of a list: a space is missing behind the "${mark}".`,
    },
    fix: {
      el: `Γράψτε «${right} » και μετά τις λέξεις.`,
      en: `Write "${right} " and then the words.`,
    },
  };
}

const ONE_PARAGRAPH = {
  el: "Οι γραμμές αυτές εμφανίζονται σαν μία παράγραφος.",
  en: "These lines are shown as one paragraph.",
};

/** Lines that begin with `α)` or `a.`. */
export const LETTERED_LINES: Message = {
  rule: "list-mark",
  severity: "warning",
  message: ONE_PARAGRAPH,
  fix: {
    el: "Για λίστα αρχίστε την καθεμία με «- », αλλιώς αφήστε μια κενή γραμμή ανάμεσά τους.",
    en: 'Begin each with "- " for a list, or leave an empty line between them.',
  },
};

/** Lines that begin with a dash: a dialogue, or a list. */
export const DASH_LINES: Message = {
  rule: "list-mark",
  severity: "warning",
  message: ONE_PARAGRAPH,
  fix: {
    el: "Για λίστα αρχίστε την καθεμία με «- »· σε διάλογο αφήστε μια κενή γραμμή ανάμεσά τους.",
    en: 'For a list begin each with "- "; in a dialogue leave an empty line between them.',
  },
};
