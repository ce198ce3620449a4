import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";

/** An address of a citation that readers cannot reach over https; `whole` is the one that was meant, where that is certain. */
export function citedWithoutHttps(whole: string | undefined): Message {
  return {
    rule: "link-scheme",
    message: {
      el: "Η διεύθυνση μιας παραπομπής αρχίζει με https://.",
      en: "The address of a citation begins with https://.",
    },
    fix:
      whole === undefined
        ? {
            el: "Γράψτε ολόκληρη τη διεύθυνση, όπως address=https://…",
            en: "Write the whole address, as in address=https://…",
          }
        : writeExactly(`address=${whole}`),
  };
}

/** An address of a citation that follows readers, and the same without it. */
export function citedWithTracking(without: string): Message {
  return {
    rule: "tracking-address",
    message: {
      el: "Η διεύθυνση παρακολουθεί τους αναγνώστες: λέει και από πού ήρθε ο σύνδεσμος.",
      en: "The address follows readers: it also says where the link came from.",
    },
    fix: writeExactly(`address=${without}`),
  };
}

/** A day in a citation that is after the last change of what cites it. */
export function citedBeforeItWas(on: string, last: string): Message {
  return {
    rule: "wrong-date",
    message: {
      el: `Η παραπομπή λέει ${on}, μετά την τελευταία αλλαγή του κειμένου, ${last}.`,
      en: `The citation says ${on}, after the last change of the text, ${last}.`,
    },
    fix: {
      el: "Διορθώστε το on= ή, αν το κείμενο άλλαξε από τότε, το «updated».",
      en: 'Correct on= or, if the text has changed since, "updated".',
    },
  };
}

/** The language of a title that is not there. */
export const LANGUAGE_WITHOUT_TITLE: Message = {
  rule: "citation-syntax",
  message: {
    el: "Το lang= λέει σε ποια γλώσσα είναι ο τίτλος, και εδώ δεν υπάρχει τίτλος.",
    en: "lang= says which language the title is in, and there is no title here.",
  },
  fix: {
    el: 'Γράψτε πριν από αυτό title="…", ή αφαιρέστε το.',
    en: 'Write title="…" before it, or remove it.',
  },
};

/** A title of nothing but spaces. */
export const EMPTY_TITLE: Message = {
  rule: "citation-syntax",
  message: { el: "Ο τίτλος είναι κενός.", en: "The title is empty." },
  fix: {
    el: "Γράψτε τον ανάμεσα στα εισαγωγικά, ή αφαιρέστε το title=.",
    en: "Write it between the quotation marks, or remove title=.",
  },
};

/** The language of a title, which is no tag of a language; `meant` is the right one, where that is certain. */
export function citedLanguage(meant: string | undefined): Message {
  return {
    rule: "unknown-language",
    message: {
      el: "Το lang= μιας παραπομπής δεν είναι κωδικός γλώσσας.",
      en: "lang= of a citation is no tag of a language.",
    },
    fix:
      meant === undefined
        ? {
            el: "Γράψτε τη γλώσσα του τίτλου, όπως lang=en.",
            en: "Write the language of the title, as in lang=en.",
          }
        : writeExactly(`lang=${meant}`),
  };
}
