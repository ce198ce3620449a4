import type { Citation } from "../markdown/prose.ts";
import type { ContentContext } from "./content-context.ts";
import type { CitedSource, Claim } from "../model/newsroom.ts";

/** Each cited source once, in the order of first citation, with every claim that cites it. */
export function groupClaims(
  citations: readonly Citation[],
  { catalogue, vocabulary }: Pick<ContentContext, "catalogue" | "vocabulary">,
): readonly CitedSource[] {
  const claimsBySource = new Map<string, Claim[]>();
  for (const citation of citations) {
    const claim = { anchor: citation.anchor, label: vocabulary.labelCitation(citation) };
    const claims = claimsBySource.get(citation.source);
    if (claims) claims.push(claim);
    else claimsBySource.set(citation.source, [claim]);
  }
  return [...claimsBySource].flatMap(([id, claims]) => {
    const source = catalogue.sources.get(id);
    return source ? [{ source, claims }] : [];
  });
}
