import { drawLocatorMap } from "./locator-map.ts";
import type { LocatorMap, MapPlace } from "./map-types.ts";

/** The maps drawn last, by all that they are drawn of. */
const drawn = new Map<string, LocatorMap>();
const MOST_DRAWN = 20;

/** Gives the map of some places as `drawLocatorMap` draws it: whoever edits a story has its map drawn time after time, which takes longer than all else. */
export function getCachedMap(places: readonly MapPlace[]): LocatorMap {
  const key = JSON.stringify(places.map(listParts));
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const map = drawLocatorMap(places);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, map);
  return map;
}

function listParts({ id, name, latitude, longitude, country }: MapPlace): readonly unknown[] {
  return [id, name, latitude, longitude, country];
}
