import type { Claim, Work } from "./newsroom.ts";

/** The works that claims cite, each once, in the order of their first citation. */
export function listWorks(claims: readonly Claim[]): readonly Work[] {
  const works = claims.flatMap(({ work }) => (work ? [[work.anchor, work] as const] : []));
  return [...new Map(works).values()];
}
