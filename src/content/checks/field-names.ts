import { slugify } from "../../markdown/slug.ts";
import { removeOrWrite } from "../../messages/content/fields.ts";
import {
  MOVE_TO_INDEX,
  NAME_IS_ADDRESS,
  PICTURE_IS_HERO,
  SUPERFLUOUS,
} from "../../messages/content/superfluous-fields.ts";
import { nearestName } from "../../messages/content/names.ts";
import type { Text } from "../../messages/text.ts";
import { findNearest } from "../../source/nearest.ts";

/** Other names of fields: in Greek, in other systems and in the plural, without accents, hyphens and capitals. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: "τιτλος headline name heading επικεφαλιδα",
  description:
    "περιγραφη desc intro teaser abstract bio about summary excerpt subtitle υποτιτλος περιληψη lead lede",
  published: "δημοσιευση δημοσιευτηκε δημοσιευθηκε ημερομηνια date pubdate publishdate created",
  updated: "ενημερωση ενημερωθηκε modified lastmod lastmodified changed αλλαγη",
  status: "κατασταση state",
  dateline: "τοποςκαιχρονος location",
  breaking: "εκτακτο εκτακτη εκτακτα alert urgent",
  lead: "main κυριο κεντρικο πρωτο top hero first headline",
  pinned: "pin pins featured καρφιτσωμενα καρφιτσωμενο secondary",
  link: "url href address path page συνδεσμος διευθυνση",
  until: "expires expiry end ends εως μεχρι ληξη ληγει to τελος",
  story: "slug id folder path ρεπορταζ φακελος",
  topic: "id slug θεμα name",
  stories: "count number max limit πληθος αριθμος ποσα",
  path: "link url href address διευθυνση συνδεσμος",
  byline: "συντακτης συντακτες συντακτρια υπογραφη author authors by",
  topics: "θεμα θεματα tags tag keywords keyword category categories topic ετικετες κατηγορια",
  people: "προσωπο προσωπα ανθρωποι person persons",
  places: "location τοπος τοποι μερος μερη τοποθεσια τοποθεσιες place",
  keyPoints: "σημεια βασικασημεια κυριασημεια points highlights",
  draft: "προχειρο προσχεδιο σχεδιο",
  expires: "ληξη ληγει expiry expiration expirydate",
  formerly: "πρωην παλια aliases alias redirectfrom",
  related: "σχετικα σχετικο seealso others relatedstories διαβαστεακομη",
  order: "σειρα ταξινομηση sort sorting",
  corrections: "διορθωση διορθωσεις correction",
  source: "πηγη sources",
  text: "κειμενο title description body content",
  section: "ενοτητα τμημα",
  when: "time ωρα ποτε hour",
  date: "ημερομηνια day ημερα μερα published",
  from: "απο start",
  to: "εως μεχρι end",
  name: "ονομα fullname title label τιτλος",
  shortName: "συντομοονομα short abbreviation lastname surname επωνυμο",
  role: "ιδιοτητα ρολος title job position θεση",
  kind: "ειδος τυπος type category",
  quote: "παραθεμα text κειμενο content body",
  platform: "πλατφορμα network site",
  account: "λογαριασμος user username author handle",
  links: "συνδεσμοι link url urls address",
  label: "ετικετα text title name",
  captured: "archived screenshot",
  address: "διευθυνση url link href",
  latitude: "lat γεωγραφικοπλατος πλατος",
  longitude: "lng lon long γεωγραφικομηκος μηκος",
  country: "χωρα",
  language: "γλωσσα lang",
};

/** The other names of each field; Greek ones in Latin letters too, by ELOT 743. */
const NAMES_BY_FIELD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OTHER_NAMES).map(([field, list]) => {
    const names = list.split(" ");
    const greek = names.filter((name) => /\p{Script=Greek}/u.test(name));
    return [field, new Set([...names, ...greek.map(slugify)])] as const;
  }),
);

/** Fields of other systems that have no place here, with the advice for them. */
const SUPERFLUOUS_NAMES: Readonly<Record<keyof typeof SUPERFLUOUS, string>> = {
  address: "slug permalink url id path",
  key: "id key slug",
  wholeName: "firstname lastname givenname surname familyname επωνυμο",
  embargo: "embargo embargoed embargountil publishat scheduled εμπαργκο",
  citation: "source sources citation πηγη πηγες",
  picture:
    "image images img cover photo picture thumbnail featuredimage caption λεζαντα εικονα φωτογραφια video",
  form: "layout template class style weight order",
  language: "lang language locale γλωσσα",
  time: "time ωρα hour",
  coordinates: "coordinates coords latlng latlong location position geo συντεταγμενες",
  other:
    "email mail phone born birth birthday birthdate age died color colour icon order weight likes shares retweets views replies website twitter facebook wikipedia notes note comment comments",
};

/** The kinds of each of them. */
const SUPERFLUOUS_KINDS: ReadonlyMap<string, readonly (keyof typeof SUPERFLUOUS)[]> = listKinds();

function listKinds(): ReadonlyMap<string, readonly (keyof typeof SUPERFLUOUS)[]> {
  const kinds = new Map<string, (keyof typeof SUPERFLUOUS)[]>();
  for (const kind of Object.keys(SUPERFLUOUS) as (keyof typeof SUPERFLUOUS)[]) {
    for (const name of SUPERFLUOUS_NAMES[kind].split(" ")) {
      kinds.set(name, [...(kinds.get(name) ?? []), kind]);
    }
  }
  return kinds;
}

/** The field that an unknown name most likely means, of those that are `absent` first; undefined where none is close. */
export function findMeantField(
  key: string,
  known: readonly string[],
  absent: readonly string[] = known,
): string | undefined {
  return findField(key, absent) ?? findField(key, known);
}

function findField(key: string, known: readonly string[]): string | undefined {
  const plain = simplify(key);
  const same = known.find((name) => simplify(name) === plain);
  const other = known.find((name) => NAMES_BY_FIELD.get(name)?.has(plain) === true);
  if (same !== undefined || other !== undefined) return same ?? other;
  return findSuperfluous(plain, known) === undefined ? findNearest(key, known) : undefined;
}

/** Where the advice of each kind is right; that of the others is for articles. */
const FITS: Partial<Record<keyof typeof SUPERFLUOUS, (known: readonly string[]) => boolean>> = {
  picture: () => true,
  other: () => true,
  coordinates: (known) => known.includes("latitude"),
  key: (known) => known.includes("name") && !known.includes("navigation"),
  wholeName: (known) => known.includes("name") && !known.includes("shortName"),
  citation: (known) => known.includes("when"),
};

/** Whether a name is that of a field of another system that has no place here. */
export function isSuperfluous(key: string, known: readonly string[]): boolean {
  return findSuperfluous(simplify(key), known) !== undefined;
}

/** The advice for a field of another system. */
function findSuperfluous(plain: string, known: readonly string[]): Text | undefined {
  const kind = SUPERFLUOUS_KINDS.get(plain)?.find(
    (each) => FITS[each]?.(known) ?? known.includes("published"),
  );
  if (kind === "picture" && known.includes("published")) return PICTURE_IS_HERO;
  return kind && SUPERFLUOUS[kind];
}

/** Fields that are about a whole story. */
const OF_STORIES: readonly string[] = [
  "byline",
  "corrections",
  "expires",
  "keyPoints",
  "kind",
  "status",
  "topics",
];

/** The fix for an unknown field name. */
export function suggestField(
  key: string,
  known: readonly string[],
  absent: readonly string[],
): Text {
  const isSection = known.includes("published") && !known.includes("keyPoints");
  if (isSection && findMeantField(key, OF_STORIES) !== undefined) return MOVE_TO_INDEX;
  if (isSection && simplify(key) === "slug") return NAME_IS_ADDRESS;
  const superfluous = findSuperfluous(simplify(key), known);
  if (superfluous !== undefined) return superfluous;
  const meant = findMeantField(key, known, absent);
  return meant === undefined ? removeOrWrite(absent.toSorted()) : nearestName(meant);
}

function simplify(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{Mn}\s_-]/gu, "")
    .toLowerCase()
    .replace(/σ$/, "ς");
}
