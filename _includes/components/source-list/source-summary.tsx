import type { VNode } from "preact";
import type { CitedSource, SourceKind } from "../../../src/content/newsroom.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillInCount } from "../fill-in.ts";

/** Order in which the kinds of source are counted; the desk is no source of its own news. */
const KINDS: readonly Exclude<SourceKind, "desk">[] = [
  "primary",
  "agency",
  "stateAgency",
  "organisation",
];

/** How many sources an article has and of which kinds, linked to their list. */
export function SourceSummary({
  strings,
  sources,
}: {
  readonly strings: Strings;
  readonly sources: readonly CitedSource[];
}): VNode {
  const counts = KINDS.map((kind) => ({
    kind,
    count: sources.filter(({ source }) => source.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const kinds = counts.map(({ kind, count }) => {
    return `${count} ${fillInCount(strings.sourceKinds[kind], count)}`;
  });
  return (
    <p>
      <a href="#_sources">{fillInCount(strings.sourceCount, total)}</a>
      {kinds.length > 0 && `: ${kinds.join(", ")}`}
    </p>
  );
}
