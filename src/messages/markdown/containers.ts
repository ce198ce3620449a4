import { write, writeExactly } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

function listKnown(known: readonly string[]): Text {
  return { el: `Υπάρχουν: ${known.join(", ")}.`, en: `Known are ${known.join(", ")}.` };
}

/** A container without an end. */
export function unclosedContainer(name: string): MessageWithFix {
  return {
    rule: "container-end",
    message: { el: `Το «:::${name}» δεν κλείνει.`, en: `":::${name}" has no end.` },
    fix: {
      el: "Γράψτε ::: σε δική του γραμμή, κάτω από το κείμενό του.",
      en: "Write ::: on a line of its own, below its text.",
    },
  };
}

/** The end of a container where none is open. */
export const STRAY_END: MessageWithFix = {
  rule: "container-end",
  message: {
    el: "Το «:::» εδώ δεν κλείνει τίποτα.",
    en: '":::" closes nothing here.',
  },
  fix: { el: "Σβήστε τη γραμμή.", en: "Remove the line." },
};

/** A container inside another. */
export function containerInside(name: string, outer: string): MessageWithFix {
  return {
    rule: "container-place",
    message: {
      el: `Το «:::${name}» είναι μέσα στο «:::${outer}».`,
      en: `":::${name}" is inside ":::${outer}".`,
    },
    fix: {
      el: "Κλείστε πρώτα εκείνο, με ::: στην προηγούμενη γραμμή.",
      en: "Close that one first, with ::: on the line before.",
    },
  };
}

/** A container in a list or a quotation. */
export function nestedContainer(name: string): MessageWithFix {
  return {
    rule: "container-place",
    message: {
      el: `Το «:::${name}» είναι μέσα σε λίστα ή παράθεμα.`,
      en: `":::${name}" is inside a list or a quotation.`,
    },
    fix: {
      el: "Αρχίστε το σε δική του γραμμή, χωρίς σημάδια και κενά μπροστά.",
      en: "Begin it on a line of its own, without marks and spaces before it.",
    },
  };
}

/** A container on a page that is no news. */
export function containerOutsideStory(name: string): MessageWithFix {
  return {
    rule: "container-place",
    message: {
      el: `Το «:::${name}» μπορεί να είναι μόνο σε ρεπορτάζ.`,
      en: `":::${name}" can be in a story only.`,
    },
    fix: {
      el: "Σβήστε τις δύο γραμμές με «:::», για να μείνει το κείμενο.",
      en: 'Remove the two lines with ":::", so that the text remains.',
    },
  };
}

/** What only a text outside of containers can have, such as a map. */
export function exhibitInside(name: string, outer: string): MessageWithFix {
  return {
    rule: "container-place",
    message: {
      el: `Το «::${name}» είναι μέσα στο «:::${outer}».`,
      en: `"::${name}" is inside ":::${outer}".`,
    },
    fix: {
      el: `Βάλτε το πριν ή μετά από το «:::${outer}» και το «:::» του.`,
      en: `Put it before or behind ":::${outer}" and its ":::".`,
    },
  };
}

/** A name that is none of a container; `right` is the line that was meant, where that is certain. */
export function unknownContainer(
  name: string,
  known: readonly string[],
  right: string | undefined,
): MessageWithFix {
  return {
    rule: "unknown-container",
    message: { el: `Το «:::${name}» δεν υπάρχει.`, en: `There is no ":::${name}".` },
    fix: right === undefined ? listKnown(known) : writeExactly(right),
  };
}

/** The first line of a container that cannot be read; `right` is how it is written. */
export function unreadableContainer(name: string, right: string): MessageWithFix {
  return {
    rule: "container-syntax",
    message: {
      el: `Η γραμμή δεν διαβάζεται ως αρχή ενός «:::${name}».`,
      en: `The line cannot be read as the beginning of ":::${name}".`,
    },
    fix: writeExactly(right),
  };
}

/** What each attribute says. */
const ASKED: Readonly<Record<string, Text>> = {
  title: { el: "τον τίτλο του", en: "its title" },
  guest: { el: "ποιος απαντά", en: "who answers" },
  by: { el: "ποιος λέει τον ισχυρισμό", en: "who makes the claim" },
  rating: { el: "αν ισχύει ο ισχυρισμός", en: "whether the claim is true" },
};

/** A container without an attribute that it needs. */
export function missingFromContainer(
  name: string,
  attribute: string,
  right: string,
): MessageWithFix {
  const asked = ASKED[attribute] ?? { el: attribute, en: attribute };
  return {
    rule: "container-syntax",
    message: {
      el: `Το «:::${name}» δεν λέει ${asked.el}.`,
      en: `":::${name}" does not say ${asked.en}.`,
    },
    fix: attribute === "rating" ? writeRating(right) : writeExactly(right),
  };
}

/** The first line of a claim, and what its rating can be. */
function writeRating(right: string): Text {
  return {
    el: `Γράψτε ${right} με false, misleading, true ή unproven.`,
    en: `Write ${right} with false, misleading, true or unproven.`,
  };
}

/** An attribute, or an id, that a container does not have. */
export function unknownInContainer(written: string, name: string, right: string): MessageWithFix {
  return {
    rule: "container-syntax",
    message: {
      el: `Το «${written}» δεν έχει θέση στο «:::${name}».`,
      en: `"${written}" has no place in ":::${name}".`,
    },
    fix: writeExactly(right),
  };
}

/** A container with nothing in it. */
export function emptyContainer(name: string): MessageWithFix {
  return {
    rule: "container-content",
    message: { el: `Το «:::${name}» είναι κενό.`, en: `":::${name}" is empty.` },
    fix: {
      el: "Γράψτε το κείμενό του πριν από το «:::» ή σβήστε και τις δύο γραμμές.",
      en: 'Write its text before ":::", or remove both lines.',
    },
  };
}

/** A link, a source or a footnote in words that are repeated. */
export const MARKS_IN_PULL: MessageWithFix = {
  rule: "container-content",
  message: {
    el: "Ένα «:::pull» επαναλαμβάνει λόγια του κειμένου, χωρίς πηγές, συνδέσμους και υποσημειώσεις.",
    en: '":::pull" repeats words of the text, without sources, links and footnotes.',
  },
  fix: { el: "Αφήστε μόνο τις λέξεις.", en: "Leave nothing but the words." },
};

/** Words that the text does not have. */
export const OTHER_WORDS_IN_PULL: MessageWithFix = {
  rule: "container-content",
  message: {
    el: "Αυτά τα λόγια δεν είναι στο υπόλοιπο κείμενο του αρχείου, που το «:::pull» επαναλαμβάνει.",
    en: 'These words are not in the rest of the file\'s text, which ":::pull" repeats.',
  },
  fix: {
    el: "Αντιγράψτε λόγια του όπως είναι· όπου παραλείπετε κάτι, βάλτε «…».",
    en: 'Copy some of it as it is; where you leave something out, write "…".',
  },
};

/** An interview in which nobody asks. */
export const NO_QUESTION: MessageWithFix = {
  rule: "container-content",
  message: {
    el: "Το «:::interview» δεν έχει καμία ερώτηση.",
    en: '":::interview" has no question.',
  },
  fix: {
    el: "Αρχίστε κάθε ερώτηση με «? », σε δική της παράγραφο.",
    en: 'Begin each question with "? ", in a paragraph of its own.',
  },
};

/** A question outside of an interview. */
export const STRAY_QUESTION: MessageWithFix = {
  rule: "container-content",
  message: {
    el: "Παράγραφος που αρχίζει με «? » είναι ερώτηση, και ερωτήσεις έχει μόνο μια συνέντευξη.",
    en: 'A paragraph that begins with "? " is a question, which only an interview has.',
  },
  fix: {
    el: "Γράψτε :::interview{guest=…} πριν από την πρώτη και ::: μετά από την τελευταία απάντηση, ή σβήστε το σημάδι.",
    en: "Write :::interview{guest=…} before the first one and ::: behind the last answer, or remove the mark.",
  },
};

/** A claim without its words, or without reasons. */
export const CLAIM_PARTS: MessageWithFix = {
  rule: "container-content",
  message: {
    el: "Ένα «:::claim» έχει τα λόγια του ισχυρισμού στην πρώτη παράγραφο, και στις επόμενες γιατί ισχύει ή δεν ισχύει.",
    en: '":::claim" has the words of the claim in the first paragraph, and the reasons for the verdict in those below.',
  },
  fix: {
    el: "Γράψτε και τα δύο, με κενή γραμμή ανάμεσα.",
    en: "Write both, with an empty line between them.",
  },
};

/** A verdict that is none. */
export function unknownRating(
  written: string,
  known: readonly string[],
  right: string | undefined,
): Message {
  return {
    rule: "container-syntax",
    message: {
      el: `Το «rating» δεν μπορεί να είναι «${written}».`,
      en: `"rating" cannot be "${written}".`,
    },
    fix: right === undefined ? listKnown(known) : write(right),
  };
}
