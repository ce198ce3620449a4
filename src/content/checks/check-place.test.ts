import { changeFile, testReports } from "../../../test/support/newsroom.ts";

const places = "_data/places.json";
const coordinates = '"latitude": 43.24,\n    "longitude": 76.95';

testReports({
  "a place may lie at the end of the range": [
    changeFile(places, '"KZ",\n    "latitude": 43.24', '"AQ",\n    "latitude": -90'),
  ],
  "a latitude out of range is refused": [
    changeFile(places, "43.24", "90.01"),
    '_data/places.json:9:17  coordinate-range  "latitude" cannot be 90.01: it goes from -90 to 90. Correct the number.',
  ],
  "a longitude out of range is refused": [
    changeFile(places, "76.95", "-180.5"),
    '_data/places.json:10:18  coordinate-range  "longitude" cannot be -180.5: it goes from -180 to 180. Correct the number.',
  ],
  "a latitude out of range that is the longitude says so": [
    changeFile(
      places,
      `"KZ",\n    ${coordinates}`,
      '"JP",\n    "latitude": 139.7,\n    "longitude": 35.7',
    ),
    '_data/places.json:9:17  coordinate-range  "latitude" cannot be 139.7: it goes from -90 to 90. Latitude and longitude may be swapped: try "latitude": 35.7, "longitude": 139.7.',
  ],
  "latitude and longitude that are swapped are refused": [
    changeFile(places, coordinates, '"latitude": 76.95,\n    "longitude": 43.24'),
    '_data/places.json:9:17  place-outside-country  Latitude 76.95, longitude 43.24 lies outside KZ, the country of "almaty". Latitude and longitude may be swapped: try "latitude": 43.24, "longitude": 76.95.',
  ],
  "a place in another country is refused with that country": [
    changeFile(places, "43.24", "41.3"),
    '_data/places.json:9:17  place-outside-country  Latitude 41.3, longitude 76.95 lies outside KZ, the country of "almaty". It lies in KG: correct the two, or the country.',
  ],
  "a place at sea is refused": [
    changeFile(places, coordinates, '"latitude": 0,\n    "longitude": -30'),
    '_data/places.json:9:17  place-outside-country  Latitude 0, longitude -30 lies outside KZ, the country of "almaty". It lies in no country: correct the two.',
  ],
  "a sea is in no country's outline": [
    changeFile(
      places,
      `"city",\n    "description": "Πόλη.",\n    "country": "KZ",\n    ${coordinates}`,
      '"sea",\n    "description": "Θάλασσα.",\n    "country": "KZ",\n    "latitude": 42,\n    "longitude": 50.5',
    ),
  ],
  "a latitude without a longitude is refused": [
    changeFile(places, coordinates, '"latitude": 43.24'),
    '_data/places.json:9:17  missing-field  "longitude" is missing beside "latitude". Give both coordinates or neither.',
  ],
  "a longitude without a latitude is refused": [
    changeFile(places, coordinates, '"longitude": 76.95'),
    '_data/places.json:9:18  missing-field  "latitude" is missing beside "longitude". Give both coordinates or neither.',
  ],
  "a place needs no coordinates": [changeFile(places, `,\n    ${coordinates}`, "")],
  "a country that does not exist is refused": [
    changeFile(places, '"KZ",\n    "latitude"', '"QQ",\n    "latitude"'),
    '_data/places.json:8:16  wrong-value  "QQ" is not the code of a country. Use the two capitals of ISO 3166-1, such as KZ.',
  ],
  "a country in small letters is refused": [
    changeFile(places, '"KZ",\n    "latitude"', '"kz",\n    "latitude"'),
    '_data/places.json:8:16  wrong-value  "country" cannot be "kz". Write "KZ".',
  ],
});
