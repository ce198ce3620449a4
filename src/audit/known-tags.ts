import type { SiteAddress } from "../links/site-address.ts";
import { type CodeRequests, findScriptRequests, findStyleRequests } from "./code-requests.ts";
import { type TagFacts, readTagFacts } from "./tag-facts.ts";

/** What is known of tags and pieces of code that have been met: most stand on many pages. */
export interface KnownTags {
  /** Of this site. */
  readonly site: SiteAddress;
  readonly readTag: (tag: string) => TagFacts;
  readonly readStyle: (css: string) => CodeRequests;
  readonly readScript: (script: string) => CodeRequests;
}

/** With more than this, what is known begins anew. */
const MOST = 20_000;

/** Nothing known yet. */
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

/** A text of its own: a slice would keep the whole page in memory. */
function copyText(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
