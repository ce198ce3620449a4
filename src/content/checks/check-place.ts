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
    const message = `"${country}" is not the code of a country.`;
    const fix = "Use the two capitals of ISO 3166-1, such as KZ.";
    return { field: "country", finding: { rule: "wrong-value", message, fix } };
  }
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined) return describeLoneField("longitude", "latitude");
  if (longitude === undefined) return describeLoneField("latitude", "longitude");
  const located = { ...place, latitude, longitude };
  return findRangeProblem(located) ?? findOutlineProblem(located);
}

type Coordinate = keyof typeof LIMITS;

function describeLoneField(given: Coordinate, missing: Coordinate): PlaceProblem {
  const message = `"${missing}" is missing beside "${given}".`;
  const fix = "Give both coordinates or neither.";
  return { field: given, finding: { rule: "missing-field", message, fix } };
}

function findRangeProblem(place: LocatedPlace): PlaceProblem | undefined {
  const field = isInRange(place, "latitude") ? "longitude" : "latitude";
  if (isInRange(place, field)) return undefined;
  const limit = LIMITS[field];
  const message = `"${field}" cannot be ${place[field]}: it goes from -${limit} to ${limit}.`;
  const fix = suggestSwap(place);
  return { field, finding: { rule: "coordinate-range", message, fix } };
}

function isInRange(position: Position, field: Coordinate): boolean {
  return Math.abs(position[field]) <= LIMITS[field];
}

function findOutlineProblem(place: LocatedPlace): PlaceProblem | undefined {
  if (isInsideCountry(place)) return undefined;
  const { id, latitude, longitude, country } = place;
  const message = `Latitude ${latitude}, longitude ${longitude} lies outside ${country}, the country of "${id}".`;
  const fix = suggestSwap(place) ?? suggestCountry(place);
  return { field: "latitude", finding: { rule: "place-outside-country", message, fix } };
}

/** The fix where the swapped coordinates are inside the country. */
function suggestSwap(place: LocatedPlace): string | undefined {
  const swapped = { ...place, latitude: place.longitude, longitude: place.latitude };
  if (!isInRange(swapped, "latitude") || !isInRange(swapped, "longitude")) return undefined;
  if (!isInsideCountry(swapped)) return undefined;
  return `Latitude and longitude may be swapped: try "latitude": ${swapped.latitude}, "longitude": ${swapped.longitude}.`;
}

function suggestCountry({ latitude, longitude }: LocatedPlace): string {
  const found = findCountryAt(latitude, longitude);
  if (found === undefined) return "It lies in no country: correct the two.";
  return `It lies in ${found}: correct the two, or the country.`;
}
