import fc from "fast-check";
import { PLACE_KINDS, SOURCE_KINDS } from "../../src/model/entity-kinds.ts";
import { STORY_KINDS } from "../../src/model/story-kind.ts";
import { readAtlas, ringPositions } from "../../src/map/atlas.ts";
import { EDGE_DATES, words } from "./arbitrary-text.ts";
import { type Fields, INDEX, type Newsroom, PROTESTS, type Value } from "./full-newsroom.ts";

/** An entry of a data file and a text that shows it, or a field of a story's file. */
export type Part =
  | {
      readonly kind: "entry";
      readonly file: string;
      readonly id: string;
      readonly entry: Fields;
      readonly text: string;
    }
  | { readonly kind: "place"; readonly id: string; readonly entry: Fields }
  | { readonly kind: "field"; readonly file: string; readonly name: string; readonly value: Value };

/** Mostly what an author would write, so that most newsrooms build. */
const sentence = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom("Μένει εδώ.", "Το είπε χθες.", "Σε «λόγια» & σε έργα.", "Α 😀 ω."),
  },
  words,
);
const edgeDate = fc.constantFrom(...EDGE_DATES);
const someDate = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(null, "2022-01-05", "2022-01-05T17:30:00+02:00") },
  edgeDate,
);
const LINK = { label: "εικόνα", address: "https://t.co/a" };
const id = fc.constantFrom("alpha", "beta-2", "constructor");
const NAMES: readonly string[] =
  "Κασίμ-Γιομάρτ Τοκάγεφ|Αλμάτι|Νουρσουλτάν|Λι|Ó Briain|Ντ' Αρτανιάν|Ο'Χάρα|Άλφα Βήτα-Γάμμα|Αλμάτη|Ζανφρανσουά|Ελ Αϊούν|Τοκάγεβ".split(
    "|",
  );
const name = fc.constantFrom(...NAMES);
const latin = { latinName: "Name", language: "en" };

const person = fc
  .record({ id, name, shortName: name, role: sentence, description: sentence })
  .map(({ id: own, ...entry }): Part => {
    const text = `Μίλησε ο [${entry.shortName}](person:${own}) και ο ${entry.name} [@afp].`;
    return {
      kind: "entry",
      file: "_data/people.json",
      id: own,
      entry: { ...entry, ...latin },
      text,
    };
  });

const source = fc
  .record({
    id,
    name,
    shortName: name,
    description: sentence,
    kind: fc.constantFrom(...SOURCE_KINDS),
  })
  .map(({ id: own, ...entry }): Part => {
    const text = `Έτσι λένε [@${own}; via=afp; of=${own}].`;
    return { kind: "entry", file: "_data/sources.json", id: own, entry, text };
  });

const post = fc
  .record({
    id,
    platform: fc.constantFrom("Twitter", "Telegram", "Facebook", "VK"),
    account: fc.constantFrom(null, "@netblocks", "Χρήστης"),
    date: someDate,
    language: fc.constantFrom("en", "en", "en", "el", "ar", "zh-Hant", "x"),
    quote: sentence,
    summary: sentence,
    state: fc.constantFrom("live", "deleted", "unknown"),
    links: fc.constantFrom([LINK], [LINK], [LINK], [], [LINK, LINK]),
    captured: someDate,
  })
  .map(({ id: own, ...entry }): Part => {
    return { kind: "entry", file: "_data/posts.json", id: own, entry, text: `::post{#${own}}` };
  });

/** A place in any country: at a corner of its land, or anywhere on the globe. */
const place = fc
  .record({
    id,
    name,
    kind: fc.constantFrom(...PLACE_KINDS),
    description: sentence,
    country: fc.nat(10_000),
    isOnLand: fc.constantFrom(true, true, true, false),
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  })
  .map(({ id: own, country, isOnLand, latitude, longitude, ...entry }): Part => {
    const { code, corner } = findCountry(country);
    const [east, north] = isOnLand ? corner : [longitude, latitude];
    const where = { country: code, latitude: north, longitude: east };
    return { kind: "place", id: own, entry: { ...entry, ...latin, ...where } };
  });

function findCountry(choice: number): {
  readonly code: string;
  readonly corner: readonly [number, number];
} {
  const atlas = readAtlas();
  const country = atlas.countries[choice % atlas.countries.length];
  const ring = country?.polygons[0]?.rings[0] ?? [];
  const [first] = ringPositions(atlas, ring);
  const [longitude, latitude] = first ?? [0, 0];
  return { code: country?.code ?? "KZ", corner: [round(longitude), round(latitude)] };
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

const correction = fc.record({
  date: fc.oneof(fc.constant("2022-01-06"), edgeDate),
  text: sentence,
  section: fc.constantFrom("protests", "blackout", "nowhere"),
});

const fieldOf = (file: string, field: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Part> =>
  value.map((each): Part => ({ kind: "field", file, name: field, value: each }));

const SOURCES = ["afp", "desk", "afp, reuters; via=blogger", "desk; of=tokayev", "nobody", "afp;"];

const fields = [
  ...[INDEX, PROTESTS].flatMap((file) => [
    fieldOf(file, "published", edgeDate),
    fieldOf(file, "updated", edgeDate),
    fieldOf(file, "source", fc.constantFrom(...SOURCES)),
    fieldOf(
      file,
      "formerly",
      fc.uniqueArray(fc.constantFrom("riots", "streets", "unrest", "blackout", "a-b"), {
        maxLength: 4,
      }),
    ),
  ]),
  fieldOf(INDEX, "expires", fc.oneof(fc.constant("2022-01-05"), edgeDate)),
  fieldOf(INDEX, "corrections", fc.array(correction, { maxLength: 3 })),
  fieldOf(INDEX, "status", fc.constantFrom("developing", "closed")),
  fieldOf(INDEX, "kind", fc.constantFrom(...STORY_KINDS)),
];

/** Something more in a newsroom: a person, a source, a post, or a place with its map. */
export const anyEntry: fc.Arbitrary<Part> = fc.oneof(person, source, post, place);
/** Another value of a field of a story's file. */
export const anyField: fc.Arbitrary<Part> = fc.oneof(...fields);

/** The newsroom with one part more. */
export function addPart({ fields: files, texts }: Newsroom, part: Part): Newsroom {
  const put = (file: string, field: string, value: Value): Newsroom["fields"] => ({
    ...files,
    [file]: { ...(files[file] as Fields), [field]: value },
  });
  if (part.kind === "field") return { texts, fields: put(part.file, part.name, part.value) };
  if (part.kind === "place") {
    const text = (texts[INDEX] ?? "").replace(
      /::map\{places="?([^"}]*)"?\}/,
      `::map{places="$1 ${part.id}"}`,
    );
    return {
      fields: put("_data/places.json", part.id, part.entry),
      texts: { ...texts, [INDEX]: text },
    };
  }
  const text = `${texts[PROTESTS] ?? ""}\n${part.text}\n`;
  return { fields: put(part.file, part.id, part.entry), texts: { ...texts, [PROTESTS]: text } };
}
