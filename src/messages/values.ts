import { writeExactly } from "./fixes.ts";
import type { Message } from "./message.ts";
import { type Text, same } from "./text.ts";

const WHOLE = {
  "The file": { el: "το αρχείο", en: "the file" },
  "The front matter": { el: "το τμήμα των πεδίων", en: "the front matter" },
} as const satisfies Readonly<Record<string, Text>>;

/** What an author calls all that a file says in fields. */
export function wholeName(whole: keyof typeof WHOLE): Text {
  return WHOLE[whole];
}

/** What an author calls a field; neuter in Greek, as all names of values are. */
export function fieldName(field: string): Text {
  return { el: `το «${field}»`, en: `"${field}"` };
}

/** What an author calls an entry of a list, by its number and the list's field, where it has one. */
export function entryName(number: number, list: string | number | undefined): Text {
  if (list === undefined) return { el: `το στοιχείο ${number}`, en: `entry ${number}` };
  return { el: `το στοιχείο ${number} του «${list}»`, en: `entry ${number} of "${list}"` };
}

/** What a text that is an id consists of. */
export const ID_LETTERS: Text = {
  el: "μικρά λατινικά γράμματα, ψηφία και μονές παύλες",
  en: "small Latin letters, digits and single hyphens",
};

/** The shapes of texts that schemas ask for. */
export const SHAPES = {
  id: { el: `id: ${ID_LETTERS.el}`, en: `an id: ${ID_LETTERS.en}` },
  siteAddress: {
    el: "διεύθυνση όπως https://example.org, ή https://example.org/news κάτω από μια διαδρομή",
    en: "an address such as https://example.org, or https://example.org/news below a path",
  },
  httpsAddress: {
    el: "διεύθυνση που αρχίζει με https://",
    en: "an address that begins with https://",
  },
  path: {
    el: "διεύθυνση αυτού του ιστότοπου, όπως «/about/»",
    en: 'an address on this site such as "/about/"',
  },
  pathWithAnchor: {
    el: "διεύθυνση αυτού του ιστότοπου, όπως «/about/» ή «/about/#who»",
    en: 'an address on this site such as "/about/" or "/about/#who"',
  },
  language: { el: "κωδικός γλώσσας, όπως en ή el", en: "a language tag such as en or el" },
  countryCode: {
    el: "κωδικός χώρας με δύο κεφαλαία, όπως KZ",
    en: "a country code of two capitals such as KZ",
  },
  timeZone: {
    el: "ζώνη ώρας, όπως Europe/Athens",
    en: "a time zone such as Europe/Athens",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The shape of a text. */
export type Shape = keyof typeof SHAPES;

/** What a text should be. */
export function describeShape(shape: Shape): Text {
  return { el: `Πρέπει να είναι ${SHAPES[shape].el}.`, en: `It should be ${SHAPES[shape].en}.` };
}

/** What an author calls the kinds of values, as what something is or should be. */
export const KINDS = {
  text: { el: "κείμενο", en: "text" },
  number: { el: "αριθμός", en: "a number" },
  endless: { el: "αριθμός χωρίς τέλος", en: "one without end" },
  list: { el: "λίστα", en: "a list" },
  fields: { el: "πεδία με τιμές", en: "fields with values" },
  true: same("true"),
  false: same("false"),
  null: same("null"),
} as const satisfies Readonly<Record<string, Text>>;

/** A kind of value. */
export type Kind = keyof typeof KINDS;

function wrongType(name: Text, expected: Kind, found: Kind, fix: Text): Message {
  return {
    rule: "wrong-type",
    message: {
      el: `${name.el} πρέπει να είναι ${KINDS[expected].el}, όχι ${KINDS[found].el}.`,
      en: `${name.en} should be ${KINDS[expected].en}, not ${KINDS[found].en}.`,
    },
    fix,
  };
}

const FILL_IN: Text = { el: "Συμπληρώστε το.", en: "Fill it in." };
const FILL_OR_REMOVE: Text = {
  el: "Συμπληρώστε το ή σβήστε το πεδίο.",
  en: "Fill it in, or remove the field.",
};

/** A field a second time among the same fields. */
export function repeatedField(name: string): Message {
  return {
    rule: "duplicate-key",
    message: {
      el: `Το «${name}» υπάρχει εδώ για δεύτερη φορά.`,
      en: `"${name}" is here a second time.`,
    },
    fix: { el: "Κρατήστε το ένα από τα δύο.", en: "Keep one of the two." },
  };
}

/** A field without a value, or with spaces alone. */
export function emptyField(name: Text, isOptional: boolean): Message {
  return {
    rule: "empty-field",
    message: { el: `${name.el} είναι κενό.`, en: `${name.en} is empty.` },
    fix: isOptional ? FILL_OR_REMOVE : FILL_IN,
  };
}

/** `null` in JSON, where something has to be said. */
export function nullField(name: Text, isOptional: boolean): Message {
  const message = {
    el: `${name.el} δεν μπορεί να είναι null`,
    en: `${name.en} cannot be null`,
  };
  if (isOptional) {
    return {
      rule: "empty-field",
      message: { el: `${message.el}.`, en: `${message.en}.` },
      fix: FILL_OR_REMOVE,
    };
  }
  return {
    rule: "empty-field",
    message: {
      el: `${message.el}: το null λέει ότι δεν υπάρχει τίποτα, και εδώ χρειάζεται πάντα κάτι.`,
      en: `${message.en}: null says that there is none, and here something is always needed.`,
    },
    fix: FILL_IN,
  };
}

/** A field that has to be there; `owner` is undefined for one of the file's own. */
export function missingField(name: Text, owner: Text | undefined, mayBeNull: boolean): Message {
  const where = owner ? { el: ` από ${owner.el}`, en: ` in ${owner.en}` } : { el: "", en: "" };
  return {
    rule: "missing-field",
    message: {
      el: `Λείπει ${name.el}${where.el}.`,
      en: `${name.en} is missing${where.en}.`,
    },
    fix: mayBeNull
      ? {
          el: "Προσθέστε το· αν δεν το ξέρει κανείς, γράψτε null.",
          en: "Add it; write null where nobody knows.",
        }
      : { el: "Προσθέστε το.", en: "Add it." },
  };
}

/** Where a field goes that is about the whole story. */
export const MOVE_TO_INDEX: Text = {
  el: "Αφορά όλο το ρεπορτάζ: γράψτε το στο index.md.",
  en: "It is about the whole story: write it in index.md.",
};

/** Where an address comes from. */
export const NAME_IS_ADDRESS: Text = {
  el: "Σβήστε το: διεύθυνση είναι το όνομα του αρχείου.",
  en: "Leave it out: the address is the file's name.",
};

/** A field that is not among those that are known. */
export function unknownField(key: string, fix: Text): Message {
  return {
    rule: "unknown-field",
    message: {
      el: `Το «${key}» δεν είναι γνωστό πεδίο εδώ.`,
      en: `"${key}" is not a field that is known here.`,
    },
    fix,
  };
}

/** A name, or a value, that should be an id. */
export function wrongId(name: Text): Message {
  return {
    rule: "wrong-value",
    message: { el: `${name.el} δεν είναι id.`, en: `${name.en} is not an id.` },
    fix: { el: `Γράψτε ${ID_LETTERS.el}.`, en: `Use ${ID_LETTERS.en}.` },
  };
}

/** Something else where text should be; in its place belongs `quoted`, or the whole `line`. */
export function notText(
  name: Text,
  found: Kind,
  quoted: string | undefined,
  line?: string,
): Message {
  if (line !== undefined) return wrongType(name, "text", found, writeExactly(line));
  const fix =
    quoted === undefined
      ? { el: "Γράψτε λέξεις.", en: "Write words." }
      : { el: `Βάλτε το σε εισαγωγικά: ${quoted}`, en: `Put it in quotes: ${quoted}` };
  return wrongType(name, "text", found, fix);
}

/** Text with a colon and a space, which became a field of its own. */
export function textWithColon(name: Text, line: string): Message {
  const { el, en } = name;
  return {
    rule: "wrong-type",
    message: {
      el: `Η άνω και κάτω τελεία κάνει πεδίο τις λέξεις πριν από αυτήν: ${el.charAt(0).toLowerCase()}${el.slice(1)} πρέπει να είναι κείμενο.`,
      en: `The colon makes a field of the words before it: ${en} should be text.`,
    },
    fix: {
      el: `Βάλτε το όλο σε εισαγωγικά: ${line}`,
      en: `Put the whole of it in quotes: ${line}`,
    },
  };
}

/** Something else where `true` or `false` should be; `right` is the one that was meant. */
export function notTrueOrFalse(name: Text, right: "true" | "false" | undefined): Message {
  return {
    rule: "wrong-type",
    message: {
      el: `${name.el} πρέπει να είναι true ή false.`,
      en: `${name.en} has to be true or false.`,
    },
    fix:
      right === undefined
        ? { el: "Γράψτε true ή false.", en: "Write true or false." }
        : { el: `Γράψτε ${right}, χωρίς εισαγωγικά.`, en: `Write ${right}, without quotes.` },
  };
}

/** Something else where a number should be; `right` is its form where that is certain. */
export function notNumber(name: Text, found: Kind, right: string | undefined): Message {
  const fix =
    right === undefined
      ? {
          el: "Γράψτε τον με ψηφία, χωρίς εισαγωγικά, όπως 43.24.",
          en: "Write it in digits, without quotes, such as 43.24.",
        }
      : { el: `Γράψτε ${right}, χωρίς εισαγωγικά.`, en: `Write ${right}, without quotes.` };
  return wrongType(name, "number", found, fix);
}

/** How a number or an amount is bounded. */
const BOUNDS = {
  atLeast: { el: "τουλάχιστον", en: "at least" },
  atMost: { el: "το πολύ", en: "at most" },
  moreThan: { el: "πάνω από", en: "more than" },
  lessThan: { el: "κάτω από", en: "less than" },
} as const satisfies Readonly<Record<string, Text>>;

/** A number outside of what a field allows. */
export function numberOutOfRange(name: Text, bound: keyof typeof BOUNDS, limit: number): Message {
  const { el, en } = BOUNDS[bound];
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} πρέπει να είναι ${el} ${limit}.`,
      en: `${name.en} has to be ${en} ${limit}.`,
    },
    fix: { el: "Γράψτε τέτοιον αριθμό.", en: "Write such a number." },
  };
}

/** A number with a fraction, where only whole ones make sense. */
export function notWhole(name: Text): Message {
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} πρέπει να είναι ακέραιος αριθμός.`,
      en: `${name.en} has to be a whole number.`,
    },
    fix: { el: "Γράψτε τον χωρίς δεκαδικά.", en: "Write it without a fraction." },
  };
}

/** Something else where a list should be; `example` is the list as it is written. */
export function notList(name: Text, found: Kind, example: string | undefined): Message {
  const fix =
    example === undefined
      ? { el: "Βάλτε το σε αγκύλες.", en: "Put it in square brackets." }
      : writeExactly(example);
  return wrongType(name, "list", found, fix);
}

/** One thing where a list of such things should be. */
export function notListButEntry(name: Text, found: Kind): Message {
  return wrongType(name, "list", found, {
    el: "Γράψτε [ πριν από αυτό και ] μετά.",
    en: "Write [ before it and ] after it.",
  });
}

/** Something else where fields should be; `example` is how they are written. */
export function notFields(name: Text, found: Kind, example: string | undefined): Message {
  const fix =
    example === undefined
      ? {
          el: "Γράψτε κάθε πεδίο με το όνομά του, άνω και κάτω τελεία, κενό και την τιμή του.",
          en: "Write each field as its name, a colon, a space and its value.",
        }
      : writeExactly(example);
  return wrongType(name, "fields", found, fix);
}

/** Text that should be fields in JSON. */
export function notFieldsInJson(name: Text, found: Kind): Message {
  return wrongType(name, "fields", found, {
    el: 'Γράψτε τα πεδία του σε άγκιστρα, όπως { "name": "…" }.',
    en: 'Write its fields in braces, such as { "name": "…" }.',
  });
}

/** Something that is no text where one of a few words should be. */
export function notChoice(name: Text, found: Kind, fix: Text): Message {
  return wrongType(name, "text", found, fix);
}

/** A value that is not allowed, as it is written; undefined for one of many lines. The fix says which are. */
export function wrongValue(name: Text, value: string | undefined, fix: Text | undefined): Message {
  const shown =
    value === undefined
      ? { el: "αυτή η τιμή", en: "this value" }
      : { el: `«${value}»`, en: `"${value}"` };
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} δεν μπορεί να είναι ${shown.el}.`,
      en: `${name.en} cannot be ${shown.en}.`,
    },
    fix,
  };
}

/** The value that was meant, as it is written. */
export function writeValue(right: string): Text {
  return writeExactly(`${right}.`);
}

/** `true`, `false` or one of some words. */
export function switchOr(words: readonly string[]): Text {
  return {
    el: `Γράψτε true, false ή ${words.map((word) => `"${word}"`).join(" ή ")}.`,
    en: `Write true, false or ${words.map((word) => `"${word}"`).join(" or ")}.`,
  };
}

/** A list with nothing in it. */
export function emptyList(name: Text, example: string): Message {
  const such =
    example === "" ? { el: "", en: "" } : { el: `, όπως ${example}`, en: `, such as ${example}` };
  return {
    rule: "wrong-count",
    message: { el: `${name.el} δεν έχει κανένα στοιχείο.`, en: `${name.en} has no entry.` },
    fix: {
      el: `Γράψτε τουλάχιστον ένα${such.el}.`,
      en: `Write at least one${such.en}.`,
    },
  };
}

/** A list with too few or too many entries. */
export function wrongCount(
  name: Text,
  bound: "atLeast" | "atMost",
  limit: number,
  count: number,
): Message {
  const { el, en } = BOUNDS[bound];
  return {
    rule: "wrong-count",
    message: {
      el: `${name.el} πρέπει να έχει ${el} ${limit} ${limit === 1 ? "στοιχείο" : "στοιχεία"} και έχει ${count}.`,
      en: `${name.en} should have ${en} ${limit} ${limit === 1 ? "entry" : "entries"}, and has ${count}.`,
    },
    fix:
      bound === "atLeast"
        ? { el: `Προσθέστε ${limit - count}.`, en: `Add ${limit - count}.` }
        : { el: `Βγάλτε ${count - limit}.`, en: `Take out ${count - limit}.` },
  };
}

/** `"links": []` of a post that can still be seen, or may be. */
export const POST_WITHOUT_LINKS: Message = {
  rule: "wrong-count",
  message: { el: "Το «links» δεν έχει κανένα στοιχείο.", en: '"links" has no entry.' },
  fix: {
    el: "Δώστε τη διεύθυνση της ανάρτησης. Χωρίς καμία μένει μόνο όποια έχει «state» «deleted».",
    en: 'Give the address of the post. Only one whose "state" is "deleted" can have none.',
  },
};
