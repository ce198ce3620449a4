import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";

const rule = "link-syntax";

const WRITE_LINK = {
  el: "Γράψτε [λέξεις](διεύθυνση).",
  en: "Write [words](address).",
};

/** `[words] (https://…)`. */
export const SPACE_IN_LINK: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: υπάρχει κενό ανάμεσα στην αγκύλη και την παρένθεση.",
    en: "This is no link yet: there is a space between the bracket and the parenthesis.",
  },
  fix: {
    el: "Γράψτε [λέξεις](διεύθυνση), χωρίς κενό ανάμεσα στο ] και το (.",
    en: "Write [words](address), with no space between ] and (.",
  },
};

/** `[words](https://…` */
export const UNCLOSED_ADDRESS: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: η παρένθεση δεν κλείνει.",
    en: "This is no link yet: the parenthesis is not closed.",
  },
  fix: { el: "Βάλτε «)» μετά τη διεύθυνση.", en: 'Put ")" behind the address.' },
};

/** `<https://…` */
export const OPEN_ADDRESS: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: τίποτα δεν κλείνει το «<».",
    en: 'This is no link yet: nothing closes the "<".',
  },
  fix: {
    el: "Βάλτε «>» μετά τη διεύθυνση ή γράψτε [λέξεις](διεύθυνση).",
    en: 'Put ">" behind the address, or write [words](address).',
  },
};

/** `[words](https://a b)`. */
export const SPACE_IN_ADDRESS: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: η διεύθυνση έχει κενό.",
    en: "This is no link yet: there is a space in its address.",
  },
  fix: {
    el: "Σβήστε το κενό· αν ανήκει στη διεύθυνση, γράφεται %20.",
    en: "Remove the space; one that belongs to an address is written %20.",
  },
};

/** `words](https://…)`. */
export const UNOPENED_LINK: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: τίποτα δεν ανοίγει το «]».",
    en: 'This is no link yet: nothing opens the "]".',
  },
  fix: {
    el: "Βάλτε «[» πριν από την πρώτη του λέξη.",
    en: 'Put "[" before the first of its words.',
  },
};

/** `[words(https://…)`. */
export const UNCLOSED_WORDS: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: λείπει ένα «]» μετά τις λέξεις του.",
    en: 'This is no link yet: a "]" is missing behind its words.',
  },
  fix: WRITE_LINK,
};

/** `[](https://…)`. */
export const EMPTY_LINK: Message = {
  rule,
  message: {
    el: "Ο σύνδεσμος δεν έχει λέξεις, και οι αναγνώστες δεν θα τον έβλεπαν.",
    en: "The link has no words, so readers would not see it.",
  },
  fix: {
    el: "Γράψτε τες μέσα στις αγκύλες: [λέξεις](διεύθυνση).",
    en: "Write them between the brackets: [words](address).",
  },
};

/** `[person:tokayev]`. */
export function describeWordlessLink(address: string): Message {
  return {
    rule,
    message: {
      el: "Δεν είναι ακόμη σύνδεσμος: δεν έχει λέξεις.",
      en: "This is no link yet: it has no words.",
    },
    fix: { el: `Γράψτε [λέξεις](${address}).`, en: `Write [words](${address}).` },
  };
}

/** A link as other systems write it: `"words":https://…`, `[words|https://…]`, `[https://… words]`. */
export function describeOtherLink(words: string, address: string): Message {
  return {
    rule,
    message: {
      el: "Δεν είναι ακόμη σύνδεσμος: έτσι τον γράφουν άλλα συστήματα.",
      en: "This is no link yet: it is written as other systems do.",
    },
    fix: writeExactly(`[${words}](${address})`),
  };
}

/** `[[words]](https://…)`: a link with brackets around its words. */
export function describeDoubleLink(words: string): Message {
  return {
    rule,
    message: {
      el: "Οι λέξεις του συνδέσμου έχουν διπλές αγκύλες, και οι αναγνώστες θα έβλεπαν το ένα ζεύγος.",
      en: "The words of the link have two pairs of brackets, so readers would see one.",
    },
    fix: { el: `Γράψτε [${words}](…).`, en: `Write [${words}](…).` },
  };
}

/** `[words]https://…`. */
export const BARE_ADDRESS: Message = {
  rule,
  message: {
    el: "Δεν είναι ακόμη σύνδεσμος: η διεύθυνση δεν είναι σε παρενθέσεις.",
    en: "This is no link yet: its address is not in parentheses.",
  },
  fix: WRITE_LINK,
};

/** `(words)[https://…]`. */
export function describeReversedLink(words: string, address: string): Message {
  return {
    rule,
    message: {
      el: "Δεν είναι ακόμη σύνδεσμος: οι αγκύλες και οι παρενθέσεις μπήκαν ανάποδα.",
      en: "This is no link yet: brackets and parentheses have changed places.",
    },
    fix: writeExactly(`[${words}](${address})`),
  };
}

/** `[words][1]` without a line that says what 1 is. */
export function describeUndefinedReference(
  words: string,
  label: string,
): Message & { readonly reference: { readonly words: string; readonly label: string } } {
  const shown = label === "" ? `[${words}]` : `[${label}]`;
  return {
    reference: { words, label },
    rule,
    message: {
      el: `Το ${shown} δεν έχει διεύθυνση, και οι αναγνώστες θα έβλεπαν τις αγκύλες.`,
      en: `No address is given for ${shown}, so readers would see the brackets.`,
    },
    fix: { el: `Γράψτε [${words}](https://…).`, en: `Write [${words}](https://…).` },
  };
}

/** `[` or `]` that is alone. */
export function describeLoneBracket(bracket: string): Message {
  const other = bracket === "[" ? "]" : "[";
  return {
    rule: "unclosed-pair",
    severity: "warning",
    message: {
      el: `Λείπει το «${other}» που ταιριάζει σε αυτό το «${bracket}».`,
      en: `There is no "${other}" to this "${bracket}".`,
    },
    fix: {
      el: `Γράψτε το ή σβήστε το «${bracket}».`,
      en: `Write it, or remove the "${bracket}".`,
    },
  };
}

/** `[words]{lang=en` or `[words] {lang=en}`. */
export const LANGUAGE_BRACES: Message = {
  rule: "unknown-attribute",
  message: {
    el: "Τα άγκιστρα αυτά δεν αφορούν καμία λέξη, και οι αναγνώστες θα τα έβλεπαν.",
    en: "These braces say nothing of any words, so readers would see them.",
  },
  fix: {
    el: "Γράψτε [popular anger]{lang=en}: τα άγκιστρα κλείνουν και μπαίνουν αμέσως μετά την αγκύλη.",
    en: "Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
  },
};

/** `:post{#id}`, or `::post{#id}` within a line. */
export function describeInlineDirective(form: string): Message {
  return {
    rule: "directive-syntax",
    message: {
      el: "Οι αναγνώστες θα το έβλεπαν: μια εντολή έχει δύο άνω και κάτω τελείες και δική της γραμμή.",
      en: "Readers would see this: a directive has two colons, and a line of its own.",
    },
    fix: {
      el: `Γράψτε ::${form} στην αρχή μιας γραμμής, ανάμεσα σε κενές γραμμές.`,
      en: `Write ::${form} at the beginning of a line, between empty lines.`,
    },
  };
}

/** `\[@afp\]`. */
export const ESCAPED_CITATION: Message = {
  rule: "citation-syntax",
  severity: "warning",
  message: {
    el: "Η ανάποδη κάθετος δεν το αφήνει να γίνει παραπομπή, και οι αναγνώστες θα έβλεπαν τις αγκύλες.",
    en: "The backslash keeps this from being a citation, so readers would see the brackets.",
  },
  fix: { el: "Σβήστε τις ανάποδες καθέτους: [@afp].", en: "Remove the backslashes: [@afp]." },
};

/** `[via=blogger]`. */
export const SOURCELESS_CITATION: Message = {
  rule: "citation-syntax",
  message: {
    el: "Δεν είναι ακόμη παραπομπή: δεν λέει ποια είναι η πηγή.",
    en: "This is no citation yet: it names no source.",
  },
  fix: {
    el: "Γράψτε πρώτα την πηγή, όπως [@reuters; via=blogger] ή [@ria; of=peskov].",
    en: "Write the source first, as in [@reuters; via=blogger] or [@ria; of=peskov].",
  },
};

/** `[ @afp]`. */
export const SPACED_CITATION: Message = {
  rule: "citation-syntax",
  message: {
    el: "Δεν είναι ακόμη παραπομπή: κάτι υπάρχει ανάμεσα στην αγκύλη και το @.",
    en: "This is no citation yet: there is something between the bracket and the @.",
  },
  fix: { el: "Γράψτε [@afp].", en: "Write [@afp]." },
};
