import { write, writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";

const rule = "other-markup";

/** `[]`, where a source was to be. */
export const EMPTY_BRACKETS: Message = {
  rule: "citation-syntax",
  message: {
    el: "Οι αγκύλες είναι άδειες, και οι αναγνώστες θα τις έβλεπαν.",
    en: "The brackets are empty, and readers would see them.",
  },
  fix: {
    el: "Γράψτε μέσα την πηγή, όπως [@afp], ή σβήστε τες.",
    en: "Write the source between them, as in [@afp], or remove them.",
  },
};

/** `` `[@afp]` ``: a citation between backquotes. */
export function describeCitationAsCode(citation: string): Message {
  return {
    rule: "citation-syntax",
    message: {
      el: "Ανάμεσα σε ανάποδους τόνους είναι κώδικας και όχι παραπομπή: οι αναγνώστες θα την έβλεπαν όπως είναι.",
      en: "Between backquotes this is code and no citation, so readers would see it as it is.",
    },
    fix: write(citation),
  };
}

/** The address of a post or a video alone on its line. */
export const LONE_ADDRESS: Message = {
  rule,
  message: {
    el: "Μια διεύθυνση μόνη της δεν δείχνει την ανάρτηση ή το βίντεο: οι αναγνώστες θα την έβλεπαν όπως είναι.",
    en: "An address alone does not show the post or the video: readers would see it as it is.",
  },
  fix: {
    el: "Προσθέστε την ανάρτηση στο posts.json και γράψτε ::post{#id}, ή βάλτε σύνδεσμο στο κείμενο: [λέξεις](διεύθυνση).",
    en: "Add the post to posts.json and write ::post{#id}, or link to it in the text: [words](address).",
  },
};

/** «Forwarded from …», «See more»: what an application adds to a text that is copied. */
export const APPLICATION_WORDS: Message = {
  rule,
  message: {
    el: "Αυτές τις λέξεις τις πρόσθεσε η εφαρμογή από όπου αντιγράφηκε το κείμενο.",
    en: "The application from which the text was copied added these words.",
  },
  fix: { el: "Σβήστε τες.", en: "Remove them." },
};

/** `[05/01/22, 17:30] Maria:`, the time and the sender of a message. */
export const MESSAGE_STAMP: Message = {
  rule,
  message: {
    el: "Η ώρα και ο αποστολέας ενός μηνύματος έμειναν από την εφαρμογή όπου γράφτηκε.",
    en: "The time and the sender of a message are left from the application where it was written.",
  },
  fix: { el: "Κρατήστε μόνο τις λέξεις του.", en: "Keep its words alone." },
};

/** `**Words**`, a paragraph that was probably meant as a heading. */
export function describeBoldHeading(words: string): Message {
  return {
    rule,
    message: {
      el: "Έντονες λέξεις μόνες σε μια γραμμή δεν είναι μεσότιτλος.",
      en: "Bold words alone on a line are no heading.",
    },
    fix: writeExactly(`## ${words}`),
  };
}

/** `\## Words` or `Words ##`. */
export function describeNoHeading(words: string): Message {
  return {
    rule: "heading-space",
    message: {
      el: "Δεν είναι ακόμη μεσότιτλος: η γραμμή δεν αρχίζει με ## και κενό.",
      en: "This is no heading yet: the line does not begin with ## and a space.",
    },
    fix: writeExactly(`## ${words}`),
  };
}

/** A line of equals signs. */
export const EQUALS_LINE: Message = {
  rule,
  message: {
    el: "Μια γραμμή με «=» δεν σημαίνει τίποτα εδώ, και οι αναγνώστες θα την έβλεπαν.",
    en: "A line of equals signs means nothing here, and readers would see it.",
  },
  fix: { el: "Σβήστε τη.", en: "Remove it." },
};

/** A word that the end of a line divided, in a text copied from a page. */
export function describeDividedWord(word: string): Message {
  return {
    rule,
    message: {
      el: "Η λέξη έμεινε χωρισμένη με ενωτικό στο τέλος της γραμμής.",
      en: "The word is still divided by a hyphen at the end of the line.",
    },
    fix: { el: `Γράψτε «${word}».`, en: `Write "${word}".` },
  };
}
