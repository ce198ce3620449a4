import type { Message } from "../message.ts";

const rule = "other-markup";

/** `[[Αλμάτι]]`. */
export function describeWikiLink(words: string): Message {
  return {
    rule,
    message: {
      el: "Οι σύνδεσμοι δεν γράφονται σε διπλές αγκύλες: οι αναγνώστες θα τις έβλεπαν.",
      en: "A link is not written between two brackets: readers would see them.",
    },
    fix: /^[a-z\d-]+$/.test(words)
      ? {
          el: `Γράψτε [@${words}], αν είναι πηγή, ή [λέξεις](place:${words}), αν είναι τόπος.`,
          en: `Write [@${words}] for a source, or [words](place:${words}) for a place.`,
        }
      : {
          el: `Γράψτε [${words}](place:…), [${words}](person:…) ή τη διεύθυνση μέσα στις παρενθέσεις.`,
          en: `Write [${words}](place:…), [${words}](person:…) or the address in the parentheses.`,
        },
  };
}

/** `{{< tweet 1 >}}`: what another system puts in from elsewhere. */
export const EMBED: Message = {
  rule: "other-markup",
  message: {
    el: "Εδώ τίποτα δεν έρχεται μόνο του από άλλον ιστότοπο: οι αναγνώστες θα έβλεπαν τα άγκιστρα.",
    en: "Nothing comes here from another site by itself, so readers would see the braces.",
  },
  fix: {
    el: "Προσθέστε την ανάρτηση στο posts.json και γράψτε ::post{#id}, ή βάλτε σύνδεσμο.",
    en: "Add the post to posts.json and write ::post{#id}, or link to it.",
  },
};

/** `{{ … }}`, `{% … %}`, `<% … %>` or `${…}`. */
export const TEMPLATE: Message = {
  rule,
  message: {
    el: "Εδώ τίποτα δεν συμπληρώνεται μόνο του: οι αναγνώστες θα έβλεπαν τα άγκιστρα και ό,τι έχουν μέσα.",
    en: "Nothing is filled in here: readers would see the braces and what is in them.",
  },
  fix: {
    el: "Γράψτε τις ίδιες τις λέξεις.",
    en: "Write the words themselves.",
  },
};

/** `{.class}` or `{#id}`. */
export const ATTRIBUTES: Message = {
  rule,
  message: {
    el: "Εδώ δεν δίνονται κλάσεις και id: οι αναγνώστες θα έβλεπαν τα άγκιστρα.",
    en: "Classes and ids cannot be given here: readers would see the braces.",
  },
  fix: {
    el: "Σβήστε τα· ένας μεσότιτλος αποκτά μόνος του διεύθυνση.",
    en: "Remove them; a heading has its address by itself.",
  },
};

/** `{++added++}` and the like. */
export const EDITOR_MARK: Message = {
  rule,
  message: {
    el: "Έμειναν στο κείμενο σημάδια από μια διόρθωση.",
    en: "The marks of an editor are still in the text.",
  },
  fix: {
    el: "Δεχτείτε την αλλαγή ή αναιρέστε τη.",
    en: "Accept the change or take it back.",
  },
};

/** `[b]…[/b]`. */
export const BBCODE: Message = {
  rule,
  message: {
    el: "Ετικέτες σε αγκύλες δεν υπάρχουν εδώ: οι αναγνώστες θα τις έβλεπαν.",
    en: "Tags in brackets are not known here: readers would see them.",
  },
  fix: {
    el: "Γράψτε **…**, *…* ή [λέξεις](https://…).",
    en: "Write **…**, *…* or [words](https://…).",
  },
};

/** `'''words'''`. */
export const WIKI_EMPHASIS: Message = {
  rule,
  message: {
    el: "Η έμφαση δεν γράφεται με αποστρόφους: οι αναγνώστες θα τις έβλεπαν.",
    en: "Words are not stressed with apostrophes: readers would see them.",
  },
  fix: {
    el: "Γράψτε **…**, ή «…» για λόγια κάποιου.",
    en: "Write **…**, or «…» for a quotation.",
  },
};

/** `== Title ==`. */
export const WIKI_HEADING: Message = {
  rule,
  message: {
    el: "Ο μεσότιτλος δεν γράφεται με σημάδια «=»: οι αναγνώστες θα τα έβλεπαν.",
    en: "A heading is not written with equals signs: readers would see them.",
  },
  fix: {
    el: "Αρχίστε τη γραμμή με «## » και τις λέξεις.",
    en: 'Begin the line with "## " and the words.',
  },
};

/** `[TOC]`. */
export const CONTENTS: Message = {
  rule,
  message: {
    el: "Οι αναγνώστες θα το έβλεπαν: εδώ δεν μπαίνει πίνακας περιεχομένων.",
    en: "Readers would see this: no list of contents is put here.",
  },
  fix: {
    el: "Σβήστε το.",
    en: "Remove it.",
  },
};

/** `:tada:`. */
export function describeEmoji(code: string): Message {
  return {
    rule,
    severity: "warning",
    message: {
      el: `Το «${code}» δεν γίνεται emoji: οι αναγνώστες θα έβλεπαν τη λέξη.`,
      en: `"${code}" does not become an emoji: readers would see the word.`,
    },
    fix: {
      el: "Επικολλήστε το ίδιο το emoji.",
      en: "Paste the emoji itself.",
    },
  };
}

/** `\textbf{…}`. */
export const COMMAND: Message = {
  rule,
  message: {
    el: "Εντολές με ανάποδη κάθετο δεν υπάρχουν εδώ: οι αναγνώστες θα τις έβλεπαν.",
    en: "Commands with a backslash are not known here: readers would see them.",
  },
  fix: {
    el: "Γράψτε **…** ή *…*, ή τον ίδιο τον χαρακτήρα.",
    en: "Write **…** or *…*, or the character itself.",
  },
};
