import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { readAtlas, ringPositions } from "./atlas.ts";
import countryNames from "./country-names.json" with { type: "json" };
import { drawLocatorMap } from "./locator-map.ts";
import { ATTICA, findCollisions, GREECE, KAZAKHSTAN, makePlace } from "./map-fixtures.ts";
import type { LocatorMap, MapPlace } from "./map-types.ts";
import { countRuns } from "../../test/support/count-runs.ts";

const PATH_DATA = /^(?:m-?\d+(?:[ -]\d+)*z?)*$/;

test("the same places give the same map", () => {
  const copy = KAZAKHSTAN.map((place) => ({ ...place }));
  assert.equal(JSON.stringify(drawLocatorMap(copy)), JSON.stringify(drawLocatorMap(KAZAKHSTAN)));
});

test("a map of Kazakhstan shows the country, its neighbours, the Caspian and four cities", () => {
  const map = drawLocatorMap(KAZAKHSTAN);
  assert.deepEqual([map.width, map.height], [320, 220]);
  assert.deepEqual(
    map.focusNames.map(({ text }) => text),
    ["ΚΑΖΑΚΣΤΑΝ"],
  );
  assert.deepEqual(
    map.seaNames.map(({ text }) => text),
    ["Κασπία"],
  );
  assert.deepEqual(
    map.neighbourNames.map(({ text }) => text),
    ["Ρωσία", "Κίνα", "Κιργιστάν"],
  );
  assert.deepEqual(
    map.places.map(({ label }) => label.text),
    ["Αλμάτι", "Ακτάου", "Ζαναοζέν", "Νουρ-Σουλτάν"],
  );
  assert.deepEqual(findCollisions(map), []);
});

test("places keep their directions: Almaty lies east of Aktau, Nur-Sultan north of Almaty", () => {
  const [almaty, aktau, , capital] = drawLocatorMap(KAZAKHSTAN).places;
  assert.ok(almaty && aktau && capital);
  assert.ok(almaty.x > aktau.x + 150);
  assert.ok(capital.y < almaty.y - 50);
});

test("one place is shown in the whole of its country", () => {
  const map = drawLocatorMap([makePlace("Παρίσι", 48.85, 2.35, "FR")]);
  assert.deepEqual(
    map.focusNames.map(({ text }) => text),
    ["ΓΑΛΛΙΑ"],
  );
  assert.equal(map.scaleBar.label.text, "200 χλμ.");
  assert.deepEqual(findCollisions(map), []);
});

test("a place whose country the atlas does not have is shown in its surroundings", () => {
  const map = drawLocatorMap([makePlace("Φουναφούτι", -8.52, 179.2, "TV")]);
  assert.equal(map.focus, "");
  assert.notEqual(map.land, "");
  assert.equal(map.scaleBar.kilometres, 500);
});

test("places on both sides of the antimeridian lie side by side", () => {
  const [fiji, tonga] = drawLocatorMap([
    makePlace("Σούβα", -18.14, 178.44, "FJ"),
    makePlace("Νουκουαλόφα", -21.14, -175.2, "TO"),
  ]).places;
  assert.ok(fiji && tonga);
  assert.ok(tonga.x > fiji.x, "Tonga lies east of Fiji");
  assert.ok(tonga.x - fiji.x < 250);
});

test("Chukotka and Alaska are drawn across the strait between them", () => {
  const map = drawLocatorMap([
    makePlace("Ανάντιρ", 64.73, 177.5, "RU"),
    makePlace("Νομ", 64.5, -165.4, "US"),
  ]);
  const [anadyr, nome] = map.places;
  assert.ok(anadyr && nome && nome.x > anadyr.x);
  assert.deepEqual(
    map.focusNames.map(({ text }) => text),
    ["ΡΩΣΙΑ", "ΗΠΑ"],
  );
});

test("both poles can be drawn", () => {
  for (const place of [
    makePlace("Νότιος Πόλος", -90, 0, "AQ"),
    makePlace("Βόρειος Πόλος", 90, 0, "GL"),
  ]) {
    const map = drawLocatorMap([place]);
    assertDrawable(map);
    assert.deepEqual(findCollisions(map), []);
  }
});

test("places on several continents are shown on the whole world", () => {
  const map = drawLocatorMap([
    makePlace("Αθήνα", 37.98, 23.73, "GR"),
    makePlace("Νέα Υόρκη", 40.7, -74, "US"),
    makePlace("Σίδνεϊ", -33.87, 151.2, "AU"),
  ]);
  const [athens, newYork, sydney] = map.places;
  assert.ok(athens && newYork && sydney);
  assert.deepEqual([newYork.x < athens.x, athens.x < sydney.x], [true, true]);
  assert.equal(map.borders, "");
  assert.deepEqual(findCollisions(map), []);
});

test("the labels of twelve places that lie close together do not overlap", () => {
  const map = drawLocatorMap(ATTICA);
  assert.deepEqual(findCollisions(map), []);
  assert.deepEqual(
    map.places.map(({ label }) => label.text),
    ATTICA.map(({ name }) => name),
  );
});

test("places at one spot all keep a label, by leaders", () => {
  const map = drawLocatorMap(GREECE.map((place) => ({ ...place, latitude: 38, longitude: 23.7 })));
  assert.deepEqual(
    map.places.map(({ label }) => label.text),
    GREECE.map(({ name }) => name),
  );
});

test("no places are an error", () => {
  assert.throws(() => drawLocatorMap([]), {
    name: "RangeError",
    message: "a map needs at least one place",
  });
});

/** One of so many countries is drawn alone; each of them where there is time. */
const EVERY = process.env["PROPERTY_FACTOR"] === undefined ? 8 : 1;

test("each country alone is drawn with land on the map", () => {
  const homes = listHomes().filter((_, index) => index % EVERY === 0);
  const empty = homes.filter((place) => {
    const map = drawLocatorMap([place]);
    assertDrawable(map);
    return map.land + map.focus === "";
  });
  assert.deepEqual(empty, []);
});

test("two places of any countries are drawn with land on the map", () => {
  const homes = listHomes();
  const place = fc.constantFrom(...homes);
  fc.assert(
    fc.property(place, place, (one, other) => {
      const map = drawLocatorMap([
        { ...one, id: "one" },
        { ...other, id: "other" },
      ]);
      assertDrawable(map);
      assert.notEqual(map.land + map.focus, "");
    }),
    { seed: 20220106, numRuns: countRuns(5, 12) },
  );
});

for (const [latitude, longitude] of [
  [-48.9, -123.4],
  [30, -40],
  [-60, 0],
  [0, 0],
  [88, 120],
] as const) {
  test(`land is drawn however far it is from ${latitude}, ${longitude}`, () => {
    const map = drawLocatorMap([makePlace("Θάλασσα", latitude, longitude, "TV")]);
    assertDrawable(map);
    assert.notEqual(map.land, "");
  });
}

test("a frame wholly inside one country is filled with it", () => {
  const map = drawLocatorMap([
    makePlace("Καραγκαντά", 49.8, 73.1, "KZ"),
    makePlace("Τεμιρτάου", 50.05, 72.96, "KZ"),
  ]);
  assertDrawable(map);
  assert.notEqual(map.focus, "");
});

test("any places in the world give a finite map without collisions", () => {
  fc.assert(
    fc.property(arbitraryPlaces(), (places) => {
      const map = drawLocatorMap(places);
      assertDrawable(map);
      assert.deepEqual(findCollisions(map), []);
      assert.equal(map.places.length, places.length);
    }),
    { seed: 20220105, numRuns: countRuns(4, 10) },
  );
});

/** A place of each country: a point of the outline of its largest piece, or one at sea where the atlas has none. */
function listHomes(): readonly MapPlace[] {
  const atlas = readAtlas();
  return listCountryCodes().map((code) => {
    const polygons = atlas.countries.find((country) => country.code === code)?.polygons ?? [];
    const [largest] = polygons.toSorted((one, other) => other.radius - one.radius);
    const position = largest?.rings[0] && ringPositions(atlas, largest.rings[0])[0];
    const [longitude, latitude] = position ?? [-30, -20];
    return makePlace(code, latitude, longitude, code);
  });
}

function listCountryCodes(): readonly string[] {
  return Object.values(countryNames).map(({ code }) => code);
}

function arbitraryPlaces(): fc.Arbitrary<readonly MapPlace[]> {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    country: fc.constantFrom("GR", "KZ", "RU", "US", "FJ", "AQ", "TV", "VA", "CA", "ID"),
  });
  return fc
    .array(place, { minLength: 1, maxLength: 8 })
    .map((drafts) =>
      drafts.map((draft, index) => ({ ...draft, id: `p${index}`, name: `Τόπος ${index}` })),
    );
}

function assertDrawable(map: LocatorMap): void {
  for (const data of [map.land, map.focus, map.borders]) assert.match(data, PATH_DATA);
  assert.doesNotMatch(JSON.stringify(map), /null|NaN|Infinity|-0[,}\]]/);
  assert.ok(map.land.length + map.focus.length + map.borders.length < 3_000);
  for (const { x, y, name } of map.places) {
    assert.ok(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${name} lies in the frame`);
  }
}
