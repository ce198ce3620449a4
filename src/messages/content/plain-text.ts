import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import { type Text, same } from "../text.ts";

const rule = "markup-in-text";

function shownAsIs(written: string): Text {
  return {
    el: `Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν «${written}» όπως είναι`,
    en: `This is plain text, and readers would see "${written}" as it is`,
  };
}

/** A citation where none can be, with or without its brackets. */
export function citationInText(written: string): Message {
  const { el, en } = shownAsIs(written);
  return {
    rule,
    message: { el: `${el}: δεν μπαίνουν παραπομπές.`, en: `${en}: nothing is cited here.` },
    fix: {
      el: "Βγάλτε την παραπομπή: μπαίνει μόνο στο κείμενο ενός ρεπορτάζ.",
      en: "Take it out; sources are cited in the text of a story.",
    },
  };
}

/** `@afp` in the midst of a sentence, which may be the name of an account. */
export function handleInText(written: string): Message {
  return {
    ...citationInText(written),
    severity: "warning",
    fix: {
      el: `Βγάλτε το· αν εννοείτε τον λογαριασμό, γράψτε «ο λογαριασμός ${written}».`,
      en: `Take it out; if the account is meant, write «ο λογαριασμός ${written}».`,
    },
  };
}

/** Markdown where it has no meaning; `words` are what it encloses. */
export function markdownInText(written: string, words: string): Message {
  return {
    rule,
    message: {
      el: `Εδώ μπαίνει απλό κείμενο, και οι αναγνώστες θα έβλεπαν τα σημάδια του «${written}».`,
      en: `This is plain text, and readers would see the marks of "${written}".`,
    },
    fix: writeExactly(words),
  };
}

export function htmlInText(written: string): Message {
  const { el, en } = shownAsIs(written);
  return {
    rule,
    message: { el: `${el}.`, en: `${en}.` },
    fix: { el: "Σβήστε το.", en: "Remove it." },
  };
}

/** An entity of HTML; `character` is what it means, undefined where that has no name here. */
export function entityInText(written: string, character: string | undefined): Message {
  const { el, en } = shownAsIs(written);
  const right = describeCharacter(character);
  return {
    rule,
    severity: "warning",
    message: { el: `${el}.`, en: `${en}.` },
    fix: { el: `Γράψτε ${right.el}`, en: `Write ${right.en}` },
  };
}

/** A character, or what it is where it does not show. */
function describeCharacter(character: string | undefined): Text {
  if (character === undefined) {
    return { el: "τον ίδιο τον χαρακτήρα.", en: "the character itself." };
  }
  if (character === "") return { el: "τίποτα", en: "nothing" };
  return character === " " ? { el: "ένα κενό", en: "a space" } : same(character);
}
