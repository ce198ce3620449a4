import { MOVE_TO_INDEX, NAME_IS_ADDRESS } from "../../messages/content/fields.ts";
import { nearestName } from "../../messages/content/names.ts";
import type { Text } from "../../messages/text.ts";
import { findNearest, suggestName } from "../../source/nearest.ts";

/** Other names of fields: in Greek, in other systems and in the plural, without accents, hyphens and capitals. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: "τιτλος headline name heading επικεφαλιδα".split(" "),
  description: "περιγραφη summary excerpt subtitle υποτιτλος περιληψη lead lede".split(" "),
  published:
    "δημοσιευση δημοσιευτηκε δημοσιευθηκε ημερομηνια date pubdate publishdate created".split(" "),
  updated: "ενημερωση ενημερωθηκε modified lastmod lastmodified changed αλλαγη".split(" "),
  status: "κατασταση state".split(" "),
  dateline: "τοποςκαιχρονος location".split(" "),
  byline: "συντακτης συντακτες συντακτρια υπογραφη author authors by".split(" "),
  topics: "θεμα θεματα tags tag category categories topic ετικετες κατηγορια".split(" "),
  people: "προσωπο προσωπα ανθρωποι person persons".split(" "),
  places: "τοπος τοποι μερος μερη τοποθεσια τοποθεσιες place".split(" "),
  keyPoints: "σημεια βασικασημεια κυριασημεια points highlights".split(" "),
  draft: "προχειρο προσχεδιο σχεδιο".split(" "),
  expires: "ληξη ληγει expiry expiration expirydate".split(" "),
  formerly: "πρωην παλια aliases alias redirectfrom".split(" "),
  corrections: "διορθωση διορθωσεις correction".split(" "),
  text: "κειμενο".split(" "),
  section: "ενοτητα τμημα".split(" "),
  date: "ημερομηνια day ημερα μερα".split(" "),
  from: "απο start".split(" "),
  to: "εως μεχρι end".split(" "),
  name: "ονομα".split(" "),
  role: "ιδιοτητα ρολος".split(" "),
  address: "διευθυνση url link href".split(" "),
  latitude: "lat γεωγραφικοπλατος".split(" "),
  longitude: "lng lon long γεωγραφικομηκος".split(" "),
  country: "χωρα".split(" "),
};

/** The field that an unknown name most likely means; undefined where none is close. */
export function findMeantField(key: string, known: readonly string[]): string | undefined {
  const plain = simplify(key);
  const same = known.find((name) => simplify(name) === plain);
  const other = known.find(
    (name) => Object.hasOwn(OTHER_NAMES, name) && OTHER_NAMES[name]?.includes(plain),
  );
  return same ?? other ?? findNearest(key, known);
}

/** Fields that are about a whole story. */
const OF_STORIES: readonly string[] = [
  "byline",
  "corrections",
  "expires",
  "keyPoints",
  "status",
  "topics",
];

/** The fix for an unknown field name. */
export function suggestField(key: string, known: readonly string[]): Text {
  const isSection = known.includes("published") && !known.includes("keyPoints");
  if (isSection && findMeantField(key, OF_STORIES) !== undefined) return MOVE_TO_INDEX;
  if (isSection && simplify(key) === "slug") return NAME_IS_ADDRESS;
  const meant = findMeantField(key, known);
  return meant === undefined ? suggestName(key, known) : nearestName(meant);
}

function simplify(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{Mn}\s_-]/gu, "")
    .toLowerCase()
    .replace(/σ$/, "ς");
}
