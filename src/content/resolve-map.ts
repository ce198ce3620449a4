import { drawLocatorMap } from "../map/locator-map.ts";
import { type Catalogue, findUnknownId } from "./content-context.ts";
import type { Block, Place } from "./newsroom.ts";
import type { Finding } from "./source-text.ts";

/** The map of the places that a directive names; refused where one is unknown or has no coordinates. */
export function resolveMap(
  ids: readonly string[],
  catalogue: Catalogue,
  refuse: (finding: Finding) => undefined,
): Block | undefined {
  const unknown = ids.flatMap((id) => findUnknownId(catalogue, "places", id) ?? [])[0];
  if (unknown) return refuse(unknown);
  const named = ids.flatMap((id) => catalogue.places.get(id) ?? []);
  const lost = named.find(({ latitude }) => latitude === undefined);
  if (lost) {
    return refuse({
      rule: "place-without-coordinates",
      message: `"${lost.id}" cannot stand on a map: it has no coordinates in places.json.`,
      fix: 'Add its "latitude" and "longitude", or take it off the map.',
    });
  }
  return { kind: "map", map: drawLocatorMap(named.flatMap(toMapPlace)), places: named };
}

function toMapPlace({
  id,
  name,
  country,
  latitude,
  longitude,
}: Place): Parameters<typeof drawLocatorMap>[0] {
  if (latitude === undefined || longitude === undefined) return [];
  return [{ id, name, country, latitude, longitude }];
}
