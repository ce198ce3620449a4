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

const SETTLED = [
  { place: "Simferopol", latitude: 44.95, longitude: 34.1, country: "UA" },
  { place: "Kyrenia", latitude: 35.3, longitude: 33.36, country: "CY" },
  { place: "Hargeisa", latitude: 9.56, longitude: 44.06, country: "SO" },
  { place: "El Aaiún", latitude: 27.15, longitude: -13.2, country: "EH" },
  { place: "Smara", latitude: 26.74, longitude: -11.67, country: "EH" },
  { place: "Tifariti, east of the berm", latitude: 26.16, longitude: -10.57, country: "EH" },
  { place: "Tan-Tan", latitude: 28.43, longitude: -11.1, country: "MA" },
  { place: "Rabat", latitude: 34, longitude: -6.83, country: "MA" },
  { place: "Majdal Shams", latitude: 33.27, longitude: 35.77, country: "SY" },
  { place: "Katzrin", latitude: 32.99, longitude: 35.69, country: "SY" },
  { place: "Quneitra", latitude: 33.12, longitude: 35.82, country: "SY" },
  { place: "Kiryat Shmona", latitude: 33.21, longitude: 35.57, country: "IL" },
  { place: "Tiberias", latitude: 32.79, longitude: 35.53, country: "IL" },
] as const;

for (const { place, latitude, longitude, country } of SETTLED) {
  test(`${place} lies in ${country}, as on the maps of the United Nations`, () => {
    assert.equal(findCountryAt(latitude, longitude), country);
    assert.equal(isInsideCountry({ latitude, longitude, country }), true);
  });
}

test("El Aaiún does not lie in Morocco", () => {
  assert.equal(isInsideCountry({ latitude: 27.15, longitude: -13.2, country: "MA" }), false);
});

const REMOTE = [
  { place: "Dakhla", latitude: 23.68, longitude: -15.96, country: "EH" },
  { place: "Porto Santo", latitude: 33.07, longitude: -16.34, country: "PT" },
  { place: "Heligoland", latitude: 54.18, longitude: 7.89, country: "DE" },
  { place: "Minicoy", latitude: 8.28, longitude: 73.05, country: "IN" },
  { place: "Saint-Denis", latitude: -20.88, longitude: 55.45, country: "RE" },
  { place: "Gibraltar", latitude: 36.14, longitude: -5.35, country: "GI" },
  { place: "Funafuti", latitude: -8.52, longitude: 179.2, country: "TV" },
  { place: "Deception Island", latitude: -62.95, longitude: -60.65, country: "AQ" },
  { place: "the Vatican", latitude: 41.9, longitude: 12.45, country: "VA" },
] as const;

for (const { place, latitude, longitude, country } of REMOTE) {
  test(`${place} lies in ${country}, which has a name`, () => {
    assert.equal(isInsideCountry({ latitude, longitude, country }), true);
    assert.notEqual(findCountryName(country), undefined);
  });
}

test("the sea beside a remote island lies outside", () => {
  assert.equal(isInsideCountry({ latitude: 33.07, longitude: -15.5, country: "PT" }), false);
});
