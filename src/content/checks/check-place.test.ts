import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, changeFile, listProblems } from "../../../test/support/newsroom.ts";

interface Case {
  readonly title: string;
  readonly changes: Files;
  readonly problems: readonly string[];
}

const places = "_data/places.json";
const coordinates = '"latitude": 43.24,\n    "longitude": 76.95';

const cases: readonly Case[] = [
  {
    title: "a place may lie at the end of the range",
    changes: changeFile(places, '"KZ",\n    "latitude": 43.24', '"AQ",\n    "latitude": -90'),
    problems: [],
  },
  {
    title: "a latitude out of range is refused",
    changes: changeFile(places, "43.24", "90.01"),
    problems: [
      '_data/places.json:9:17  coordinate-range  "latitude" cannot be 90.01: it goes from -90 to 90.',
    ],
  },
  {
    title: "a longitude out of range is refused",
    changes: changeFile(places, "76.95", "-180.5"),
    problems: [
      '_data/places.json:10:18  coordinate-range  "longitude" cannot be -180.5: it goes from -180 to 180.',
    ],
  },
  {
    title: "a latitude out of range that is the longitude says so",
    changes: changeFile(
      places,
      `"KZ",\n    ${coordinates}`,
      '"JP",\n    "latitude": 139.7,\n    "longitude": 35.7',
    ),
    problems: [
      '_data/places.json:9:17  coordinate-range  "latitude" cannot be 139.7: it goes from -90 to 90. Latitude and longitude may be swapped: try "latitude": 35.7, "longitude": 139.7.',
    ],
  },
  {
    title: "latitude and longitude that are swapped are refused",
    changes: changeFile(places, coordinates, '"latitude": 76.95,\n    "longitude": 43.24'),
    problems: [
      '_data/places.json:9:17  place-outside-country  Latitude 76.95, longitude 43.24 lies outside KZ, the country of "almaty". Latitude and longitude may be swapped: try "latitude": 43.24, "longitude": 76.95.',
    ],
  },
  {
    title: "a place in another country is refused with that country",
    changes: changeFile(places, "43.24", "41.3"),
    problems: [
      '_data/places.json:9:17  place-outside-country  Latitude 41.3, longitude 76.95 lies outside KZ, the country of "almaty". It lies in KG: correct the two, or the country.',
    ],
  },
  {
    title: "a place at sea is refused",
    changes: changeFile(places, coordinates, '"latitude": 0,\n    "longitude": -30'),
    problems: [
      '_data/places.json:9:17  place-outside-country  Latitude 0, longitude -30 lies outside KZ, the country of "almaty". It lies in no country: correct the two.',
    ],
  },
  {
    title: "a latitude without a longitude is refused",
    changes: changeFile(places, coordinates, '"latitude": 43.24'),
    problems: [
      '_data/places.json:9:17  missing-field  "longitude" is missing beside "latitude". Give both coordinates or neither.',
    ],
  },
  {
    title: "a longitude without a latitude is refused",
    changes: changeFile(places, coordinates, '"longitude": 76.95'),
    problems: [
      '_data/places.json:9:18  missing-field  "latitude" is missing beside "longitude". Give both coordinates or neither.',
    ],
  },
  {
    title: "a place needs no coordinates",
    changes: changeFile(places, `,\n    ${coordinates}`, ""),
    problems: [],
  },
  {
    title: "a country that does not exist is refused",
    changes: changeFile(places, '"KZ",\n    "latitude"', '"QQ",\n    "latitude"'),
    problems: [
      '_data/places.json:8:16  wrong-value  "QQ" is not the code of a country. Use the two capitals of ISO 3166-1, such as KZ.',
    ],
  },
  {
    title: "a country in small letters is refused",
    changes: changeFile(places, '"KZ",\n    "latitude"', '"kz",\n    "latitude"'),
    problems: [
      '_data/places.json:8:16  wrong-value  "country" cannot be "kz". It should be a country code of two capitals such as KZ.',
    ],
  },
];

for (const { title, changes, problems } of cases) {
  test(title, () => {
    assert.deepEqual(listProblems(changes), problems);
  });
}
