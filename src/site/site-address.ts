import { type SiteAddress, formatSiteAddress, parseSiteAddress } from "../links/site-address.ts";
import { exampleAddress, wrongPreviewAddress } from "../messages/commands/build.ts";
import { ToldError } from "../messages/told-error.ts";

/** Thrown where a build would use an address at which the site is not. */
export class SiteAddressError extends ToldError {
  override readonly name = "SiteAddressError";
}

/** Netlify's names of builds with an address of their own, which is in `DEPLOY_PRIME_URL`. */
const PREVIEWS: readonly string[] = ["deploy-preview", "branch-deploy"];

/** Names that are reserved for examples (RFC 2606). */
const EXAMPLES = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;

/**
 * The address of a site that the host builds: for a preview its own, otherwise that of `site.json`. Throws a SiteAddressError where
 * `site.json` has an example address and the build is for readers, or where the host gives no address for a preview.
 */
export function chooseAddress(
  address: SiteAddress,
  environment: Readonly<Record<string, string | undefined>>,
): SiteAddress {
  const context = environment["CONTEXT"] ?? "";
  if (context === "production" && EXAMPLES.test(new URL(address.origin).hostname)) {
    throw new SiteAddressError(exampleAddress(formatSiteAddress(address)));
  }
  const own = environment["DEPLOY_PRIME_URL"];
  if (own === undefined || !PREVIEWS.includes(context)) return address;
  const preview = parseSiteAddress(own);
  if (preview === undefined) throw new SiteAddressError(wrongPreviewAddress(own));
  return preview;
}
