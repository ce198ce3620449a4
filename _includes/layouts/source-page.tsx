import type { VNode } from "preact";
import type { SourceRecord } from "../../src/content/newsroom.ts";
import { fillInCount } from "../components/fill-in.ts";
import type { SiteProps } from "./page.tsx";
import { RecordPage } from "./record-page.tsx";

/** A source: what it is, and what in the news rests on it. */
export function SourcePage({
  site,
  strings,
  record: { source, appearances },
}: SiteProps & { readonly record: SourceRecord }): VNode {
  return (
    <RecordPage
      site={site}
      strings={strings}
      path={source.path}
      list={{ title: strings.sources, path: "/sources/" }}
      title={source.name}
      description={source.description}
      appearancesTitle={strings.restingOnSource}
      appearances={appearances.map((appearance) => ({
        ...appearance,
        path: `${appearance.path}#${appearance.claims[0]?.anchor ?? ""}`,
        note: fillInCount(strings.claimCount, appearance.claims.length),
      }))}
    >
      {strings.sourceKinds[source.kind].one}
      {source.country !== undefined && ` · ${source.country}`}
      {source.address !== undefined && (
        <>
          {` · ${strings.sourceSite}: `}
          <a href={source.address}>{new URL(source.address).host}</a>
        </>
      )}
    </RecordPage>
  );
}
