import assert from "node:assert/strict";
import test from "node:test";
import { readAtlas } from "./atlas.ts";
import { findCountryAt, findCountryName, isInsideCountry } from "./countries.ts";
import { KAZAKHSTAN } from "./map-fixtures.ts";

test("every country of the atlas has a Greek name", () => {
  const nameless = readAtlas().countries.filter(({ code }) => findCountryName(code) === undefined);
  assert.deepEqual(nameless, []);
});

test("names are those of the Greek press", () => {
  assert.deepEqual(["KZ", "KG", "UZ", "TM", "RU", "CN", "GB", "XK", "ZZ"].map(findCountryName), [
    "Καζακστάν",
    "Κιργιστάν",
    "Ουζμπεκιστάν",
    "Τουρκμενιστάν",
    "Ρωσία",
    "Κίνα",
    "Βρετανία",
    "Κόσοβο",
    undefined,
  ]);
});

test("a position is found in its country, and in none at sea", () => {
  assert.equal(findCountryAt(43.24, 76.95), "KZ");
  assert.equal(findCountryAt(37.98, 23.73), "GR");
  assert.equal(findCountryAt(-90, 0), "AQ");
  assert.equal(findCountryAt(66.5, -175), "RU");
  assert.equal(findCountryAt(42, 50.9), undefined);
});

test("occupied land belongs to the state that it was taken from", () => {
  assert.equal(findCountryAt(44.95, 34.1), "UA");
  assert.equal(findCountryAt(35.3, 33.36), "CY");
});

test("the places of the story lie in Kazakhstan", () => {
  assert.deepEqual(
    KAZAKHSTAN.filter((place) => !isInsideCountry(place)),
    [],
  );
});

test("swapped latitude and longitude lie outside", () => {
  const swapped = KAZAKHSTAN.map(({ latitude, longitude, country }) => ({
    latitude: longitude,
    longitude: latitude,
    country,
  }));
  assert.deepEqual(swapped.filter(isInsideCountry), []);
});

test("a coastal town off the generalised outline lies inside, the open sea outside", () => {
  const aktau = { latitude: 43.65, country: "KZ" };
  assert.equal(isInsideCountry({ ...aktau, longitude: 51.16 }), true);
  assert.equal(isInsideCountry({ ...aktau, longitude: 50.95 }), true);
  assert.equal(isInsideCountry({ ...aktau, longitude: 50.3 }), false);
});

test("a town across the border lies outside when it is more than 45 km away", () => {
  const bishkek = { latitude: 42.87, longitude: 74.59 };
  assert.equal(isInsideCountry({ ...bishkek, country: "KG" }), true);
  assert.equal(isInsideCountry({ latitude: 42.2, longitude: 75.5, country: "KZ" }), false);
});

test("small islands and far parts of a country lie inside", () => {
  assert.equal(isInsideCountry({ latitude: 34.84, longitude: 24.08, country: "GR" }), true);
  assert.equal(isInsideCountry({ latitude: 36.15, longitude: 29.59, country: "GR" }), true);
  assert.equal(isInsideCountry({ latitude: 4.92, longitude: -52.33, country: "GF" }), true);
  assert.equal(isInsideCountry({ latitude: 4.92, longitude: -52.33, country: "FR" }), true);
});

test("a country that the atlas does not have holds any place", () => {
  assert.equal(isInsideCountry({ latitude: -8.52, longitude: 179.2, country: "TV" }), true);
});
