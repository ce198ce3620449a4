import { writeExactly } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

/** A picture between words, in a list, in a quotation, in a table, or in a field. */
export const PICTURE_IN_TEXT = {
  rule: "picture",
  message: {
    el: "Μια εικόνα δεν μπορεί να είναι μέσα σε κείμενο, λίστα, παράθεμα ή πίνακα.",
    en: "A picture cannot be inside a text, a list, a quotation or a table.",
  },
  fix: {
    el: 'Γράψτε την σε δική της γραμμή, χωρίς κενά μπροστά και με τίποτε άλλο εκεί: ![τι δείχνει](fire.jpg){caption="…" credit="…"}',
    en: 'Put it on a line of its own, without indentation and with nothing else there: ![what it shows](fire.jpg){caption="…" credit="…"}',
  },
} as const satisfies Message;

/** A picture on a page that is no news. */
export const PICTURE_OUTSIDE_STORY: MessageWithFix = {
  rule: "picture",
  message: {
    el: "Εικόνες μπαίνουν μόνο σε ρεπορτάζ: μια μόνιμη σελίδα δεν έχει φάκελο για αυτές.",
    en: "Pictures are for stories alone: a standing page has no folder for them.",
  },
  fix: { el: "Σβήστε τη γραμμή.", en: "Remove the line." },
};

/** Braces in no form that is known; `right` is how the line is written. */
export function unreadablePicture(right: string): MessageWithFix {
  return {
    rule: "picture-syntax",
    message: {
      el: 'Ό,τι είναι στα άγκιστρα μιας εικόνας γράφεται όνομα="τιμή", με τα ίσια εισαγωγικά του πληκτρολογίου, κενά ανάμεσα και όλα σε μία γραμμή.',
      en: 'What is between the braces of a picture is written name="value", with straight quotation marks, spaces between, and all on one line.',
    },
    fix: writeExactly(right),
  };
}

/** Words between the name of the file and the end of the parenthesis, as a title is written elsewhere. */
export function titleOfPicture(right: string): MessageWithFix {
  return {
    rule: "picture-syntax",
    message: {
      el: "Στην παρένθεση μιας εικόνας είναι μόνο το όνομα του αρχείου· η λεζάντα είναι στα άγκιστρα.",
      en: "The parenthesis of a picture has the name of its file alone; the caption is between the braces.",
    },
    fix: writeExactly(right),
  };
}

/** A picture that does not say who made it. */
export function missingCredit(right: string): MessageWithFix {
  return {
    rule: "missing-attribute",
    message: {
      el: "Η εικόνα δεν λέει ποιος την έφτιαξε (credit).",
      en: "The picture does not say who made it (credit).",
    },
    fix: writeExactly(right),
  };
}

/** A picture without words for those who do not see it. */
export function missingAlt(right: string): MessageWithFix {
  return {
    rule: "picture-alt",
    message: {
      el: "Η εικόνα δεν λέει με λόγια τι δείχνει, για όποιον δεν την βλέπει.",
      en: "The picture does not say in words what it shows, for those who do not see it.",
    },
    fix: {
      el: `Γράψτε το στις αγκύλες, ή προσθέστε decorative αν δεν δείχνει τίποτε που να αφορά την είδηση: ${right}`,
      en: `Write it between the brackets, or add decorative where it shows nothing that matters to the news: ${right}`,
    },
  };
}

/** A picture that only decorates, and says what it shows. */
export function decorativeWithAlt(right: string): MessageWithFix {
  return {
    rule: "picture-alt",
    message: {
      el: "Η εικόνα λέει τι δείχνει, και το decorative ότι δεν δείχνει τίποτε.",
      en: "The picture says what it shows, and decorative says that it shows nothing.",
    },
    fix: writeExactly(right),
  };
}

/** An attribute that pictures do not have; `meant` is how the one that was meant is written, where that is known. */
export function unknownPictureAttribute(
  name: string,
  meant: string | undefined,
  known: readonly string[],
): MessageWithFix {
  const others = known.join(", ");
  return {
    rule: "unknown-attribute",
    message: {
      el: `Το «${name}» δεν είναι πεδίο μιας εικόνας.`,
      en: `"${name}" is not an attribute of a picture.`,
    },
    fix:
      meant === undefined
        ? { el: `Σβήστε το. Υπάρχουν: ${others}.`, en: `Remove it. Known are ${others}.` }
        : writeExactly(meant),
  };
}

/** An attribute with nothing in it. */
export function emptyPictureAttribute(name: string): MessageWithFix {
  return {
    rule: "missing-attribute",
    message: { el: `Το «${name}» είναι άδειο.`, en: `"${name}" is empty.` },
    fix: { el: "Γράψτε τι είναι, ή σβήστε το.", en: "Write what it is, or remove it." },
  };
}

/** An id between the braces. */
export const PICTURE_WITH_ID: MessageWithFix = {
  rule: "unknown-attribute",
  message: { el: "Μια εικόνα δεν έχει id.", en: "A picture has no id." },
  fix: { el: "Σβήστε το, με το «#» του.", en: 'Remove it, with its "#".' },
};

/** A point in another form than `40% 20%`. */
export function wrongFocus(): MessageWithFix {
  return {
    rule: "wrong-value",
    message: {
      el: "Το «focus» είναι το σημείο που δεν κόβεται: πόσο απέχει από την αριστερή και από την πάνω άκρη, από 0% ως 100%.",
      en: '"focus" is the point that is not cut off: how far it is from the left and from the upper edge, from 0% to 100%.',
    },
    fix: writeExactly('focus="40% 20%"'),
  };
}

/** The source of a picture in another form than that of a citation. */
export function malformedPictureSource(right: string | undefined): MessageWithFix {
  return {
    rule: "citation-syntax",
    message: {
      el: "Το «source» μιας εικόνας είναι μια παραπομπή χωρίς τις αγκύλες της.",
      en: 'The "source" of a picture is a citation without its brackets.',
    },
    fix: right === undefined ? writeExactly("source=afp") : writeExactly(`source="${right}"`),
  };
}

const PUT_INTO = (file: string): Text => ({
  el: `Βάλτε το αρχείο στον φάκελο του ρεπορτάζ και γράψτε ${file}.`,
  en: `Put the file into the story's folder, and write ${file}.`,
});

/** A picture on another host, or anywhere else than in the story's folder; `file` is its name there, and whether it is there already. */
export function pictureElsewhere(
  written: string,
  file: string,
  place: "address" | "folder",
  isThere: boolean,
): MessageWithFix {
  const text = {
    address: {
      el: `Το «${written}» είναι σε άλλη διεύθυνση, και οι σελίδες δεν φορτώνουν τίποτε από αλλού.`,
      en: `"${written}" is at another address, and pages load nothing from elsewhere.`,
    },
    folder: {
      el: `Το «${written}» είναι σε άλλον φάκελο: οι εικόνες είναι στον φάκελο του ρεπορτάζ.`,
      en: `"${written}" is in another folder: pictures are in the folder of the story.`,
    },
  }[place];
  return {
    rule: "missing-picture",
    message: text,
    fix: isThere ? { el: `Γράψτε ${file}.`, en: `Write ${file}.` } : PUT_INTO(file),
  };
}

/** A picture that is not in the story's folder, with what to do then. */
export function missingPicture(written: string, fix: Text | undefined): MessageWithFix {
  return {
    rule: "missing-picture",
    message: {
      el: `Δεν υπάρχει εικόνα «${written}» στον φάκελο του ρεπορτάζ.`,
      en: `There is no picture "${written}" in the story's folder.`,
    },
    fix: fix ?? PUT_INTO(written),
  };
}

/** A name in the parenthesis that is none of a picture that can be shown; `kind` is its format, where that is known. */
export function noPictureName(written: string, kind: string | undefined): MessageWithFix {
  return {
    rule: "picture-kind",
    message:
      kind === undefined
        ? {
            el: `Το «${written}» δεν τελειώνει σε .jpg, .png, .webp ή .avif, όπως το όνομα μιας εικόνας.`,
            en: `"${written}" does not end in .jpg, .png, .webp or .avif, as the name of a picture does.`,
          }
        : {
            el: `Το «${written}» είναι ${kind}, και τέτοιες εικόνες δεν διαβάζονται εδώ.`,
            en: `"${written}" is ${kind}, and such pictures cannot be read here.`,
          },
    fix: {
      el: "Αποθηκεύστε την εικόνα ως JPEG ή PNG στον φάκελο του ρεπορτάζ, και γράψτε το όνομα εκείνου του αρχείου.",
      en: "Save the picture as JPEG or PNG in the story's folder, and write the name of that file.",
    },
  };
}
