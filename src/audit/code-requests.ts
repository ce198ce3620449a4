import type { SiteAddress } from "../links/site-address.ts";
import { type Destination, resolveAddress } from "./addresses.ts";
import { checkControls, trimSpace } from "./characters.ts";
import type { Problem } from "./facts.ts";

/** What a style sheet or script would load. */
export interface CodeRequests {
  /** Addresses on this site. */
  readonly addresses: readonly string[];
  readonly problems: readonly Problem[];
}

const URL_FUNCTION = /\burl\([ \t\n\f\r]*(?:"([^"]*)"|'([^']*)'|([^)"']*))[ \t\n\f\r]*\)/gi;
/** A string in a CSS function that loads images without `url()`. */
const IMAGE_FUNCTION = /\b(?:image-set|image|src)\([ \t\n\f\r]*(?:"([^"]*)"|'([^']*)')/gi;
const IMPORT = /@import\b/i;

/** Finds what a style sheet would load. */
export function findStyleRequests(css: string, site: SiteAddress): CodeRequests {
  const values = [URL_FUNCTION, IMAGE_FUNCTION].flatMap((pattern) =>
    [...css.matchAll(pattern)].map(([, double, single, bare]) => double ?? single ?? bare ?? ""),
  );
  const { addresses, problems } = collect(css, values, site);
  return { addresses, problems: IMPORT.test(css) ? [...problems, IMPORTED] : problems };
}

const IMPORTED: Problem = {
  rule: "foreign-request",
  message: "It imports another style sheet. Put the rules of that one into it.",
};

/** A string in a script that is a path from the root, or an address with a host. */
const STRING = /(["'`])((?:(?:https?|wss?):)?\/\/[\w[][^"'`\s]*|\/[a-z][\w./-]*)\1/g;

/** Finds what a script would load, by its strings; a folder with files that it loads ends in an asterisk. */
export function findScriptRequests(script: string, site: SiteAddress): CodeRequests {
  const values = [...script.matchAll(STRING)].map(([, , value = ""]) => value);
  const { addresses, problems } = collect(script, values, site);
  return { addresses: addresses.map((each) => (each.endsWith("/") ? `${each}*` : each)), problems };
}

/** Elements of a drawing that load what they show. */
const DRAWING_SOURCE = /<(?:feImage|image|script|use)\b[^>]*?\shref=(?:"([^"]*)"|'([^']*)')/gi;

/** Finds what a drawing would load, including its styles. */
export function findDrawingRequests(svg: string, site: SiteAddress): CodeRequests {
  const values = [...svg.matchAll(DRAWING_SOURCE)].map(([, double, single]) => double ?? single);
  const own = collect(
    svg,
    values.flatMap((value) => (value === undefined || value.startsWith("#") ? [] : value)),
    site,
  );
  const { addresses, problems } = findStyleRequests(svg, site);
  return {
    addresses: [...own.addresses, ...addresses],
    problems: [...own.problems, ...problems],
  };
}

function collect(code: string, values: readonly string[], site: SiteAddress): CodeRequests {
  const control = checkControls(code);
  const destinations = values.map((value) => resolveAddress(trimSpace(value), site));
  return {
    addresses: destinations.flatMap((each) => (each.kind === "own" ? each.address : [])),
    problems: [control ?? [], destinations.flatMap((each) => checkRequest(each) ?? [])].flat(),
  };
}

/** The problem of loading something from a target; undefined where it is on this site or in the page. */
export function checkRequest(destination: Destination): Problem | undefined {
  if (destination.kind === "problem" || destination.kind === "beside") return destination.problem;
  if (destination.kind !== "elsewhere") return undefined;
  const message = `It would be fetched from ${destination.host}, or sent there. Put a copy on this site, or leave it out.`;
  return { rule: "foreign-request", message };
}
