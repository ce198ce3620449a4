import { writeExactly } from "../fixes.ts";
import type { MessageWithFix } from "../message.ts";

/** The length of a film in another form than `2:14`. */
export function wrongLength(written: string): MessageWithFix {
  return {
    rule: "wrong-value",
    message: {
      el: `Το «${written}» δεν είναι διάρκεια: γράφεται με λεπτά και δευτερόλεπτα, ή και με ώρες μπροστά.`,
      en: `"${written}" is no length: it is written with minutes and seconds, or with hours before them.`,
    },
    fix: writeExactly("length=2:14"),
  };
}

/** A film that is not at an address of another site. */
export function filmElsewhere(written: string): MessageWithFix {
  return {
    rule: "wrong-value",
    message: {
      el: `Το «${written}» δεν είναι η διεύθυνση ενός βίντεο σε άλλον ιστότοπο: βίντεο δεν δημοσιεύονται εδώ.`,
      en: `"${written}" is not the address of a film on another site: no films are published here.`,
    },
    fix: {
      el: "Ανοίξτε το βίντεο εκεί όπου είναι, και αντιγράψτε όλη τη διεύθυνσή του: address=https://…",
      en: "Open the film where it is, and copy its whole address: address=https://…",
    },
  };
}
