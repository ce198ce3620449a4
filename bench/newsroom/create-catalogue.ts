import {
  GLOBAL_SOURCES,
  type PersonEntry,
  type PlaceEntry,
  type PostEntry,
  type SourceEntry,
  createPerson,
  createPlace,
  createPost,
  createSource,
} from "./create-entities.ts";
import { firstDay, formatDay } from "./news-days.ts";
import type { NewsroomFile } from "./newsroom-file.ts";
import { AUTHORS, TOPICS } from "./words.ts";

/** All that stories can name. */
export interface Catalogue {
  readonly people: readonly PersonEntry[];
  readonly places: readonly PlaceEntry[];
  readonly sources: readonly SourceEntry[];
  readonly posts: readonly PostEntry[];
}

/** Makes as many people, places, local sources and posts as that many stories need. */
export function createCatalogue(stories: number): Catalogue {
  const several = Math.max(8, Math.ceil(stories / 4));
  const places = list(several, createPlace);
  return {
    people: list(several, createPerson),
    places,
    sources: list(Math.max(3, Math.ceil(stories / 25)), createSource),
    posts: list(Math.max(3, Math.ceil(stories / 3)), (number) => {
      const place = places[Math.min(places.length - 1, Math.floor((number * 3) / 4))];
      // Stories show the posts of their neighbours, and no post is later than its story.
      return createPost(number, place ?? createPlace(0), formatDay(firstDay(0, stories)));
    }),
  };
}

/** The data files of a catalogue. */
export function listDataFiles(catalogue: Catalogue): readonly NewsroomFile[] {
  const { people, places, sources, posts } = catalogue;
  return [
    dataFile("authors", { desk: { name: "Σύνταξη" }, ...mapValues(AUTHORS, describeAuthor) }),
    dataFile("topics", mapValues(TOPICS, describeTopic)),
    dataFile("people", byId(people, describePerson)),
    dataFile("places", byId(places, describePlace)),
    dataFile("sources", byId([...GLOBAL_SOURCES, ...sources], describeSource)),
    dataFile("posts", byId(posts, describePost)),
  ];
}

const describeAuthor = (name: string): object => ({ name });

const describeTopic = (name: string): object => {
  return { name, description: `Όσα γράφουμε με θέμα: ${name}.` };
};

const describePerson = ({ name, shortName, latinName, role }: PersonEntry): object => {
  const description = `Στα ρεπορτάζ: ${name}, ${role}.`;
  return { name, shortName, latinName, language: "en", role, description };
};

const describePlace = ({ name, latinName, kind, latitude, longitude }: PlaceEntry): object => ({
  name,
  latinName,
  language: "en",
  kind,
  description: `Το ${name} βρίσκεται στην κεντρική Ασία.`,
  country: "KZ",
  ...(kind === "region" ? {} : { latitude, longitude }),
});

const describeSource = ({ name, shortName, kind, country, address }: SourceEntry): object => {
  return { name, shortName, kind, description: `Πηγή των ρεπορτάζ: ${name}.`, country, address };
};

const describePost = ({ id, account, date, quote, summary, state }: PostEntry): object => ({
  platform: "Twitter",
  account,
  date,
  language: "en",
  quote,
  summary,
  links: [{ label: "σύνδεσμος", address: `https://posts.example/${id}` }],
  state,
  captured: date,
});

function list<Item>(count: number, create: (number: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, number) => create(number));
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  describe: (entry: Entry) => object,
): object {
  return Object.fromEntries(entries.map((entry) => [entry.id, describe(entry)]));
}

function mapValues(
  values: Readonly<Record<string, string>>,
  describe: (value: string) => object,
): object {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, describe(value)]));
}

function dataFile(name: string, data: object): NewsroomFile {
  return { path: `_data/${name}.json`, text: `${JSON.stringify(data, null, 2)}\n` };
}
