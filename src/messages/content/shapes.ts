import type { Message } from "../message.ts";
import { type Text, same } from "../text.ts";

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
  focus: {
    el: "δύο ποσοστά, όπως 40% 20%: πόσο απέχει από την αριστερή και από την πάνω άκρη",
    en: "two percentages, such as 40% 20%: how far it is from the left and from the upper edge",
  },
  latinName: {
    el: "όνομα με λατινικά γράμματα, όπως το γράφουν οι ξένες εφημερίδες",
    en: "a name in Latin letters, as foreign newspapers write it",
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

/** A value of another kind than the one that is expected. */
export function wrongType(name: Text, expected: Kind, found: Kind, fix: Text): Message {
  return {
    rule: "wrong-type",
    message: {
      el: `${name.el} πρέπει να είναι ${KINDS[expected].el}, όχι ${KINDS[found].el}.`,
      en: `${name.en} should be ${KINDS[expected].en}, not ${KINDS[found].en}.`,
    },
    fix,
  };
}
