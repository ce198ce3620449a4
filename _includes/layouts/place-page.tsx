import type { VNode } from "preact";
import type { EntityRecord, Place } from "../../src/model/entities.ts";
import type { Part } from "../../src/model/paginate.ts";
import { nameList } from "../components/parts/name-list.ts";
import type { SiteProps } from "./page.tsx";
import { RecordPage } from "./record-page.tsx";

/** A place: names, kind, coordinates, and appearances. */
export function PlacePage({
  site,
  strings,
  path,
  part,
  entity,
  appearances,
}: SiteProps & EntityRecord<Place> & { readonly path: string; readonly part: Part }): VNode {
  const { latitude, longitude } = entity;
  return (
    <RecordPage
      site={site}
      strings={strings}
      path={path}
      part={part}
      list={nameList("places", strings)}
      title={entity.name}
      description={entity.description}
      appearancesTitle={strings.appearances}
      appearances={appearances}
    >
      <span lang={entity.language}>{entity.latinName}</span>
      {` · ${strings.placeKinds[entity.kind]}`}
      {latitude !== undefined &&
        longitude !== undefined &&
        ` · ${strings.coordinates}: ${decimal(latitude)}, ${decimal(longitude)}`}
    </RecordPage>
  );
}

/** Degrees with a decimal comma, as in Greek. */
function decimal(degrees: number): string {
  return String(degrees).replace(".", ",").replace("-", "−");
}
