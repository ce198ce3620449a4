import { write, writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";

const rule = "table";

const MOVE_BELOW: Text = {
  el: "Βάλτε την κάτω από την τελευταία σειρά, με μια κενή γραμμή πριν.",
  en: "Put it below the last row, with an empty line before it.",
};

/** A table that nothing says what it shows. */
export const MISSING_CAPTION: Message = {
  rule,
  message: {
    el: "Ο πίνακας δεν λέει τι δείχνει.",
    en: "The table does not say what it shows.",
  },
  fix: {
    el: "Γράψτε το σε μια γραμμή κάτω από αυτόν, με την πηγή του: Πίνακας: Τα έσοδα ανά έτος [@afp]",
    en: "Write it on a line below, with its source: Table: Τα έσοδα ανά έτος [@afp]",
  },
};

/** The caption of a table, in another form; `words` is what follows its mark. */
export function almostCaption(words: string): Message {
  return {
    rule,
    message: {
      el: "Η λεζάντα του πίνακα αρχίζει με τη λέξη «Πίνακας» και άνω και κάτω τελεία, χωρίς άλλα σημάδια.",
      en: "A table's caption begins with the word «Πίνακας» and a colon, without other marks.",
    },
    fix: writeCaption(words),
  };
}

/** A line below a table that may be its caption, without a mark. */
export function unmarkedCaption(words: string): Message {
  return {
    rule,
    message: {
      el: "Ο πίνακας δεν έχει λεζάντα, ή αυτή η γραμμή είναι η λεζάντα του χωρίς τη λέξη «Πίνακας».",
      en: "The table has no caption, or this line is its caption without the word «Πίνακας».",
    },
    fix: writeCaption(words),
  };
}

/** `Source: [@afp]` below a table. */
export function citationInCaption(source: string): Message {
  const known = /\[@[^[\]]*\]/.exec(source)?.[0] ?? "[@afp]";
  return {
    rule,
    message: {
      el: "Η πηγή ενός πίνακα είναι στη λεζάντα του, που λέει και τι δείχνει.",
      en: "The source of a table is in its caption, which also says what it shows.",
    },
    fix: write(`Πίνακας: Τα έσοδα ανά έτος ${known}`),
  };
}

function writeCaption(words: string): Text {
  return writeExactly(`Πίνακας: ${words}`);
}

/** A caption without words. */
export const EMPTY_CAPTION: Message = {
  rule,
  message: { el: "Η λεζάντα του πίνακα δεν έχει λόγια.", en: "The table's caption has no words." },
  fix: write("Πίνακας: Τα έσοδα ανά έτος [@afp]"),
};

/** A caption before its table. */
export const CAPTION_ABOVE: Message = {
  rule,
  message: {
    el: "Η λεζάντα είναι πάνω από τον πίνακά της.",
    en: "The caption is above its table.",
  },
  fix: MOVE_BELOW,
};

/** The same in another form, such as bold words; `words` is what follows its mark. */
export function almostCaptionAbove(words: string): Message {
  return {
    rule,
    message: CAPTION_ABOVE.message,
    fix: {
      el: `Γράψτε την κάτω από την τελευταία σειρά, με μια κενή γραμμή πριν: Πίνακας: ${words}`,
      en: `Write it below the last row, with an empty line before it: Πίνακας: ${words}`,
    },
  };
}

/** A caption with something between it and its table. */
export const LATE_CAPTION: Message = {
  rule,
  message: {
    el: "Ανάμεσα στη λεζάντα και στον πίνακά της είναι κάτι άλλο.",
    en: "Something else is between the caption and its table.",
  },
  fix: MOVE_BELOW,
};

/** A caption above a table that has one below. */
export const SECOND_CAPTION: Message = {
  rule,
  message: {
    el: "Ο πίνακας έχει και μια λεζάντα κάτω από αυτόν.",
    en: "The table has a caption below it too.",
  },
  fix: { el: "Σβήστε αυτήν.", en: "Remove this one." },
};
