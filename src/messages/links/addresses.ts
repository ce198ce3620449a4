import { writeExactly, writeWords } from "../fixes.ts";
import type { Message, MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

const BEGINNINGS: Text = {
  el: "Αρχίστε τη διεύθυνση με https://, http://, mailto:, person:, place: ή source:, με «/» για σελίδα αυτού του ιστότοπου ή με «#» για μεσότιτλο αυτής της σελίδας.",
  en: 'Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.',
};

const FIND_AGAIN: Text = { el: "Ξαναβρείτε τη διεύθυνση.", en: "Look for the address again." };

/** A link without anything between its parentheses. */
export const NO_ADDRESS: MessageWithFix = {
  rule: "link-scheme",
  message: { el: "Ο σύνδεσμος δεν έχει διεύθυνση.", en: "The link has no address." },
  fix: BEGINNINGS,
};

/** What no link can lead to; `whole` is the address that was meant, where that is certain. */
export function unknownAddress(address: string, whole: string | undefined): MessageWithFix {
  return {
    rule: "link-scheme",
    message: {
      el: `Το «${address}» δεν είναι διεύθυνση που μπορεί να έχει ένας σύνδεσμος.`,
      en: `"${address}" is not an address that a link can have.`,
    },
    fix: whole === undefined ? BEGINNINGS : writeExactly(whole),
  };
}

/** What no address begins with; `meant` is the right beginning, where that is certain. */
export function unknownScheme(scheme: string, meant: string | undefined): MessageWithFix {
  return {
    rule: "link-scheme",
    message: {
      el: `Ένας σύνδεσμος δεν μπορεί να αρχίζει με «${scheme}:».`,
      en: `A link cannot begin with "${scheme}:".`,
    },
    fix:
      meant === undefined
        ? BEGINNINGS
        : { el: `Αρχίστε τον με ${meant}`, en: `Begin it with ${meant}` },
  };
}

/** A link that would dial a number. */
export const TELEPHONE: MessageWithFix = {
  rule: "link-scheme",
  message: {
    el: "Ένας σύνδεσμος δεν μπορεί να είναι τηλέφωνο.",
    en: "A link cannot be a telephone number.",
  },
  fix: { el: "Γράψτε τον αριθμό στο κείμενο.", en: "Write the number in the text." },
};

/** An address without a host, or one that no browser can read; `whole` is the one that was meant, where that is certain. */
export function noWholeAddress(address: string, whole: string | undefined): Message {
  return {
    rule: "link-scheme",
    message: {
      el: `Το «${address}» δεν είναι ολόκληρη διεύθυνση.`,
      en: `"${address}" is not a whole address.`,
    },
    fix: whole === undefined ? BEGINNINGS : writeExactly(whole),
  };
}

/** An address with a backslash, which programs read in two ways. */
export function backslashInAddress(address: string): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το «${address}» έχει ανάποδη κάθετο, που κάποια προγράμματα τη διαβάζουν ως κάθετο.`,
      en: `"${address}" has a backslash, which some programs read as a slash.`,
    },
    fix: { el: "Γράψτε στη θέση της / ή %5C.", en: "Write / or %5C in its place." },
  };
}

/** An address with a user's name or password before its host. */
export function userInAddress(address: string, host: string): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το «${address}» οδηγεί στο «${host}»: ό,τι είναι πριν από το «@» είναι όνομα χρήστη.`,
      en: `"${address}" leads to "${host}": what is before the "@" is the name of a user.`,
    },
    fix: {
      el: `Γράψτε τη διεύθυνση χωρίς αυτό, αν εννοείτε το «${host}».`,
      en: `Write the address without it, if "${host}" is meant.`,
    },
  };
}

/** A host in letters other than those of ASCII; `ascii` is the form that browsers send, where there is one. */
export function hostInLetters(host: string, ascii: string | undefined): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το όνομα «${host}» έχει γράμματα εκτός ASCII· ένα γράμμα μπορεί να μοιάζει με άλλο.`,
      en: `The host "${host}" has letters that are not ASCII; one letter can look like another.`,
    },
    fix:
      ascii === undefined
        ? FIND_AGAIN
        : {
            el: `Γράψτε «${ascii}», που είναι η ίδια διεύθυνση.`,
            en: `Write "${ascii}", which is the same address.`,
          },
  };
}

/** A port that there is not. */
export function wrongPort(port: string): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το «:${port}» δεν είναι θύρα, δηλαδή αριθμός από 1 έως 65535.`,
      en: `":${port}" is not a port, which is a number from 1 to 65535.`,
    },
    fix: { el: "Σβήστε το ή διορθώστε το.", en: "Take it out, or correct it." },
  };
}

/** A host that cannot be one; `whole` is the address that was meant, where that is certain. */
export function wrongHost(host: string, whole: string | undefined): Message {
  return {
    rule: "wrong-address",
    message: {
      el: `Το «${host}» δεν μπορεί να είναι όνομα ιστότοπου.`,
      en: `"${host}" cannot be the name of a host.`,
    },
    fix: whole === undefined ? FIND_AGAIN : writeExactly(whole),
  };
}

/** A host that only one machine or network knows. */
export function privateHost(host: string): Message {
  return {
    rule: "private-address",
    message: {
      el: `Το ${host} το ξέρει μόνο ένας υπολογιστής ή ένα δίκτυο.`,
      en: `${host} is known to one machine or network only.`,
    },
    fix: {
      el: "Γράψτε τη διεύθυνση που ανοίγουν οι αναγνώστες ή βάλτε το ανάμεσα σε ` ως κώδικα.",
      en: "Write the address that readers reach, or put it between backquotes as code.",
    },
  };
}

/** A host that shows what is not published. */
export function previewHost(host: string): Message {
  return {
    rule: "preview-address",
    message: {
      el: `Το ${host} είναι προεπισκόπηση, που δεν υπάρχει για τους αναγνώστες.`,
      en: `${host} is a preview, which is not there for readers.`,
    },
    fix: { el: "Γράψτε τη δημοσιευμένη διεύθυνση.", en: "Write the published address." },
  };
}

/** An address of this site with its scheme and host. */
export function ownAddress(path: string): Message {
  return {
    rule: "own-address",
    message: {
      el: "Η διεύθυνση είναι αυτού του ιστότοπου.",
      en: "The address is one of this site.",
    },
    fix: writeWords(path),
  };
}

/** An address on the host of this site, outside of the site, where the site has a page at the same path. */
export function addressBesideSite(
  address: string,
  path: string,
): Message & { readonly severity: "warning" } {
  return {
    rule: "own-address",
    severity: "warning",
    message: {
      el: `Η διεύθυνση είναι έξω από αυτόν τον ιστότοπο, που είναι στο ${address} και έχει σελίδα «${path}».`,
      en: `The address is outside this site, which is at ${address} and has a page "${path}".`,
    },
    fix: { el: `Γράψτε «${path}», αν εννοείτε αυτήν.`, en: `Write "${path}", if that is meant.` },
  };
}

/** A path below which no site can be. */
export function wrongSitePath(): Message {
  return {
    rule: "wrong-address",
    message: {
      el: "Τη διαδρομή αυτής της διεύθυνσης δεν τη διαβάζουν όλοι οι διακομιστές το ίδιο.",
      en: "The path of the address is none that every host reads alike.",
    },
    fix: {
      el: "Ανάμεσα στις καθέτους βάλτε γράμματα, ψηφία, παύλες, κάτω παύλες, περισπωμένες και τελείες, και όχι τελεία αμέσως μετά από κάθετο.",
      en: "Use letters, digits, hyphens, underscores, tildes and full stops between its slashes, and no full stop behind a slash.",
    },
  };
}
