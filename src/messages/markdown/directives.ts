import { write } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

function listKnown(known: readonly string[]): Text {
  return { el: `Υπάρχουν: ${known.join(", ")}.`, en: `Known are ${known.join(", ")}.` };
}

const REMOVE: Text = { el: "Σβήστε το.", en: "Remove it." };

/** The id of a post in another form; `right` is the directive that was meant. */
export function wrongPostId(right: string): MessageWithFix {
  return {
    rule: "directive-syntax",
    message: {
      el: "Το id μιας ανάρτησης γράφεται ανάμεσα σε άγκιστρα, μετά από «#».",
      en: 'The id of a post is written between braces, behind "#".',
    },
    fix: write(right),
  };
}

/** More colons than two before a directive. */
export function wrongColons(right: string): MessageWithFix {
  return {
    rule: "directive-syntax",
    message: {
      el: "Μια εντολή αρχίζει με δύο άνω και κάτω τελείες, όχι με περισσότερες.",
      en: "A directive begins with two colons, and no more.",
    },
    fix: write(right),
  };
}

/** Two colons, and nothing that is a name; `right` is the directive that was meant, where that is certain. */
export function noDirective(known: readonly string[], right: string | undefined): MessageWithFix {
  return {
    rule: "directive-syntax",
    message: {
      el: "Μια γραμμή που αρχίζει με «::» πρέπει να είναι εντολή.",
      en: 'A line that begins with "::" has to be a directive.',
    },
    fix: right === undefined ? listKnown(known) : write(right),
  };
}

/** A name that is none of a directive; `right` is the one that was meant, where that is certain. */
export function unknownDirective(
  name: string,
  known: readonly string[],
  right: string | undefined,
): MessageWithFix {
  return {
    rule: "unknown-directive",
    message: { el: `Το «::${name}» δεν είναι εντολή.`, en: `"::${name}" is not a directive.` },
    fix: right === undefined ? listKnown(known) : write(right),
  };
}

/** A directive that is not on a line of its own. */
export function nestedDirective(name: string): MessageWithFix {
  return {
    rule: "directive-place",
    message: {
      el: `Το «::${name}» είναι μέσα σε λίστα, παράθεμα ή πλαίσιο.`,
      en: `"::${name}" is inside a list, a quotation or a box.`,
    },
    fix: {
      el: "Βάλτε το σε δική του γραμμή, ανάμεσα σε κενές γραμμές, χωρίς κενά μπροστά.",
      en: "Put it on a line of its own, between empty lines, without indentation.",
    },
  };
}

/** Braces in no form that is known; `right` is how the directive is written. */
export function unreadableBraces(name: string, right: string): MessageWithFix {
  return {
    rule: "directive-syntax",
    message: {
      el: `Ό,τι είναι ανάμεσα στα άγκιστρα του «::${name}» δεν διαβάζεται.`,
      en: `What is between the braces of "::${name}" cannot be read.`,
    },
    fix: write(right),
  };
}

/** What the things that a directive asks for are called; others are said by their id. */
const ASKED: Readonly<Record<string, Text>> = {
  post: { el: "ποια ανάρτηση", en: "which post" },
  places: { el: "ποιους τόπους", en: "which places" },
  data: { el: "ποιο αρχείο δείχνει", en: "which file it shows" },
  caption: { el: "τι δείχνει", en: "what it shows" },
  title: { el: "τον τίτλο του", en: "its title" },
  type: { el: "το είδος του", en: "its type" },
  address: { el: "πού είναι", en: "where it is" },
  source: { el: "από πού είναι", en: "where it is from" },
};

/** A directive without the id or the attribute that it needs. */
export function missingAttribute(name: string, missing: string, right: string): MessageWithFix {
  const asked = ASKED[missing] ?? { el: missing, en: `which ${missing}` };
  return {
    rule: "missing-attribute",
    message: {
      el: `Το «::${name}» δεν λέει ${asked.el}.`,
      en: `"::${name}" does not say ${asked.en}.`,
    },
    fix: write(right),
  };
}

/** Ids with other marks than spaces between them. */
export function idsWithCommas(name: string, right: string): MessageWithFix {
  return {
    rule: "directive-syntax",
    message: {
      el: `Τα id του «::${name}» χωρίζονται μόνο με κενά.`,
      en: `The ids of "::${name}" have spaces between them, and no other marks.`,
    },
    fix: write(right),
  };
}

/** An id where a directive takes none. */
export function unwantedId(id: string, name: string, right: string): MessageWithFix {
  return {
    rule: "unknown-attribute",
    message: {
      el: `Το «#${id}» δεν έχει θέση στο «::${name}».`,
      en: `"#${id}" has no place in "::${name}".`,
    },
    fix: write(right),
  };
}

/** An attribute that a directive does not have. */
export function unknownAttribute(attribute: string, name: string, right: string): MessageWithFix {
  return {
    rule: "unknown-attribute",
    message: {
      el: `Το «${attribute}» δεν είναι ιδιότητα του «::${name}».`,
      en: `"${attribute}" is not an attribute of "::${name}".`,
    },
    fix: write(right),
  };
}

/** A directive on a page that is no news. */
export function directiveOutsideStory(name: string): Message {
  return {
    rule: "directive-place",
    message: {
      el: `Το «::${name}» μπορεί να είναι μόνο σε ρεπορτάζ.`,
      en: `"::${name}" can be in a story only.`,
    },
    fix: REMOVE,
  };
}

export const SECTIONS_OUTSIDE_INDEX: Message = {
  rule: "directive-place",
  message: {
    el: "Το «::sections» μπορεί να είναι μόνο στο index.md ενός ρεπορτάζ.",
    en: '"::sections" can be in a story\'s index.md only.',
  },
  fix: REMOVE,
};

export const MISSING_TIMELINE: Message = {
  rule: "missing-file",
  message: {
    el: "Το ρεπορτάζ δεν έχει timeline.json.",
    en: "The story has no timeline.json.",
  },
  fix: { el: "Προσθέστε το δίπλα στο index.md.", en: "Add it beside index.md." },
};

/** A directive that a story has room for once; `where` is the file and line of the first. */
export function repeatedDirective(name: string, where: string): Message {
  return {
    rule: "directive-repeated",
    message: {
      el: `Το ρεπορτάζ έχει ήδη «::${name}», στο ${where}.`,
      en: `The story has "::${name}" already, at ${where}.`,
    },
    fix: { el: "Κρατήστε το ένα από τα δύο.", en: "Keep one of the two." },
  };
}

/** More places than a map has room for. */
export function tooManyPlaces(places: number, limit: number): Message {
  return {
    rule: "map-places",
    message: {
      el: `Ένας χάρτης δεν χωράει ${places} τόπους: χωράει ${limit}.`,
      en: `A map cannot show ${places} places: it has room for ${limit}.`,
    },
    fix: { el: "Βάλτε λιγότερους.", en: "Name fewer." },
  };
}

/** A place twice on one map. */
export function repeatedPlace(id: string): Message {
  return {
    rule: "map-places",
    message: {
      el: `Το «${id}» είναι ήδη στον χάρτη.`,
      en: `"${id}" is on the map already.`,
    },
    fix: REMOVE,
  };
}

/** Places that one map cannot show together; `id` is the one that lies on no such map, where it is known. */
export function impossibleMap(reason: string): Message {
  return {
    rule: "map-places",
    message: {
      el: "Ο χάρτης δεν μπορεί να σχεδιαστεί με αυτούς τους τόπους.",
      en: `The map cannot be drawn: ${reason}.`,
    },
    fix: { el: "Βάλτε λιγότερους τόπους.", en: "Name fewer places." },
  };
}

/** A place that nothing says where it is. */
export function placeWithoutCoordinates(id: string): Message {
  return {
    rule: "place-without-coordinates",
    message: {
      el: `Το «${id}» δεν μπορεί να μπει σε χάρτη: δεν έχει συντεταγμένες στο places.json.`,
      en: `"${id}" cannot be on a map: it has no coordinates in places.json.`,
    },
    fix: {
      el: "Προσθέστε τα «latitude» και «longitude» του ή βγάλτε το από τον χάρτη.",
      en: 'Add its "latitude" and "longitude", or take it off the map.',
    },
  };
}
