/** What a check finds of a claim, as `:::claim` names it. */
export const CLAIM_RATINGS = ["false", "misleading", "true", "unproven"] as const;

/** One of them. */
export type ClaimRating = (typeof CLAIM_RATINGS)[number];
