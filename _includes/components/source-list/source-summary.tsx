import type { VNode } from "preact";
import type { SourceKind } from "../../../src/model/entity-kinds.ts";
import type { CitedSource } from "../../../src/model/newsroom.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillInCount } from "../fill-in.ts";

/** The order of kinds in the summary, without the desk. */
const KINDS: readonly Exclude<SourceKind, "desk">[] = [
  "primary",
  "document",
  "ministry",
  "authority",
  "court",
  "company",
  "agency",
  "nationalAgency",
  "stateAgency",
  "newspaper",
  "broadcaster",
  "organisation",
  "expert",
  "eyewitness",
];

/** The number of sources of an article by kind, without the desk, linked to their list. */
export function SourceSummary({
  strings,
  sources,
}: {
  readonly strings: Strings;
  readonly sources: readonly CitedSource[];
}): VNode | null {
  const counts = KINDS.map((kind) => ({
    kind,
    count: sources.filter(({ source }) => source.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const kinds = counts.map(({ kind, count }) => {
    const name = fillInCount(strings.sourceKinds[kind], count);
    return total === 1 ? name : `${count} ${name}`;
  });
  return (
    <p>
      <a href="#sources_">{fillInCount(strings.sourceCount, total)}</a>
      {`: ${kinds.join(", ")}`}
    </p>
  );
}
