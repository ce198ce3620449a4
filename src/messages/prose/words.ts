import { writeWords } from "../fixes.ts";
import { SCRIPT_NAMES, type ScriptName } from "../markdown/languages.ts";
import type { Advice } from "../message.ts";

/** A word in capitals that keeps its accent. */
export function accentInCapitals(word: string, right: string): Advice {
  return {
    message: {
      el: `Το «${word}» είναι σε κεφαλαία και έχει τόνο.`,
      en: `"${word}" is in capitals and has an accent.`,
    },
    fix: writeWords(right),
  };
}

/** The same word twice in a row. */
export function doubledWord(word: string): Advice {
  return {
    message: { el: `Το «${word}» υπάρχει εδώ δύο φορές.`, en: `"${word}" is here twice.` },
    fix: { el: "Σβήστε το ένα από τα δύο.", en: "Remove one of the two." },
  };
}

/** A date in digits; `right` is the date in words, where it is certain. */
export function dateInDigits(written: string, right: string | undefined): Advice {
  return {
    message: {
      el: `Στο ελληνικό κείμενο μια ημερομηνία δεν γράφεται «${written}».`,
      en: `"${written}" is not how a date is written in Greek text.`,
    },
    fix:
      right === undefined
        ? {
            el: "Γράψτε τον μήνα με λέξη, όπως «5 Ιανουαρίου 2022».",
            en: "Write the month as a word, as in «5 Ιανουαρίου 2022».",
          }
        : { el: `Γράψτε «${right}».`, en: `Write «${right}».` },
  };
}

/** A description of more characters than the house allows. */
export function longDescription(count: number, limit: number): Advice {
  return {
    message: {
      el: `Η περιγραφή έχει ${count} χαρακτήρες· το όριο είναι ${limit}.`,
      en: `The description has ${count} characters; the house's limit is ${limit}.`,
    },
    fix: {
      el: "Συντομέψτε την, αλλιώς θα την κόψουν οι μηχανές αναζήτησης.",
      en: "Shorten it, or others will cut it.",
    },
  };
}

/** A sentence of more words than the house allows. */
export function longSentence(count: number, limit: number): Advice {
  return {
    message: {
      el: `Η πρόταση έχει ${count} λέξεις· το όριο είναι ${limit}.`,
      en: `The sentence has ${count} words; the house's limit is ${limit}.`,
    },
    fix: { el: "Χωρίστε τη σε δύο.", en: "Make two of it." },
  };
}

/** A word without the accent that it takes. */
export function missingAccent(word: string): Advice {
  return {
    message: { el: `Το «${word}» δεν έχει τόνο.`, en: `"${word}" has no accent.` },
    fix: {
      el: "Βάλτε τον· αν η λέξη δεν παίρνει, προσθέστε τη στα «unaccentedWords» του style.json.",
      en: `Add it; if the word takes none, add it to "unaccentedWords" in style.json.`,
    },
  };
}

/** A spelling of a name that the house lists as wrong. */
export function wrongName(wrong: string, right: string): Advice {
  return {
    message: {
      el: `Το «${wrong}» είναι στον κατάλογο των λάθος γραφών.`,
      en: `"${wrong}" is listed as a wrong spelling.`,
    },
    fix: writeWords(right),
  };
}

/** A word that is nearly a name of the newsroom's. */
export function nearlyName(word: string, right: string): Advice {
  return {
    message: {
      el: `Το «${word}» είναι σχεδόν το όνομα «${right}».`,
      en: `"${word}" is almost the name "${right}".`,
    },
    fix: {
      el: `Γράψτε «${right}»· αν είναι άλλο όνομα, προσθέστε το στα «allowedWords» του style.json.`,
      en: `Write "${right}"; if it is another name, add it to "allowedWords" in style.json.`,
    },
  };
}

/** A word such as TODO. */
export function placeholder(word: string): Advice {
  return {
    message: {
      el: `Το «${word}» κρατά τη θέση για κάτι που δεν γράφτηκε ακόμη.`,
      en: `"${word}" is in the place of something that is still to be written.`,
    },
    fix: {
      el: `Γράψτε το· αν εννοείτε την ίδια τη λέξη, βάλτε τη σε εισαγωγικά: «${word}».`,
      en: `Write it; where the word itself is meant, put it in quotes, as in «${word}».`,
    },
  };
}

/** Words of another language that nothing marks; where marks are not known they cannot be. */
export function unmarkedLanguage(script: ScriptName, words: string, canMark: boolean): Advice {
  return {
    message: {
      el: `Εδώ υπάρχουν λέξεις με ${SCRIPT_NAMES[script].el} γράμματα, και τίποτα δεν λέει σε ποια γλώσσα: «${words}».`,
      en: `Words in ${SCRIPT_NAMES[script].en} letters are here, and nothing says in which language: "${words}".`,
    },
    fix: canMark
      ? {
          el: "Βάλτε τες σε αγκύλες και γράψτε τη γλώσσα, όπως [popular anger]{lang=en}.",
          en: "Put them between brackets and name the language, as in [popular anger]{lang=en}.",
        }
      : { el: "Γράψτε το στα ελληνικά.", en: "Say it in Greek." },
  };
}

/** A word that begins with a capital and has no accent; `right` is the word with it, where that is certain. */
export function unaccentedCapital(word: string, right: string | undefined): Advice {
  return {
    message: { el: `Το «${word}» δεν έχει τόνο.`, en: `"${word}" has no accent.` },
    fix:
      right === undefined
        ? {
            el: "Βάλτε τον· αν η λέξη δεν παίρνει, προσθέστε τη στα «allowedWords» του style.json.",
            en: 'Add it; if the word takes none, add it to "allowedWords" in style.json.',
          }
        : writeWords(right),
  };
}

/** A word with two accents where it has one. */
export function secondAccent(word: string): Advice {
  return {
    message: { el: `Το «${word}» έχει δύο τόνους.`, en: `"${word}" has two accents.` },
    fix: {
      el: "Αφήστε τον έναν· δεύτερος μπαίνει μόνο πριν από μικρή λέξη όπως «μου» ή «τους».",
      en: "Leave one; a second belongs only before a small word such as «μου» or «τους».",
    },
  };
}

/** A paragraph that begins with a small letter; `right` is its first word with a capital. */
export function smallBeginning(right: string): Advice {
  return {
    message: {
      el: "Η παράγραφος αρχίζει με μικρό γράμμα.",
      en: "The paragraph begins with a small letter.",
    },
    fix: {
      el: `Γράψτε «${right}» ή, αν συνεχίζει την προηγούμενη, σβήστε την κενή γραμμή ανάμεσά τους.`,
      en: `Write "${right}" or, if it continues the paragraph before, remove the empty line between them.`,
    },
  };
}
