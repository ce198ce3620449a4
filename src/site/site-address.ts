import { type SiteAddress, formatSiteAddress, parseSiteAddress } from "../links/site-address.ts";
import { exampleAddress, wrongPreviewAddress } from "../messages/commands.ts";
import { ToldError } from "../messages/told-error.ts";

/** Thrown where readers would be sent to an address at which the site is not. */
export class SiteAddressError extends ToldError {
  override readonly name = "SiteAddressError";
}

/** What the host calls a build that has an address of its own, which it then says in `DEPLOY_PRIME_URL`. */
const PREVIEWS: readonly string[] = ["deploy-preview", "branch-deploy"];

/** Names that never lead anywhere (RFC 2606). */
const EXAMPLES = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;

/**
 * Where a site is that the host builds: a preview at its own address, what readers see at that of `site.json`. Throws a
 * SiteAddressError where `site.json` names no more than an example for readers, and where the host names no address.
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
