import type { Message } from "../message.ts";

/** A citation before the words that it is about. */
export function citationBeforeWords(citation: string): Message {
  return {
    rule: "citation-place",
    severity: "warning",
    message: {
      el: "Η παραπομπή είναι πριν από όσα λέει η πηγή· ισχύει μόνο για όσα είναι πριν από αυτήν.",
      en: "The citation is before what the source says; it is about what is before it alone.",
    },
    fix: {
      el: `Βάλτε τη μετά από όσα λέει η πηγή, πριν από την τελεία: … ${citation}.`,
      en: `Put it behind what the source says, before the stop: … ${citation}.`,
    },
  };
}

/** A word right behind a citation. */
export function wordBehindCitation(citation: string, letter: string): Message {
  return {
    rule: "citation-place",
    severity: "warning",
    message: {
      el: "Η επόμενη λέξη είναι κολλημένη στην παραπομπή.",
      en: "The next word follows the citation without a space.",
    },
    fix: {
      el: `Γράψτε ${citation} ${letter}…, με κενό ανάμεσα· αν εκεί τελειώνει η πρόταση, ${citation}. ${letter}…`,
      en: `Write ${citation} ${letter}…, with a space between or, where the sentence ends there, ${citation}. ${letter}…`,
    },
  };
}
