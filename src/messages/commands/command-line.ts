import { type Text, LANGUAGES } from "../text.ts";

/** An option that a command does not have; `nearest` is the one that was most likely meant. */
export function unknownOption(option: string, nearest: string | undefined, usage: string): Text {
  const meant =
    nearest === undefined
      ? { el: "", en: "" }
      : { el: ` Μήπως εννοείτε ${nearest};`, en: ` Did you mean ${nearest}?` };
  return {
    el: `Το ${option} δεν είναι επιλογή εδώ.${meant.el} Γράψτε: ${usage}`,
    en: `${option} is not an option here.${meant.en} Write: ${usage}`,
  };
}

/** An option that needs a value and has none. */
export function missingValue(option: string, usage: string): Text {
  return {
    el: `Το ${option} χρειάζεται μια τιμή. Γράψτε: ${usage}`,
    en: `${option} needs a value. Write: ${usage}`,
  };
}

/** An option that takes no value and was given one. */
export function unwantedValue(option: string, value: string, usage: string): Text {
  return {
    el: `Το ${option} δεν παίρνει τιμή, άρα το «${value}» δεν σημαίνει τίποτα εδώ. Γράψτε: ${usage}`,
    en: `${option} takes no value, so "${value}" is not understood. Write: ${usage}`,
  };
}

/** A word behind the command that it has no use for. */
export function unexpectedWord(word: string, usage: string): Text {
  return {
    el: `Το «${word}» δεν σημαίνει τίποτα εδώ. Γράψτε: ${usage}`,
    en: `"${word}" is not understood here. Write: ${usage}`,
  };
}

/** An option that npm took for its own, because the two hyphens that part its options from the command's are missing. */
export function optionTakenByNpm(option: string, usage: string): Text {
  return {
    el: `Το npm πήρε το ${option} για δική του επιλογή. Βάλτε -- πριν από αυτό: ${usage}`,
    en: `npm took ${option} for an option of its own. Put -- before it: ${usage}`,
  };
}

/** A language that messages do not have; `where` is the option or the variable that names it. */
export function unknownLanguage(language: string, where: string): Text {
  return {
    el: `Μηνύματα στη γλώσσα «${language}» δεν υπάρχουν. Γράψτε ${where}${LANGUAGES.join(` ή ${where}`)}.`,
    en: `There are no messages in the language "${language}". Write ${where}${LANGUAGES.join(` or ${where}`)}.`,
  };
}

/** An unexpected error, with the file of its trace. */
export function bug(command: string, error: string, file: string | undefined): Text {
  const trace =
    file === undefined
      ? {
          el: "Οι λεπτομέρειες δεν γράφτηκαν πουθενά: στείλτε αυτό το μήνυμα",
          en: "The trace could not be written",
        }
      : { el: `Οι λεπτομέρειες είναι στο ${file}: στείλτε το`, en: `The trace is in ${file}` };
  return {
    el: `Το ${command} σταμάτησε από λάθος του προγράμματος, όχι από κάτι που γράψατε: ${error}. ${trace.el} σε όσους συντηρούν τον κώδικα και πείτε τι κάνατε.`,
    en: `${command} ended with a bug in the program, not in what you wrote: ${error}. ${trace.en}; send it to those who maintain the code, and say what you did.`,
  };
}

/** A form of a report that a command does not know. */
export function unknownFormat(format: string, known: readonly string[]): Text {
  return {
    el: `Το «${format}» δεν είναι γνωστή μορφή εδώ. Γράψτε ένα από τα: ${known.join(", ")}.`,
    en: `"${format}" is not a format that is known here. Write one of: ${known.join(", ")}.`,
  };
}
