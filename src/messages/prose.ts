import { writeWords } from "./fixes.ts";
import { SCRIPT_NAMES, type ScriptName } from "./languages.ts";
import type { Advice } from "./message.ts";
import type { Text } from "./text.ts";

const REMOVE: Text = { el: "Σβήστε τον.", en: "Remove it." };
const TYPE_AGAIN: Text = {
  el: "Βρείτε το στο πρωτότυπο και πληκτρολογήστε το ξανά.",
  en: "Look it up in the original and type it again.",
};

/** Characters that do not show, by the character. */
const INVISIBLE: Readonly<Record<string, Text>> = {
  "\u00AD": { el: "ένα προαιρετικό ενωτικό", en: "a soft hyphen" },
  "\u200B": { el: "ένα κενό χωρίς πλάτος", en: "a zero-width space" },
  "\u200C": { el: "ένας διαχωριστής γραμμάτων", en: "a non-joiner" },
  "\u200D": { el: "ένας συνδετής γραμμάτων", en: "a joiner" },
  "\u2060": { el: "ένας συνδετής λέξεων", en: "a word joiner" },
  "\uFEFF": { el: "ένα σημάδι αρχής αρχείου", en: "a byte order mark" },
};

/** A character that does not show, inside or beside words. */
export function invisibleCharacter(character: string, code: string): Advice {
  const name = INVISIBLE[character] ?? {
    el: "κάτι που δεν χρειάζεται εδώ",
    en: "one that has no use here",
  };
  return {
    message: {
      el: `Εδώ υπάρχει ένας αόρατος χαρακτήρας: ${name.el} (${code}). Οι αναζητήσεις δεν βρίσκουν τη λέξη που τον έχει.`,
      en: `An invisible character is here: ${name.en} (${code}). Searches do not find the word that holds it.`,
    },
    fix: REMOVE,
  };
}

/** A character that breaks a line in other programs and not in Markdown. */
export function lineSeparator(code: string): Advice {
  return {
    message: {
      el: `Εδώ υπάρχει μια αλλαγή γραμμής από άλλο πρόγραμμα (${code})· δεν φαίνεται.`,
      en: `A line break of another program is here (${code}); it does not show.`,
    },
    fix: {
      el: "Βάλτε ένα κενό ή αρχίστε νέα παράγραφο.",
      en: "Write a space, or begin a new paragraph.",
    },
  };
}

/** A sign of mathematics, or a letter of another alphabet, where a Greek letter belongs. */
export function symbolForLetter(symbol: string, code: string, letter: string): Advice {
  return {
    message: {
      el: `Το «${symbol}» (${code}) είναι σύμβολο και όχι το ελληνικό γράμμα «${letter}»· οι αναζητήσεις δεν βρίσκουν τη λέξη.`,
      en: `"${symbol}" (${code}) is a sign and not the Greek letter "${letter}"; searches do not find the word.`,
    },
    fix: writeWords(letter),
  };
}

/** A ligature, or a letter or digit in a form that only typography or mathematics has. */
export function typographicForm(form: string, code: string, plain: string): Advice {
  return {
    message: {
      el: `Το «${form}» (${code}) είναι ειδική μορφή του «${plain}»· οι αναζητήσεις δεν βρίσκουν τη λέξη.`,
      en: `"${form}" (${code}) is a special form of "${plain}"; searches do not find the word.`,
    },
    fix: writeWords(plain),
  };
}

/** An apostrophe or an accent of its own before a capital that should carry it. */
export function detachedTonos(written: string, right: string): Advice {
  return {
    message: {
      el: `Ο τόνος γράφτηκε χωριστά, πριν από το γράμμα: «${written}».`,
      en: `The accent is written as a mark of its own before the letter: "${written}".`,
    },
    fix: writeWords(right),
  };
}

/** A Greek word that was typed with the Latin keyboard, every letter of it. */
export function latinForGreek(word: string, right: string): Advice {
  return {
    message: {
      el: `Το «${word}» είναι γραμμένο εδώ με λατινικά γράμματα, ανάμεσα σε ελληνικές λέξεις.`,
      en: `"${word}" is written in Latin letters here, among Greek words.`,
    },
    fix: {
      el: `Γράψτε «${right}» με ελληνικά γράμματα.`,
      en: `Write "${right}" in Greek letters.`,
    },
  };
}

/** The question mark of other languages behind a Greek word. */
export const LATIN_QUESTION_MARK: Advice = {
  message: {
    el: "Η ελληνική ερώτηση τελειώνει με «;», όχι με «?».",
    en: 'A Greek question ends with ";", not with "?".',
  },
  fix: writeWords(";"),
};

/** Two hyphens or three in the place of a dash. */
export function doubleHyphen(hyphens: string): Advice {
  return {
    message: {
      el: `Το «${hyphens}» φαίνεται σαν ενωτικά, όχι σαν παύλα.`,
      en: `"${hyphens}" shows as hyphens, not as a dash.`,
    },
    fix: { el: "Γράψτε παύλα: «–».", en: 'Write a dash: "–".' },
  };
}

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

/** Two spaces or more between two words. */
export function doubleSpace(spaces: number): Advice {
  return {
    message: {
      el: `Εδώ υπάρχουν ${spaces} κενά στη σειρά.`,
      en: `There are ${spaces} spaces in a row here.`,
    },
    fix: { el: "Αφήστε ένα.", en: "Leave one." },
  };
}

/** The same word twice in a row. */
export function doubledWord(word: string): Advice {
  return {
    message: { el: `Το «${word}» υπάρχει εδώ δύο φορές.`, en: `"${word}" is here twice.` },
    fix: { el: "Σβήστε το ένα από τα δύο.", en: "Remove one of the two." },
  };
}

const PUT_SPACE: Text = { el: "Βάλτε ένα κενό ανάμεσά τους.", en: "Put a space between them." };

export const TWO_ADDRESSES: Advice = {
  message: {
    el: "Εδώ δύο διευθύνσεις είναι κολλημένες.",
    en: "Two addresses run together here.",
  },
  fix: PUT_SPACE,
};

export const WORD_AND_ADDRESS: Advice = {
  message: {
    el: "Εδώ μια διεύθυνση είναι κολλημένη με μια λέξη.",
    en: "An address runs into a word here.",
  },
  fix: PUT_SPACE,
};

export const GREEK_QUESTION_MARK: Advice = {
  message: {
    el: "Το ερωτηματικό εδώ είναι το U+037E, ξεχωριστό σημάδι που οι αναζητήσεις δεν βρίσκουν.",
    en: "The question mark here is U+037E, a mark of its own that searches miss.",
  },
  fix: {
    el: "Γράψτε το «;» του πληκτρολογίου.",
    en: 'Write the semicolon ";", as keyboards do.',
  },
};

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
      el: "Συντομέψτε την, αλλιώς θα την κόψουν άλλοι.",
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
    fix: { el: "Κάντε την δύο.", en: "Make two of it." },
  };
}

const LOST = {
  emoji: {
    el: "Εδώ χάθηκαν χαρακτήρες, ίσως ένα emoji.",
    en: "Characters, perhaps an emoji, were lost here.",
  },
  characters: { el: "Εδώ χάθηκαν χαρακτήρες.", en: "Characters were lost here." },
  letter: { el: "Εδώ χάθηκε ένα γράμμα.", en: "A letter was lost here." },
  encoding: {
    el: "Το κείμενο εδώ διαβάστηκε με λάθος κωδικοποίηση.",
    en: "Text was read in the wrong encoding here.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What was lost on the way of a text. */
export type Lost = keyof typeof LOST;

/** What is left of characters that were lost. */
export function lostCharacter(lost: Lost, left: string): Advice {
  const { el, en } = LOST[lost];
  return {
    message: { el: `${el} Έμεινε «${left}».`, en: `${en} What is left is "${left}".` },
    fix: TYPE_AGAIN,
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

/** A paragraph without a stop; it is certain that one is missing where it is a whole sentence. */
export function missingStop(isWhole: boolean): Advice {
  return {
    message: {
      el: "Η παράγραφος τελειώνει χωρίς τελεία.",
      en: "The paragraph ends without a stop.",
    },
    fix: isWhole
      ? { el: "Βάλτε μια τελεία στο τέλος της.", en: 'Put a "." at its end.' }
      : { el: "Ολοκληρώστε την πρόταση.", en: "Finish the sentence." },
  };
}

/** A word with letters of several scripts; `letters` are those of the rarest, `rare`. */
export function mixedScript(
  word: string,
  scripts: readonly ScriptName[],
  letters: readonly string[],
  rare: ScriptName,
  right: { readonly written: string; readonly name: ScriptName } | "seam" | undefined,
): Advice {
  const names = scripts.map((script) => SCRIPT_NAMES[script]);
  const isOne = letters.length === 1;
  return {
    message: {
      el: `Το «${word}» έχει μαζί ${names.map(({ el }) => el).join(" και ")} γράμματα: ${isOne ? "το" : "τα"} ${letters.map((letter) => `«${letter}»`).join(", ")} είναι ${isOne ? SINGULAR[rare] : SCRIPT_NAMES[rare].el}.`,
      en: `"${word}" mixes ${names.map(({ en }) => en).join(" and ")} letters: ${letters.map((letter) => `"${letter}"`).join(", ")} ${isOne ? "is" : "are"} ${SCRIPT_NAMES[rare].en}.`,
    },
    fix: fixMixedScript(right),
  };
}

/** The word in its one script; where two words may run together it says so. */
function fixMixedScript(
  right: { readonly written: string; readonly name: ScriptName } | "seam" | undefined,
): Text {
  if (right === "seam") {
    return {
      el: "Βάλτε κενό εκεί όπου τελειώνει η μία λέξη, ή γράψτε την ξανά με γράμματα μιας γραφής.",
      en: "Put a space where one word ends, or type it again in one script.",
    };
  }
  if (right === undefined) {
    return {
      el: "Πληκτρολογήστε ξανά όλη τη λέξη με γράμματα μιας γραφής.",
      en: "Type the whole word again in one script.",
    };
  }
  return {
    el: `Γράψτε τη με ${SCRIPT_NAMES[right.name].el} γράμματα: «${right.written}».`,
    en: `Write it in ${SCRIPT_NAMES[right.name].en} letters: "${right.written}".`,
  };
}

/** The Greek adjectives of scripts, of one letter. */
const SINGULAR: Readonly<Record<ScriptName, string>> = {
  Latin: "λατινικό",
  Greek: "ελληνικό",
  Cyrillic: "κυριλλικό",
  Arabic: "αραβικό",
  Hebrew: "εβραϊκό",
  Chinese: "κινεζικό",
};

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
      el: `Το «${word}» είναι στη θέση κάτι που δεν γράφτηκε ακόμη.`,
      en: `"${word}" is in the place of something that is still to be written.`,
    },
    fix: {
      el: `Γράψτε το· αν εννοείτε την ίδια τη λέξη, βάλτε τη σε εισαγωγικά: «${word}».`,
      en: `Write it; where the word itself is meant, put it in quotes, as in «${word}».`,
    },
  };
}

/** An opening mark and a closing one. */
type Marks = readonly [open: string, close: string];

/** Words between single marks; the fix has the words. */
export function singleQuotes([open, close]: Marks, [left, right]: Marks, words: string): Advice {
  return {
    message: {
      el: `Τα λόγια μπαίνουν σε ${left}…${right}, όχι σε ${open}…${close}.`,
      en: `Words are quoted as ${left}…${right}, not as ${open}…${close}.`,
    },
    fix: {
      el: `Γράψτε ${left}${words}${right}.`,
      en: `Write ${left}${words}${right}.`,
    },
  };
}

/** Words between marks of other languages, inside «…» or outside of them. */
export function wrongQuotes([open, close]: Marks, [left, right]: Marks, isInside: boolean): Advice {
  return {
    message: {
      el: `${isInside ? "Μέσα σε «…» τα λόγια μπαίνουν" : "Τα λόγια μπαίνουν"} σε ${left}…${right}, όχι σε ${open}…${close}.`,
      en: `${isInside ? "Inside «…» words are quoted" : "Words are quoted"} as ${left}…${right}, not as ${open}…${close}.`,
    },
    fix: { el: `Γράψτε ${left} και ${right}.`, en: `Write ${left} and ${right}.` },
  };
}

/** A quotation mark that is alone. */
export function loneQuote(mark: string, [left, right]: Marks): Advice {
  return {
    message: {
      el: `Το εισαγωγικό ${mark} δεν έχει ταίρι.`,
      en: `The quotation mark ${mark} has no partner.`,
    },
    fix: {
      el: `Βάλτε τα λόγια σε ${left}…${right}.`,
      en: `Quote words as ${left}…${right}.`,
    },
  };
}

/** A space before a mark that belongs to the word before it, or to the one behind it. */
export function spaceBeforeMark(mark: string, isMisplaced: boolean): Advice {
  return {
    message: {
      el: `Υπάρχει κενό πριν από «${mark}».`,
      en: `There is a space before "${mark}".`,
    },
    fix: isMisplaced
      ? { el: "Βάλτε το μετά το σημάδι.", en: "Put it behind the mark." }
      : { el: "Σβήστε το.", en: "Remove it." },
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

/** Another mark where the ano teleia belongs; `code` is its number in Unicode. */
export function wrongAnoTeleia(code: string): Advice {
  return {
    message: {
      el: `Το σημάδι εδώ είναι το ${code}, όχι η άνω τελεία.`,
      en: `The mark here is ${code}, not the ano teleia.`,
    },
    fix: { el: "Γράψτε «·» (U+00B7).", en: 'Write "·" (U+00B7).' },
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
