import type { Message } from "../message.ts";

/** The name of a static file has letters that addresses write otherwise. */
export function wrongStaticName(): Message {
  return {
    rule: "file-name",
    message: {
      el: "Το όνομα έχει και άλλους χαρακτήρες εκτός από λατινικά γράμματα, ψηφία, τελείες και παύλες.",
      en: "The name has other characters than Latin letters, digits, dots and hyphens.",
    },
    fix: { el: "Μετονομάστε το αρχείο.", en: "Rename the file." },
  };
}

/** A static file has the name of one that builds make. */
export function reservedStaticName(file: string): Message {
  return {
    rule: "file-name",
    message: {
      el: `Ο ιστότοπος έχει δικό του αρχείο στο «/${file}».`,
      en: `The site has a file of its own at "/${file}".`,
    },
    fix: { el: "Δώστε σε αυτό άλλο όνομα.", en: "Give this one another name." },
  };
}

/** A static file is of a kind that hosts and browsers are not told of. */
export function unknownStaticType(extension: string, known: readonly string[]): Message {
  return {
    rule: "file-type",
    message:
      extension === ""
        ? {
            el: "Το όνομα δεν έχει κατάληξη που να λέει τι είναι το αρχείο.",
            en: "The name has no ending that says what the file is.",
          }
        : {
            el: `Ο φυλλομετρητής δεν ξέρει τι είναι ένα αρχείο που τελειώνει σε «${extension}».`,
            en: `No browser is told what a file is whose name ends in "${extension}".`,
          },
    fix: {
      el: `Χρησιμοποιήστε ένα από τα ${known.join(", ")}.`,
      en: `Use one of ${known.join(", ")}.`,
    },
  };
}

/** A static file is a page. */
export function staticPage(): Message {
  return {
    rule: "file-type",
    message: {
      el: "Μια σελίδα στο src/static δεν έχει διάταξη, πολιτική και θέση στον χάρτη του ιστότοπου.",
      en: "A page in src/static has no layout, no policy and no place in the sitemap.",
    },
    fix: { el: "Βάλτε τη στο src/pages.", en: "Put it into src/pages." },
  };
}
