import assert from "node:assert/strict";
import { test } from "node:test";
import type { Catalogue } from "./content-context.ts";
import { digestUses, type CatalogueUse, trackCatalogue } from "./track-catalogue.ts";
import { openNewsroom } from "../site/open-newsroom.ts";
import { type Files, changeFile, createFiles } from "../../test/support/newsroom.ts";

function openCatalogue(changes: Files = {}): Catalogue {
  return openNewsroom(createFiles(changes)).catalogue;
}

function listUses(use: (catalogue: Catalogue) => unknown): readonly CatalogueUse[] {
  const { tracked, uses } = trackCatalogue(openCatalogue());
  use(tracked);
  return [...uses];
}

test("a catalogue of which nothing is asked has no uses", () => {
  assert.deepEqual(
    listUses(({ people, ids }) => [people, ids.get("people")]),
    [],
  );
});

test("a thing that is asked for is used, found or not", () => {
  const uses = listUses(({ people, ids }) => {
    assert.equal(people.get("tokayev")?.shortName, "Τοκάγεφ");
    assert.equal(people.has("nobody"), false);
    assert.equal(ids.get("places")?.has("almaty"), true);
  });
  assert.deepEqual(uses, ["people/tokayev", "people/nobody", "places/almaty"]);
});

const ITERATIONS: readonly ((catalogue: Catalogue) => unknown)[] = [
  ({ people }) => [...people],
  ({ people }) => [...people.values()],
  ({ people }) => people.size,
  ({ ids }) => [...(ids.get("people") ?? [])],
  ({ people }) => {
    people.forEach(() => undefined);
  },
];
for (const [index, iterate] of ITERATIONS.entries()) {
  test(`going through a file uses all of it (${index + 1})`, () => {
    assert.deepEqual(listUses(iterate), ["people/*"]);
  });
}

const ALL: readonly CatalogueUse[] = [
  "people/tokayev",
  "people/nobody",
  "people/*",
  "places/almaty",
];

/** Which uses have another digest after a change. */
function listChanged(changes: Files): readonly CatalogueUse[] {
  const [before, after] = [openCatalogue(), openCatalogue(changes)];
  return ALL.filter((use) => digestUses([use], before) !== digestUses([use], after));
}

test("the digest stays while nothing changes", () => {
  assert.deepEqual(listChanged({}), []);
});

test("the digest changes with a thing that is used, and with no other", () => {
  const path = "_data/people.json";
  assert.deepEqual(listChanged(changeFile(path, "πρόεδρος", "πρώην πρόεδρος")), [
    "people/tokayev",
    "people/*",
  ]);
  assert.deepEqual(listChanged(changeFile("_data/places.json", "43.24", "43.25")), [
    "places/almaty",
  ]);
  assert.deepEqual(listChanged(changeFile("_data/places.json", "Περιφέρεια.", "Άλλη.")), []);
});

test("the digest of what is not there changes when it comes", () => {
  const person = '{ "name": "Κανένας", "shortName": "Κανένας", "latinName": "Nobody", ';
  const rest = '"language": "en", "role": "ρόλος", "description": "Μένει." },\n';
  const changes = changeFile(
    "_data/people.json",
    '  "tokayev": {',
    `  "nobody": ${person}${rest}  "tokayev": {`,
  );
  assert.deepEqual(listChanged(changes), ["people/nobody", "people/*"]);
});

test("the digest changes when a thing goes, or gets a problem", () => {
  const used = ["people/tokayev", "people/*"];
  assert.deepEqual(listChanged({ "_data/people.json": "{}" }), used);
  assert.deepEqual(listChanged(changeFile("_data/people.json", '"role"', '"rôle"')), used);
});

test("an unreadable file is told from an empty one", () => {
  const [empty, unreadable] = [
    openCatalogue({ "_data/people.json": "{}" }),
    openCatalogue({ "_data/people.json": "{" }),
  ];
  const digests = [empty, unreadable].map((catalogue) => digestUses(["people/nobody"], catalogue));
  assert.notEqual(digests[0], digests[1]);
});
