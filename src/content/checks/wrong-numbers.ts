import { notNumber, twoNumbers } from "../../messages/content/numbers.ts";
import type { Finding } from "../../source/source-text.ts";
import { type RefusedValue, kindOf } from "./wrong-types.ts";

/** Describes a value that should be a number. */
export function describeWrongNumber({ name, value, path }: RefusedValue): Finding {
  const found = kindOf(value);
  const isCoordinate = /^(?:latitude|longitude)$/.test(String(path.at(-1)));
  const pair = isCoordinate && typeof value === "string" ? findPair(value) : undefined;
  if (pair !== undefined) return twoNumbers(name, found, ...pair);
  const right = typeof value === "string" ? findNumber(value) : undefined;
  return notNumber(name, found, right, isCoordinate ? "43.24" : "4");
}

/** Both coordinates in one text, such as `43.24, 76.95`. */
function findPair(text: string): readonly [string, string] | undefined {
  const parts = text.split(/,\s+|;\s*|\s+(?=[-\d])|(?<=\.\d{1,9}),/);
  const [latitude, longitude] = parts.map(findNumber);
  if (parts.length !== 2 || latitude === undefined || longitude === undefined) return undefined;
  return [latitude, longitude];
}

/** Degrees with minutes and seconds, or with a decimal comma, and the side of the equator or of Greenwich. */
const DEGREES =
  /^(?<sign>[-+]?)(?<degrees>\d+(?:[.,]\d+)?)\s*°?\s*(?:(?<minutes>\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(?<seconds>\d+(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?(?<side>[NSEWΒΝΑΔ])?$/iu;

/** The number that a text means, in degrees where it is a coordinate; undefined where it means none. */
function findNumber(text: string): string | undefined {
  const { sign, degrees, minutes, seconds, side } = DEGREES.exec(text.trim())?.groups ?? {};
  if (degrees === undefined) return undefined;
  const [whole = 0, sixtieths = 0, rest = 0] = [degrees, minutes, seconds].map((part) =>
    Number((part ?? "0").replace(",", ".")),
  );
  const isNegative = sign === "-" || /^[SWΝΔ]$/iu.test(side ?? "");
  const size =
    minutes === undefined && seconds === undefined
      ? degrees.replace(",", ".")
      : String(Number((whole + sixtieths / 60 + rest / 3600).toFixed(4)));
  return `${isNegative ? "-" : ""}${size}`;
}
