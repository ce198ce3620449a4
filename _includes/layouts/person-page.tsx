import type { VNode } from "preact";
import type { EntityRecord, Person } from "../../src/model/entities.ts";
import type { Part } from "../../src/model/paginate.ts";
import { nameList } from "../components/parts/name-list.ts";
import type { SiteProps } from "./page.tsx";
import { RecordPage } from "./record-page.tsx";

/** A person: names, role, and appearances. */
export function PersonPage({
  site,
  strings,
  path,
  part,
  entity,
  appearances,
}: SiteProps & EntityRecord<Person> & { readonly path: string; readonly part: Part }): VNode {
  return (
    <RecordPage
      site={site}
      strings={strings}
      path={path}
      part={part}
      list={nameList("people", strings)}
      title={entity.name}
      description={entity.description}
      appearancesTitle={strings.appearances}
      appearances={appearances}
    >
      <span lang={entity.language}>{entity.latinName}</span>
      {` · ${entity.role}`}
    </RecordPage>
  );
}
