import assert from "node:assert/strict";
import { test } from "node:test";
import { agency, createStory, site, strings } from "../../_includes/test-props.ts";
import type { Place } from "../model/entities.ts";
import { findFacts } from "./find-facts.ts";
import type { PageFacts } from "./page-facts.ts";
import { BASE, type Described, type Plain, createContext, listThings } from "./test-facts.ts";

const PART = { number: 1, total: 1, start: "/people/" };
const context = createContext(site, strings);

function find(page: Described): PageFacts {
  return findFacts(page, context);
}

test("a place has its coordinates where they are known, south and west negative, zero among them", () => {
  const place: Place = {
    id: "null-island",
    path: "/places/null-island/",
    name: "Νησί",
    latinName: "Null Island",
    language: "en",
    kind: "region",
    description: "Πουθενά.",
    country: "GH",
  };
  const describe = (entity: Place): Plain => {
    const page = { kind: "place", path: entity.path, part: PART, entity, appearances: [] } as const;
    return listThings(page, context)[0]?.["mainEntity"] as Plain;
  };
  assert.ok(!("geo" in describe(place)));
  assert.deepEqual(describe({ ...place, latitude: 0, longitude: -0.5 })["geo"], {
    "@type": "GeoCoordinates",
    latitude: 0,
    longitude: -0.5,
  });
});

test("the front page is the site and its publisher; its further parts are lists", () => {
  const page = { kind: "front", path: "/", items: [] } as const;
  const first = listThings({ ...page, part: { number: 1, total: 2, start: "/" } }, context);
  assert.deepEqual(
    first.map((thing) => thing["@type"]),
    ["WebSite", "NewsMediaOrganization"],
  );
  assert.equal(first[1]?.["ethicsPolicy"], `${BASE}/about/#rules`);
  const second = find({ ...page, path: "/page/2/", part: { number: 2, total: 2, start: "/" } });
  assert.equal(second.title, "Πρωτοσέλιδο – Σελίδα 2");
  assert.deepEqual(
    second.things.map((thing) => (thing as unknown as Plain)["@type"]),
    ["CollectionPage", "BreadcrumbList"],
  );
});

test("a trail leads from the front page over the list to the page", () => {
  const entity = { ...agency, kind: "agency" } as const;
  const page = { kind: "source", path: entity.path, part: PART, entity, appearances: [] } as const;
  assert.deepEqual(listThings(page, context)[1]?.["itemListElement"], [
    { "@type": "ListItem", position: 1, name: "Πρωτοσέλιδο", item: `${BASE}/` },
    { "@type": "ListItem", position: 2, name: "Πηγές", item: `${BASE}/sources/` },
    {
      "@type": "ListItem",
      position: 3,
      name: "Γαλλικό Πρακτορείο (AFP)",
      item: `${BASE}/sources/afp/`,
    },
  ]);
});

test("a site that says nothing of how it works has a publisher without such pages", () => {
  const silent = { ...site, policies: undefined };
  const page = {
    kind: "front",
    path: "/",
    items: [],
    part: { number: 1, total: 1, start: "/" },
  } as const;
  const { things } = findFacts(page, { site: silent, strings, isPreview: false });
  assert.deepEqual(things[1], {
    "@type": "NewsMediaOrganization",
    "@id": `${BASE}/#publisher_`,
    name: "Ανταπόκριση",
    url: `${BASE}/`,
    logo: { "@type": "ImageObject", url: `${BASE}/icon-512.png` },
    description: site.description,
  });
});

test("a topic has feeds once it has stories", () => {
  const path = "/topics/world/";
  const topic = { id: "world", path, name: "Διεθνή", description: "Πέρα από τα σύνορα." };
  const part = { number: 1, total: 1, start: path };
  const story = createStory({});
  const findFolder = (items: readonly (typeof story)[]): string | undefined =>
    find({ kind: "topic", path, part, topic, items }).feedFolder;
  assert.equal(findFolder([]), undefined);
  assert.equal(findFolder([story]), path);
});
