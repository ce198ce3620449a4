import type { Message } from "../message.ts";

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
