import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import { type Text } from "../text.ts";
import { ID_LETTERS } from "../content/shapes.ts";

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

/** An id a second time in a data file. */
export function repeatedEntryId(id: string): Message {
  const { rule, message } = repeatedField(id);
  return {
    rule,
    message,
    fix: {
      el: "Δώστε στο δεύτερο δικό του id ή, αν είναι το ίδιο, κρατήστε το ένα.",
      en: "Give the second an id of its own or, if it is the same, keep one of the two.",
    },
  };
}

const FILL_OR_NULL: Text = {
  el: "Συμπληρώστε το ή, αν δεν το ξέρει κανείς, γράψτε null, χωρίς εισαγωγικά.",
  en: "Fill it in, or write null, without quotes, where nobody knows.",
};

/** A field without a value, or with spaces alone. */
export function emptyField(name: Text, isOptional: boolean, mayBeNull = false): Message {
  const optional = isOptional ? FILL_OR_REMOVE : FILL_IN;
  return {
    rule: "empty-field",
    message: { el: `${name.el} είναι κενό.`, en: `${name.en} is empty.` },
    fix: mayBeNull ? FILL_OR_NULL : optional,
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

/** Fields that have to be there, and how they are written; `owner` is undefined for a file's own. */
export function missingFields(
  names: readonly string[],
  owner: Text | undefined,
  shown: string,
  mayBeNull: boolean,
): Message {
  const where = owner ? { el: ` από ${owner.el}`, en: ` in ${owner.en}` } : { el: "", en: "" };
  const [one = "", ...others] = names;
  const message =
    others.length === 0
      ? {
          el: `Λείπει το «${one}»${where.el}.`,
          en: `"${one}" is missing${where.en}.`,
        }
      : {
          el: `Λείπουν τα ${joinNames(names, "«", "»", "και")}${where.el}.`,
          en: `${joinNames(names, '"', '"', "and")} are missing${where.en}.`,
        };
  return {
    rule: "missing-field",
    message,
    fix: mayBeNull
      ? {
          el: `Όπου δεν ξέρει κανείς την τιμή, γράψτε null. Προσθέστε ${shown}`,
          en: `Write null for what nobody knows. Add ${shown}`,
        }
      : { el: `Προσθέστε ${shown}`, en: `Add ${shown}` },
  };
}

function joinNames(names: readonly string[], open: string, close: string, and: string): string {
  const quoted = names.map((name) => `${open}${name}${close}`);
  return `${quoted.slice(0, -1).join(", ")} ${and} ${quoted.at(-1) ?? ""}`;
}

/** What to do with a field that has no place among the others; `names` are those that could still be there. */
export function removeOrWrite(names: readonly string[]): Text {
  if (names.length === 0) return { el: "Σβήστε το.", en: "Take it out." };
  const shown = names.slice(0, 12);
  const rest = names.length > shown.length ? ", …" : "";
  return {
    el: `Σβήστε το ή γράψτε στη θέση του ένα από αυτά: ${shown.map((name) => `«${name}»`).join(", ")}${rest}.`,
    en: `Take it out, or write one of these in its place: ${shown.map((name) => `"${name}"`).join(", ")}${rest}.`,
  };
}

/** A second name for a field that is there. */
export function alreadyThere(name: string): Text {
  return {
    el: `Σβήστε το: υπάρχει ήδη το «${name}».`,
    en: `Take it out: "${name}" is there already.`,
  };
}

/** A field that belongs beside the group that it is in. */
export function outsideOf(name: string, group: string): Text {
  return {
    el: `Είναι μέσα στο «${group}»: κλείστε πρώτα το «${group}» με }, και γράψτε το «${name}» μετά.`,
    en: `It is inside "${group}": close "${group}" with } first, and write "${name}" after it.`,
  };
}

/** An entry of a data file inside another one. */
export function closeFirst(name: string, group: string): Text {
  return {
    el: `Είναι μέσα στο «${group}»: γράψτε }, πριν από το «${name}».`,
    en: `It is inside "${group}": write }, before "${name}".`,
  };
}

/** A group around fields that belong where it is. */
export function withoutWrapper(name: string): Text {
  return {
    el: `Γράψτε τα πεδία του κατευθείαν εδώ, χωρίς το «${name}» και τα άγκιστρά του.`,
    en: `Write its fields here, without "${name}" and its braces.`,
  };
}

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

/** A name, or a value, that should be an id; `right` is the same as an id, where it has any letters. */
export function wrongId(name: Text, right: string | undefined): Message {
  const such =
    right === undefined
      ? { el: ".", en: "." }
      : { el: `, όπως "${right}".`, en: `, such as "${right}".` };
  return {
    rule: "wrong-value",
    message: { el: `${name.el} δεν είναι id.`, en: `${name.en} is not an id.` },
    fix: {
      el: `Γράψτε μόνο ${ID_LETTERS.el}${such.el}`,
      en: `Use ${ID_LETTERS.en} alone${such.en}`,
    },
  };
}

/** An author's id in the place of the name of a field: `{ nikos: photographs }`. */
export function creditFields(id: string, role: string): Message {
  return {
    rule: "unknown-field",
    message: {
      el: `Το «${id}» δεν είναι όνομα πεδίου: πριν από το id είναι «id», πριν από ό,τι έκανε «role».`,
      en: `"${id}" is not the name of a field: before the id is "id", before what they did "role".`,
    },
    fix: writeExactly(`{ id: ${id}, role: ${role} }`),
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
