import { origin } from "../content/schemas/fields.ts";
import { ToldError } from "../messages/told-error.ts";

/** Thrown where readers would be sent to an address at which the site does not stand. */
export class SiteAddressError extends ToldError {
  override readonly name = "SiteAddressError";
}

/** What the host calls a build that has an address of its own, which it then says in `DEPLOY_PRIME_URL`. */
const PREVIEWS: readonly string[] = ["deploy-preview", "branch-deploy"];

/** Names that never lead anywhere (RFC 2606). */
const EXAMPLES = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;

/**
 * Where a site stands that the host builds: a preview at its own address, what readers see at that of `site.json`. Throws a
 * SiteAddressError where `site.json` names no more than an example for readers, and where the host names no address.
 */
export function chooseAddress(
  address: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const context = environment["CONTEXT"] ?? "";
  if (context === "production" && EXAMPLES.test(new URL(address).hostname)) {
    const fix = "Write the address at which readers find the site.";
    throw new SiteAddressError(
      `_data/site.json: "address" is "${address}", which is an example. ${fix}`,
    );
  }
  const own = environment["DEPLOY_PRIME_URL"];
  if (own === undefined || !PREVIEWS.includes(context)) return address;
  if (!origin.safeParse(own).success) {
    const fix = "It should be an address such as https://example.org, without a slash at its end.";
    throw new SiteAddressError(
      `DEPLOY_PRIME_URL is "${own}", which is no address of a site. ${fix}`,
    );
  }
  return own;
}
