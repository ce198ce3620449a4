import type { VNode } from "preact";
import type { EntityRecord, Source } from "../../src/model/entities.ts";
import type { Part } from "../../src/model/paginate.ts";
import { fillInCount } from "../components/fill-in.ts";
import { nameList } from "../components/parts/name-list.ts";
import type { SiteProps } from "./page.tsx";
import { RecordPage } from "./record-page.tsx";

/** A source: its description, and the claims that cite it. */
export function SourcePage({
  site,
  strings,
  path,
  part,
  entity: source,
  appearances,
}: SiteProps & EntityRecord<Source> & { readonly path: string; readonly part: Part }): VNode {
  return (
    <RecordPage
      site={site}
      strings={strings}
      path={path}
      part={part}
      list={nameList("sources", strings)}
      title={source.name}
      description={source.description}
      appearancesTitle={strings.restingOnSource}
      appearances={appearances.map((appearance) => ({
        ...appearance,
        note: fillInCount(strings.claimCount, appearance.claims ?? 0),
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
