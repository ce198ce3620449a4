import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";

/** `mayor (person:mitsou)`: the address of a person or a place, with no brackets around the words. */
export function describeBareEntity(words: string | undefined, address: string): Message {
  return {
    rule: "link-syntax",
    message: {
      el: "Δεν είναι ακόμη σύνδεσμος: οι λέξεις του δεν είναι σε αγκύλες, και οι αναγνώστες θα έβλεπαν το id.",
      en: "This is no link yet: its words are not in brackets, so readers would see the id.",
    },
    fix:
      words === undefined
        ? { el: `Γράψτε [λέξεις](${address}).`, en: `Write [words](${address}).` }
        : writeExactly(`[${words}](${address})`),
  };
}

/** What `[words][label]` means where its label is the id of a person, a place or a source. */
export function describeEntityReference(words: string, address: string): Message {
  return {
    rule: "link-syntax",
    message: {
      el: "Δεν είναι ακόμη σύνδεσμος: το id του δεν είναι σε παρενθέσεις.",
      en: "This is no link yet: its id is not in parentheses.",
    },
    fix: writeExactly(`[${words}](${address})`),
  };
}
