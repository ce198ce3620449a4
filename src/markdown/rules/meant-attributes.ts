import type { Attribute } from "../attributes.ts";

/** Names that authors and other systems have for what a picture says, without accents. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  caption: "title legend description text λεζαντα τιτλος περιγραφη",
  credit:
    "author photographer photo by copyright φωτογραφος φωτογραφια φωτο πιστωση credits δημιουργος",
  source: "agency src πηγη",
  taken: "date when published ημερομηνια ληψη",
  focus: "position crop center εστιαση κεντρο",
};
const PART =
  /(?<name>\p{L}{2,20})\s*[=:]\s*(?:["“”„«'‘](?<quoted>[^"“”«»'’]{0,400})["“”»'’]|(?<bare>[^,;{}="“”«»]{1,200}?))(?=\s*(?:[,;]|$|\p{L}{2,20}\s*[=:]))/gu;

/** The attribute of a picture that a name means; undefined where it means none. */
export function findMeantName(written: string): string | undefined {
  const plain = written
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  if (Object.hasOwn(OTHER_NAMES, plain)) return plain;
  return Object.entries(OTHER_NAMES).find(([, names]) => names.split(" ").includes(plain))?.[0];
}

/** The attributes that a text between braces means, with other names, quotation marks and separators; undefined where anything else is in it. */
export function findMeantAttributes(text: string): readonly Attribute[] | undefined {
  const found = [...text.matchAll(PART)];
  const list = found.flatMap(({ groups = {} }) => {
    const name = findMeantName(groups["name"] ?? "");
    const value = (groups["quoted"] ?? groups["bare"] ?? "").trim();
    return name === undefined ? [] : [createAttribute(name, value)];
  });
  const rest = text.replace(PART, "").replace(/[,;\s]/g, "");
  const isRepeated = new Set(list.map(({ name }) => name.text)).size < list.length;
  const isWhole = list.length > 0 && list.length === found.length && rest === "";
  return isWhole && !isRepeated ? list : undefined;
}

/** An attribute that is written nowhere. */
export function createAttribute(name: string, value: string): Attribute {
  return { name: { text: name, offset: 0 }, value: { text: value, offset: 0 } };
}
