import type { Site } from "../model/newsroom.ts";
import type { Strings } from "../content/schemas/strings.ts";
import type { SitePage } from "../model/site-pages.ts";
import { findFacts } from "./find-facts.ts";
import type { DiscoveryContext } from "./page-facts.ts";

/** The address of the site that the tests describe. */
export const BASE = "https://antapokrisi.example";

/** A page that says what it is. */
export type Described = Exclude<SitePage, { readonly kind: "moved" }>;

/** A thing of structured data, whatever its type. */
export type Plain = Readonly<Record<string, unknown>>;

/** What is the same for every page of a site that says how it works. */
export function createContext(site: Site, strings: Strings): DiscoveryContext {
  const policies = { masthead: "/about/", ethicsPolicy: "/about/#rules" };
  return { site: { ...site, policies }, strings, isPreview: false };
}

/** The things in a page's structured data, the page's own first. */
export function listThings(page: Described, context: DiscoveryContext): readonly Plain[] {
  return findFacts(page, context).things as unknown as readonly Plain[];
}
