import type { ClaimReview, Rating } from "schema-dts";
import type { Strings } from "../content/schemas/strings.ts";
import type { ClaimRating } from "../model/claim-rating.ts";
import type { Block, CheckedClaim, Section, Site, Story } from "../model/newsroom.ts";
import { namePublisher } from "./organisations.ts";
import { addressOf } from "./thing-ids.ts";

/** The number of each rating, from 1 for false to 5 for true; what nobody knows has none. */
const VALUES: Readonly<Partial<Record<ClaimRating, number>>> = { false: 1, misleading: 3, true: 5 };

/** The claims that a page of a fact-check checks; none on pages of other kinds of stories. */
export function describeClaims(
  { path, published }: Pick<Story | Section, "path" | "published">,
  { kind }: Pick<Story, "kind">,
  blocks: readonly Block[],
  { site, strings }: { readonly site: Site; readonly strings: Strings },
): readonly ClaimReview[] {
  if (kind !== "factCheck") return [];
  const claims = blocks.filter((block) => block.kind === "claim");
  return claims.map((claim) => ({
    "@type": "ClaimReview",
    url: `${addressOf(site, path)}#${claim.id}`,
    claimReviewed: claim.text,
    datePublished: published.iso,
    author: namePublisher(site),
    itemReviewed: { "@type": "Claim", author: nameClaimant(claim, site) },
    reviewRating: describeRating(claim.rating, strings),
  }));
}

function nameClaimant(
  { by: { kind, name, path } }: CheckedClaim,
  site: Site,
): { readonly "@type": "Person" | "Organization"; readonly name: string; readonly url?: string } {
  const type = kind === "person" ? "Person" : "Organization";
  return { "@type": type, name, ...(path !== undefined && { url: addressOf(site, path) }) };
}

function describeRating(rating: ClaimRating, { claimRatings }: Strings): Rating {
  const value = VALUES[rating];
  return {
    "@type": "Rating",
    alternateName: claimRatings[rating],
    ...(value !== undefined && { ratingValue: value, worstRating: 1, bestRating: 5 }),
  };
}
