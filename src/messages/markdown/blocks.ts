import type { Message } from "../message.ts";

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
          el: "Σβήστε την ή γράψτε τον σύνδεσμο μέσα στο κείμενο: [λέξεις](διεύθυνση).",
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
      el: "Σβήστε την ή δώστε της δικό της όνομα.",
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
  fix: { el: "Γράψτε την ως <!-- … -->.", en: "Write it as <!-- … -->." },
};
