import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const SAVE: Text = {
  el: "Αποθηκεύστε την εικόνα ως JPEG ή PNG και βάλτε εκείνο το αρχείο στη θέση του.",
  en: "Save the picture as JPEG or PNG, and put that file in its place.",
};

const GET_AGAIN: Text = {
  el: "Πάρτε το ξανά από εκεί που το έχετε.",
  en: "Get it again from where you have it.",
};

/** Bytes that begin as those of no picture do. */
export const NO_PICTURE: Message = {
  rule: "picture-kind",
  message: {
    el: "Το αρχείο δεν είναι εικόνα, ό,τι και αν λέει το όνομά του.",
    en: "The file is no picture, whatever its name says.",
  },
  fix: SAVE,
};

/** A picture in a format that is not accepted, under a name of one that is. */
export function refusedKind(kind: string): Message {
  return {
    rule: "picture-kind",
    message: {
      el: `Το αρχείο είναι ${kind}, ό,τι και αν λέει το όνομά του.`,
      en: `The file is ${kind}, whatever its name says.`,
    },
    fix: SAVE,
  };
}

/** A picture whose name has the end of another format; `name` has the right one. */
export function otherKind(kind: string, name: string): Message {
  return {
    rule: "picture-kind",
    message: {
      el: `Το αρχείο είναι ${kind}, ό,τι και αν λέει το όνομά του.`,
      en: `The file is ${kind}, whatever its name says.`,
    },
    fix: {
      el: `Μετονομάστε το σε ${name}, και γράψτε το ίδιο όπου το δείχνετε.`,
      en: `Rename it to ${name}, and write the same where you show it.`,
    },
  };
}

/** A file in a format that is no picture's here; `name` is its path below the folder of stories. */
export function foreignPicture(name: string, kind: string): Message {
  return {
    rule: "picture-kind",
    message: {
      el: `Το «${name}» είναι ${kind}, και τέτοιες εικόνες δεν διαβάζονται εδώ.`,
      en: `"${name}" is ${kind}, and such pictures cannot be read here.`,
    },
    fix: SAVE,
  };
}

/** A file that ends too early, or is damaged. */
export const TRUNCATED: Message = {
  rule: "broken-picture",
  message: {
    el: "Η εικόνα δεν διαβάζεται ως το τέλος: το αρχείο είναι κομμένο ή χαλασμένο.",
    en: "The picture cannot be read to its end: the file is cut off or damaged.",
  },
  fix: GET_AGAIN,
};

/** Several pictures in one file. */
export const ANIMATED: Message = {
  rule: "picture-kind",
  message: {
    el: "Η εικόνα κινείται ή το αρχείο έχει περισσότερες από μία.",
    en: "The picture moves, or there are several in the file.",
  },
  fix: {
    el: "Αποθηκεύστε μία από αυτές ως JPEG ή PNG.",
    en: "Save one of them as JPEG or PNG.",
  },
};

/** Colours for a printing press, which without its profile are anybody's guess. */
export const CMYK: Message = {
  rule: "picture-kind",
  message: {
    el: "Τα χρώματα της εικόνας είναι CMYK, για τυπογραφείο: σε μια οθόνη θα έβγαιναν άλλα.",
    en: "The picture's colours are CMYK, for a printing press: on a screen they would be others.",
  },
  fix: {
    el: "Αποθηκεύστε την ως RGB (sRGB), ή ζητήστε την έτσι από όποιον την έδωσε.",
    en: "Save it as RGB (sRGB), or ask for that where you have it from.",
  },
};

/** More pixels than any camera takes; `most` in millions. */
export function tooManyPixels(width: number, height: number, most: number): Message {
  return {
    rule: "picture-size",
    message: {
      el: `Η εικόνα έχει ${width} × ${height} εικονοστοιχεία, πάνω από ${most} εκατομμύρια.`,
      en: `The picture has ${width} × ${height} pixels, more than ${most} million.`,
    },
    fix: {
      el: "Αποθηκεύστε την μικρότερη: 3000 εικονοστοιχεία πλάτος φτάνουν.",
      en: "Save it smaller: a width of 3000 pixels is enough.",
    },
  };
}

/** Too few pixels for a phone's column. */
export function tooNarrow(width: number, least: number): Message {
  return {
    rule: "picture-size",
    message: {
      el: `Η εικόνα έχει πλάτος ${width} εικονοστοιχεία, και χρειάζεται τουλάχιστον ${least}.`,
      en: `The picture is ${width} pixels wide, and needs to be at least ${least}.`,
    },
    fix: {
      el: "Βρείτε την μεγαλύτερη: αν τη μεγαλώσετε εσείς, θα φαίνεται θολή.",
      en: "Find a larger one: enlarged, it would be blurred.",
    },
  };
}

/** A strip; `most` is how many times one side may be the other. */
export function wrongShape(form: "tall" | "wide", most: number): Message {
  const isTall = form === "tall";
  return {
    rule: "picture-size",
    message: {
      el: isTall
        ? `Η εικόνα είναι πάνω από ${most} φορές ψηλότερη απ' όσο είναι πλατιά.`
        : `Η εικόνα είναι πάνω από ${most} φορές πλατύτερη απ' όσο είναι ψηλή.`,
      en: isTall
        ? `The picture is more than ${most} times as tall as it is wide.`
        : `The picture is more than ${most} times as wide as it is tall.`,
    },
    fix: {
      el: "Κόψτε ό,τι δεν χρειάζεται, ή κάντε την δύο εικόνες.",
      en: "Cut off what is not needed, or make two pictures of it.",
    },
  };
}
