import { type SiteAddress, parseSiteAddress } from "./site-address.ts";

/** The address of a test's site; throws where it is none. */
export function siteAt(text: string): SiteAddress {
  const address = parseSiteAddress(text);
  if (address === undefined) throw new Error(`${text} is no address of a site.`);
  return address;
}
