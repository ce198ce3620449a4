import type { Message } from "./message.ts";

const BEGINNINGS =
  'Begin it with https://, http://, mailto:, person:, place: or source:, with "/" for a page of this site, or with "#" for a heading of this page.';

type Advice = Message & { readonly fix: string };

/** A link without anything between its parentheses. */
export const NO_ADDRESS: Advice = {
  rule: "link-scheme",
  message: "The link has no address.",
  fix: BEGINNINGS,
};

/** What no link can lead to; `whole` is the address that was meant, where that is certain. */
export function unknownAddress(address: string, whole: string | undefined): Advice {
  return {
    rule: "link-scheme",
    message: `"${address}" is not an address that a link can have.`,
    fix: whole === undefined ? BEGINNINGS : `Write ${whole}`,
  };
}

/** What no address begins with; `meant` is the right beginning, where that is certain. */
export function unknownScheme(scheme: string, meant: string | undefined): Advice {
  return {
    rule: "link-scheme",
    message: `A link cannot begin with "${scheme}:".`,
    fix: meant === undefined ? BEGINNINGS : `Begin it with ${meant}`,
  };
}

/** An address without a host, or one that no browser can read. */
export function noWholeAddress(address: string): Message {
  return {
    rule: "link-scheme",
    message: `"${address}" is not a whole address.`,
    fix: BEGINNINGS,
  };
}

/** An address with a backslash, which programs read in two ways. */
export function backslashInAddress(address: string): Message {
  return {
    rule: "wrong-address",
    message: `"${address}" has a backslash, which some programs read as a slash.`,
    fix: "Write / or %5C in its place.",
  };
}

/** An address with a user's name or password before its host. */
export function userInAddress(address: string, host: string): Message {
  return {
    rule: "wrong-address",
    message: `"${address}" leads to "${host}": what is before the "@" is the name of a user.`,
    fix: `Write the address without it, if "${host}" is meant.`,
  };
}

/** A host in letters other than those of ASCII; `ascii` is the form that browsers send, where there is one. */
export function hostInLetters(host: string, ascii: string | undefined): Message {
  return {
    rule: "wrong-address",
    message: `The host "${host}" has letters that are not ASCII; one letter can look like another.`,
    fix:
      ascii === undefined
        ? "Look for the address again."
        : `Write "${ascii}", which is the same address.`,
  };
}

/** A port that there is not. */
export function wrongPort(port: string): Message {
  return {
    rule: "wrong-address",
    message: `":${port}" is not a port, which is a number from 1 to 65535.`,
    fix: "Take it out, or correct it.",
  };
}

/** A host that cannot be one. */
export function wrongHost(host: string): Message {
  return {
    rule: "wrong-address",
    message: `"${host}" cannot be the name of a host.`,
    fix: "Look for the address again.",
  };
}

/** A host that only one machine or network knows. */
export function privateHost(host: string): Message {
  return {
    rule: "private-address",
    message: `${host} is known to one machine or network only.`,
    fix: "Write the address that readers reach, or put it between backquotes as code.",
  };
}

/** A host that shows what is not published. */
export function previewHost(host: string): Message {
  return {
    rule: "preview-address",
    message: `${host} is a preview, which is not there for readers.`,
    fix: "Write the published address.",
  };
}

/** An address of this site with its scheme and host. */
export function ownAddress(path: string): Message {
  return {
    rule: "own-address",
    message: "The address is one of this site.",
    fix: `Write "${path}".`,
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
    message: `The address is outside this site, which is at ${address} and has a page "${path}".`,
    fix: `Write "${path}", if that is meant.`,
  };
}

/** A path below which no site can be. */
export function wrongSitePath(): Message {
  return {
    rule: "wrong-address",
    message: "The path of the address is none that every host reads alike.",
    fix: "Use letters, digits, hyphens, underscores, tildes and full stops between its slashes, and no full stop behind a slash.",
  };
}

/** A path that begins with the one below which the site is. */
export function pathWithBase(path: string, base: string, right: string): Message {
  return {
    rule: "broken-link",
    message: `There is no page "${path}" on this site.`,
    fix: `Write "${right}": the build puts "${base}" before it.`,
  };
}

/** An address of mail that is none. */
export function wrongMailAddress(address: string): Message {
  return {
    rule: "wrong-address",
    message: `"${address}" is not an address of mail.`,
    fix: "Write one such as mailto:desk@example.org.",
  };
}

/** A field of a letter that a link cannot fill in. */
export function wrongMailField(field: string): Message {
  return {
    rule: "wrong-address",
    message: `A link cannot fill in "${field}" of a letter.`,
    fix: 'Keep "subject" and "body" alone.',
  };
}

/** A letter's field with a line break, which can begin another field. */
export function lineBreakInMail(field: string): Message {
  return {
    rule: "wrong-address",
    message: `"${field}" of the letter has a line break or a control character.`,
    fix: "Write it in one line.",
  };
}

/** A page of this site whose address is written in another way. */
export function indirectAddress(address: string, path: string): Message {
  return {
    rule: "broken-link",
    message: `"${address}" is not how the address of a page is written.`,
    fix: `Write "${path}".`,
  };
}

/** An address on this site that looks like that of a file. */
export function noSuchFile(path: string): Message {
  return {
    rule: "broken-link",
    message: `There is no file "${path}" on this site, which publishes no files of authors.`,
    fix: "Link to the place where it is published, with https://, or to a page.",
  };
}
