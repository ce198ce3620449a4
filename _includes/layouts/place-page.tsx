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
  const { north, south, east, west } = strings.hemispheres;
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
        ` · ${strings.coordinates}: ${degrees(latitude, north, south)}, ${degrees(longitude, east, west)}`}
    </RecordPage>
  );
}

/** Degrees with a decimal comma and, on the same line, their hemisphere, the second one where they are negative: «43,24° Β». */
function degrees(value: number, positive: string, negative: string): string {
  return `${String(Math.abs(value)).replace(".", ",")}°\u00A0${value < 0 ? negative : positive}`;
}
