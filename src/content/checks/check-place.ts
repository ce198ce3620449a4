import {
  loneCoordinate,
  otherCountry,
  otherSign,
  outsideCountry,
  swappedCoordinates,
  unknownCountry,
  wrongCoordinate,
} from "../../messages/content/places.ts";
import type { Text } from "../../messages/text.ts";
import { findCountryAt, findCountryName, isInsideCountry } from "../../map/countries.ts";
import type { Place } from "../../model/entities.ts";
import type { Finding } from "../../source/source-text.ts";

/** A problem with a place's coordinates or country, and its field. */
export interface PlaceProblem {
  readonly field: "latitude" | "longitude" | "country";
  readonly finding: Finding;
}

type Position = Readonly<Record<"latitude" | "longitude", number>>;
type LocatedPlace = Omit<Place, keyof Position> & Position;

/** The largest absolute value of each coordinate, in degrees. */
const LIMITS = { latitude: 90, longitude: 180 } as const;

/** Checks that a place's coordinates are inside its country's outline; undefined where they are. */
export function findPlaceProblem(place: Place): PlaceProblem | undefined {
  const { latitude, longitude, country } = place;
  if (findCountryName(country) === undefined) {
    return { field: "country", finding: unknownCountry(country) };
  }
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined) return describeLoneField("longitude", "latitude");
  if (longitude === undefined) return describeLoneField("latitude", "longitude");
  const located = { ...place, latitude, longitude };
  return findRangeProblem(located) ?? findOutlineProblem(located);
}

type Coordinate = keyof typeof LIMITS;

function describeLoneField(given: Coordinate, missing: Coordinate): PlaceProblem {
  return { field: given, finding: loneCoordinate(given, missing) };
}

function findRangeProblem(place: LocatedPlace): PlaceProblem | undefined {
  const field = isInRange(place, "latitude") ? "longitude" : "latitude";
  if (isInRange(place, field)) return undefined;
  const limit = LIMITS[field];
  return { field, finding: wrongCoordinate(field, place[field], limit, suggestSwap(place)) };
}

function isInRange(position: Position, field: Coordinate): boolean {
  return Math.abs(position[field]) <= LIMITS[field];
}

function findOutlineProblem(place: LocatedPlace): PlaceProblem | undefined {
  // The outline of a country is that of its land.
  if (place.kind === "sea" || isInsideCountry(place)) return undefined;
  const { latitude, longitude } = place;
  const fix =
    suggestSwap(place) ?? suggestSign(place) ?? otherCountry(findCountryAt(latitude, longitude));
  return { field: "latitude", finding: outsideCountry(place, fix) };
}

/** The fix where a coordinate of the other sign is inside the country. */
function suggestSign(place: LocatedPlace): Text | undefined {
  for (const field of ["latitude", "longitude"] as const) {
    const right = -place[field];
    if (isInsideCountry({ ...place, [field]: right })) return otherSign(field, right);
  }
  return undefined;
}

/** The fix where the swapped coordinates are inside the country. */
function suggestSwap(place: LocatedPlace): Text | undefined {
  const swapped = { ...place, latitude: place.longitude, longitude: place.latitude };
  if (!isInRange(swapped, "latitude") || !isInRange(swapped, "longitude")) return undefined;
  if (!isInsideCountry(swapped)) return undefined;
  return swappedCoordinates(swapped.latitude, swapped.longitude);
}
