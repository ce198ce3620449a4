import type { SiteAddress } from "../links/site-address.ts";
import { type CodeRequests, findScriptRequests, findStyleRequests } from "./code-requests.ts";
import { type TagFacts, readTagFacts } from "./tag-facts.ts";

/** A cache of facts about tags and code, since pages share most of them. */
export interface KnownTags {
  /** The addresses of this site in it. */
  readonly site: SiteAddress;
  readonly readTag: (tag: string) => TagFacts;
  readonly readStyle: (css: string) => CodeRequests;
  readonly readScript: (script: string) => CodeRequests;
}

/** The cache is cleared at this size. */
const MOST = 20_000;

/** Creates an empty cache. */
export function createKnownTags(site: SiteAddress): KnownTags {
  return {
    site,
    readTag: cache((tag) => readTagFacts(tag, site)),
    readStyle: cache((css) => findStyleRequests(css, site)),
    readScript: cache((script) => findScriptRequests(script, site)),
  };
}

function cache<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    if (known.size >= MOST) known.clear();
    const own = copyText(text);
    const first = read(own);
    known.set(own, first);
    return first;
  };
}

/** Copies a text: a slice would keep the whole page in memory. */
function copyText(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
