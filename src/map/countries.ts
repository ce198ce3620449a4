import { geoContains } from "d3-geo";
import type { Polygon } from "geojson";
import { readAtlas, ringPositions, type Atlas, type AtlasPolygon } from "./atlas.ts";
import countryNames from "./country-names.json" with { type: "json" };
import type { MapPlace } from "./map-types.ts";
import remoteIslands from "./remote-islands.json" with { type: "json" };
import { angleBetween, angleToArc, EARTH_RADIUS, toVector, type Vector } from "./sphere.ts";

/**
 * How far outside its country's generalised outline, in kilometres, a place may be: enough for towns on coasts and borders, and for Gavdos,
 * which the atlas leaves out. Islands farther off are in remote-islands.json.
 */
export const OUTLINE_TOLERANCE = 45;

// Territories with an ISO 3166-1 code that the atlas draws as part of a country.
const OUTLINE_OWNERS: Readonly<Record<string, string>> = {
  BQ: "NL",
  CC: "CX",
  GF: "FR",
  GI: "ES",
  GP: "FR",
  MQ: "FR",
  RE: "FR",
  SJ: "NO",
  YT: "FR",
};

const NAMES = new Map(Object.values(countryNames).map(({ code, name }) => [code, name]));

/** The Greek name of a country, by its ISO 3166-1 alpha-2 code. */
export function findCountryName(code: string): string | undefined {
  return NAMES.get(code);
}

/** The ISO 3166-1 alpha-2 code of a country, by its Greek or English name. */
export function findCountryCode(name: string): string | undefined {
  const english = new Intl.DisplayNames("en", { type: "region" });
  return [...NAMES].find(([code, greek]) => name === greek || name === english.of(code))?.[0];
}

/** The Greek names of all countries. */
export function listCountryNames(): readonly string[] {
  return [...NAMES.values()];
}

/** The alpha-2 code of the country whose outline contains a position, if any. */
export function findCountryAt(latitude: number, longitude: number): string | undefined {
  const atlas = readAtlas();
  return atlas.countries.find(({ polygons }) =>
    polygons.some((polygon) => isInside(atlas, polygon, latitude, longitude)),
  )?.code;
}

/**
 * Whether a place is inside its country's outline or within 45 km of it, measured on the sphere. For a country without an outline in the
 * atlas (Tuvalu, Tokelau) any position is accepted.
 */
export function isInsideCountry(
  place: Pick<MapPlace, "latitude" | "longitude" | "country">,
): boolean {
  const atlas = readAtlas();
  const code = OUTLINE_OWNERS[place.country] ?? place.country;
  const country = atlas.countries.find((candidate) => candidate.code === code);
  if (country === undefined) return true;
  const spot = toVector([place.longitude, place.latitude]);
  const isOnRemoteIsland = remoteIslands.some(
    ({ country: owner, latitude, longitude }) =>
      owner === code &&
      kilometresBetween(toVector([longitude, latitude]), spot) <= OUTLINE_TOLERANCE,
  );
  if (isOnRemoteIsland) return true;
  return country.polygons.some(
    (polygon) =>
      isInside(atlas, polygon, place.latitude, place.longitude) ||
      kilometresToOutline(atlas, polygon, spot) <= OUTLINE_TOLERANCE,
  );
}

function isInside(
  atlas: Atlas,
  polygon: AtlasPolygon,
  latitude: number,
  longitude: number,
): boolean {
  const { centre, radius } = polygon;
  if (angleBetween(centre, toVector([longitude, latitude])) > radius) return false;
  const shape = shapes.get(polygon) ?? shapePolygon(atlas, polygon);
  shapes.set(polygon, shape);
  return geoContains(shape, [longitude, latitude]);
}

/** Shapes by polygon, since most places are in the same few countries; a WeakMap, so they live no longer than the atlas. */
const shapes = new WeakMap<AtlasPolygon, Polygon>();

function shapePolygon(atlas: Atlas, { rings }: AtlasPolygon): Polygon {
  const coordinates = rings.map((ring) =>
    ringPositions(atlas, ring).map((position): [number, number] => [...position]),
  );
  return { type: "Polygon", coordinates };
}

function kilometresBetween(one: Vector, other: Vector): number {
  return angleBetween(one, other) * EARTH_RADIUS;
}

function kilometresToOutline(
  atlas: Atlas,
  { rings, centre, radius }: AtlasPolygon,
  spot: Vector,
): number {
  if (kilometresBetween(centre, spot) - radius * EARTH_RADIUS > OUTLINE_TOLERANCE) return Infinity;
  const angles = rings.flatMap((ring) => {
    const outline = ringPositions(atlas, ring).map(toVector);
    return outline.map((end, index) => angleToArc(spot, outline[index - 1] ?? end, end));
  });
  return angles.reduce((least, angle) => Math.min(least, angle), Infinity) * EARTH_RADIUS;
}
