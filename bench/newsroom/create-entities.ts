import { FIRST_NAMES, createName } from "./names.ts";
import { type Random, createRandom } from "./random.ts";
import { ENGLISH, ROLES } from "./words.ts";

/** Someone in the news. */
export interface PersonEntry {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly latinName: string;
  readonly role: string;
  readonly isFeminine: boolean;
}

/** Somewhere in the news. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly latinName: string;
  readonly kind: "region" | "city" | "town";
  readonly latitude: number;
  readonly longitude: number;
}

/** Who says so; only what the stories need. */
export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: "agency" | "stateAgency" | "organisation" | "primary" | "desk";
  readonly country?: string;
  readonly address?: string;
}

/** A post that stories show. */
export interface PostEntry {
  readonly id: string;
  readonly account: string | null;
  readonly date: string | null;
  readonly quote: string;
  readonly summary: string;
  readonly state: "live" | "deleted" | "unknown";
}

/** The person with a number. */
export function createPerson(number: number): PersonEntry {
  const first = FIRST_NAMES[(number * 5) % FIRST_NAMES.length];
  const last = createName("person", number);
  const latinName = `${first?.latin ?? ""} ${last.latin}`;
  return {
    id: latinName.toLowerCase().replace(" ", "-"),
    name: `${first?.greek ?? ""} ${last.greek}`,
    shortName: last.greek,
    latinName,
    role: ROLES[number % ROLES.length] ?? "",
    isFeminine: first?.isFeminine ?? false,
  };
}

/** The place with a number. */
export function createPlace(number: number): PlaceEntry {
  const { greek, latin } = createName("place", number);
  const kinds = ["town", "city", "town", "region"] as const;
  return {
    id: latin.toLowerCase(),
    name: greek,
    latinName: latin,
    kind: kinds[number % kinds.length] ?? "town",
    latitude: 47 + ((number * 37) % 290) / 100,
    longitude: 64 + ((number * 61) % 1400) / 100,
  };
}

/** Sources that stories everywhere cite, the most cited first. */
export const GLOBAL_SOURCES: readonly SourceEntry[] = [
  {
    id: "afp",
    name: "Γαλλικό Πρακτορείο (AFP)",
    shortName: "AFP",
    kind: "agency",
    country: "Γαλλία",
    address: "https://www.afp.com/",
  },
  {
    id: "reuters",
    name: "Reuters",
    shortName: "Reuters",
    kind: "agency",
    address: "https://www.reuters.com/",
  },
  { id: "desk", name: "Σύνταξη", shortName: "σύνταξη", kind: "desk" },
  {
    id: "ria",
    name: "RIA Novosti",
    shortName: "RIA",
    kind: "stateAgency",
    country: "Ρωσία",
    address: "https://ria.ru/",
  },
  {
    id: "netblocks",
    name: "NetBlocks",
    shortName: "NetBlocks",
    kind: "organisation",
    address: "https://netblocks.org/",
  },
  { id: "prime-minister", name: "Δηλώσεις της κυβέρνησης", shortName: "δηλώσεις", kind: "primary" },
  { id: "court-file", name: "Δικογραφία", shortName: "δικογραφία", kind: "primary" },
  {
    id: "observers",
    name: "Παρατηρητές του ΟΑΣΕ",
    shortName: "παρατηρητές",
    kind: "organisation",
  },
];

/** A local source with a number. */
export function createSource(number: number): SourceEntry {
  const { greek, latin } = createName("source", number);
  const id = latin.toLowerCase();
  const kinds = ["agency", "organisation", "stateAgency", "primary"] as const;
  const names = ["Πρακτορείο", "Οργάνωση", "Κρατικό Ραδιόφωνο", "Ανακοινώσεις του"];
  return {
    id,
    name: `${names[number % names.length] ?? ""} ${greek}`,
    shortName: greek,
    kind: kinds[number % kinds.length] ?? "agency",
    ...(number % 3 === 0 ? {} : { country: "Καζακστάν" }),
    ...(number % 2 === 0 ? {} : { address: `https://${id}.example/` }),
  };
}

/** The post with a number, about a place. */
export function createPost(number: number, place: PlaceEntry, day: string): PostEntry {
  const random = createRandom(number, 3);
  return {
    id: `post-${place.id}-${number}`,
    account: random.hasLuck(0.6) ? createName("account", number).latin : null,
    date: random.hasLuck(0.7) ? day : null,
    quote: random.pick(ENGLISH),
    summary: createSummary(place, random),
    state: random.pick(["live", "deleted", "unknown"]),
  };
}

function createSummary({ name }: PlaceEntry, random: Random): string {
  const count = random.below(900) + 100;
  return random.pick([
    `Η ανάρτηση δείχνει την κεντρική πλατεία στο ${name} γεμάτη κόσμο και γράφει ότι τουλάχιστον ${count} άνθρωποι έμειναν εκεί όλη τη νύχτα.`,
    `Στο ${name}, λέει η ανάρτηση, η σύνδεση έπεσε κατά ${count % 90} τοις εκατό και επανήλθε μόνο για λίγα λεπτά το ξημέρωμα.`,
    `Με δύο φωτογραφίες από το ${name} η ανάρτηση υποστηρίζει ότι ο δρόμος έκλεισε και ότι ${count} οχήματα περιμένουν στην είσοδο της πόλης.`,
  ]);
}
