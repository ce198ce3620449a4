import type { MessageWithFix } from "../message.ts";

const rule = "control-character";

/** A character that does not show and can change how others show; `name` is such as `U+202E`. */
export function controlCharacter(name: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Εδώ υπάρχει ο χαρακτήρας ${name}, που δεν φαίνεται και μπορεί να αλλοιώσει ό,τι είναι γύρω του.`,
      en: `The character ${name} is here; it does not show, and can garble what is around it.`,
    },
    fix: { el: "Σβήστε τον.", en: "Remove it." },
  };
}

/** The mark that a picture or a table leaves when it is pasted as text. */
export function pastedObject(name: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Εδώ επικολλήθηκε κάτι που δεν είναι κείμενο, όπως εικόνα ή πίνακας (${name}).`,
      en: `Something that is no text, such as a picture or a table, was pasted here (${name}).`,
    },
    fix: { el: "Σβήστε το σημάδι που άφησε.", en: "Remove the mark that it left." },
  };
}

/** A character that only one font can show, as text from PDFs and old typefaces has them. */
export function privateCharacter(name: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Ο χαρακτήρας ${name} φαίνεται μόνο με μία γραμματοσειρά· οι αναγνώστες βλέπουν ένα άδειο κουτί.`,
      en: `The character ${name} shows in one font only; readers get an empty box.`,
    },
    fix: { el: "Πληκτρολογήστε ξανά ό,τι σήμαινε.", en: "Type again what it meant." },
  };
}

/** A code point that means nothing. */
export function unassignedCharacter(name: string): MessageWithFix {
  return {
    rule,
    message: {
      el: `Το ${name} δεν είναι χαρακτήρας καμιάς γραφής· οι αναγνώστες βλέπουν ένα άδειο κουτί.`,
      en: `${name} is no character of any script; readers get an empty box.`,
    },
    fix: {
      el: "Βρείτε τον στο πρωτότυπο και πληκτρολογήστε τον ξανά.",
      en: "Look it up in the original and type it again.",
    },
  };
}
