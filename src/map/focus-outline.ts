import type { Atlas, AtlasCountry, AtlasPolygon } from "./atlas.ts";
import { ringPositions } from "./atlas.ts";
import type { MapPlace } from "./map-types.ts";
import {
  angleBetween,
  meanDirection,
  toPosition,
  toVector,
  type Position,
  type Vector,
} from "./sphere.ts";

// Alaska is 7 degrees from the rest of the United States, the halves of Malaysia 5 from each other.
const WIDEST_STRAIT = (6 * Math.PI) / 180;
const WIDEST_SURROUNDINGS = 1.35;
const SAMPLING = 4;

interface Part {
  readonly polygon: AtlasPolygon;
  readonly vectors: readonly Vector[];
}

/**
 * The positions that a map has to show besides its places: the outline of their country, or, where they are in several, the parts of the
 * outlines that are not much farther away than the places.
 */
export function findFocusOutline(atlas: Atlas, places: readonly MapPlace[]): readonly Position[] {
  const codes = new Set(places.map(({ country }) => country));
  const outlines = atlas.countries
    .filter(({ code }) => codes.has(code))
    .map((country) =>
      findHomeland(
        atlas,
        country,
        places.filter((place) => place.country === country.code),
      ),
    );
  if (codes.size === 1) return outlines.flat().map(toPosition);
  const spots = places.map(({ longitude, latitude }) => toVector([longitude, latitude]));
  const middle = meanDirection(spots);
  const reach = widestAngle(middle, spots) * WIDEST_SURROUNDINGS;
  return outlines
    .flat()
    .filter((vector) => angleBetween(middle, vector) <= reach)
    .map(toPosition);
}

/**
 * The outline of the part of a country that contains the places: their pieces of land and all pieces that can be reached over straits of up
 * to 6 degrees, without distant territories.
 */
function findHomeland(
  atlas: Atlas,
  country: AtlasCountry,
  places: readonly MapPlace[],
): readonly Vector[] {
  const parts = country.polygons.map((polygon): Part => ({
    polygon,
    vectors: polygon.rings
      .flatMap((ring) => ringPositions(atlas, ring))
      .filter((_, index) => index % SAMPLING === 0)
      .map(toVector),
  }));
  const reached = new Set(places.map((place) => findNearestPart(parts, place)));
  // A Set also iterates over values that are added during the iteration.
  for (const part of reached) {
    for (const other of parts) {
      if (!reached.has(other) && isNear(part, other)) reached.add(other);
    }
  }
  return [...reached].flatMap(({ vectors }) => vectors);
}

function widestAngle(middle: Vector, vectors: readonly Vector[]): number {
  return vectors.reduce((widest, vector) => Math.max(widest, angleBetween(middle, vector)), 0);
}

function findNearestPart(parts: readonly Part[], place: MapPlace): Part {
  const spot = toVector([place.longitude, place.latitude]);
  const [nearest] = parts
    .map((part) => ({ part, angle: nearestAngle(part.vectors, spot) }))
    .sort((one, other) => one.angle - other.angle);
  if (nearest === undefined) throw new RangeError(`country ${place.country} has no land`);
  return nearest.part;
}

function isNear(one: Part, other: Part): boolean {
  const between = angleBetween(one.polygon.centre, other.polygon.centre);
  if (between - one.polygon.radius - other.polygon.radius > WIDEST_STRAIT) return false;
  return one.vectors.some((vector) => nearestAngle(other.vectors, vector) < WIDEST_STRAIT);
}

function nearestAngle(vectors: readonly Vector[], spot: Vector): number {
  const nearness = vectors.reduce(
    (most, [x, y, z]) => Math.max(most, x * spot[0] + y * spot[1] + z * spot[2]),
    -1,
  );
  return Math.acos(Math.min(1, nearness));
}
