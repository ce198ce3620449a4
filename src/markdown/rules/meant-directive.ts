import type { DirectiveName } from "../prose.ts";

/** Names that authors write for those of directives, in Greek and in other systems, without accents. */
const OTHER_NAMES: Readonly<Record<DirectiveName, string>> = {
  post: "post posts tweet tweets twitter embed αναρτηση αναρτησεις ποστ",
  timeline: "timeline timelines χρονολογιο χρονοδιαγραμμα",
  map: "map maps χαρτης χαρτη",
  sections: "sections section μερη μερος ενοτητες",
  table: "table tables csv data πινακας πινακα πινακες",
  video: "video videos film movie vimeo βιντεο βιντεακι",
  chart: "chart charts graph graphs plot γραφημα γραφηματα διαγραμμα διαγραμματα",
};
/** The shortest beginning of a name that is certain. */
const SHORTEST = 3;
const NAME = /^:+\s*([\p{L}]+)/u;
/** Attributes that a map does not have, with their values. */
const OTHER_ATTRIBUTES = /(?<![\p{L}\d-])(?!places?\b|id\b)[\p{L}]+\s*=\s*(?:"[^"]*"|[^\s}]+)/gu;
const KEYWORDS: ReadonlySet<string> = new Set(["id", "place", "places", "post"]);

/** A directive that a line means. */
export interface MeantDirective {
  readonly name: DirectiveName;
  /** The ids in the rest of the line, in small letters. */
  readonly ids: readonly string[];
}

/** The directive that a line means whatever its name, capitals, colons and brackets; undefined where its name is none. */
export function findMeantDirective(line: string): MeantDirective | undefined {
  const [start = "", written = ""] = NAME.exec(line) ?? [];
  const plain = written
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  const names = Object.keys(OTHER_NAMES) as readonly DirectiveName[];
  const name =
    names.find((each) => OTHER_NAMES[each].split(" ").includes(plain)) ??
    names.find((each) => plain.length >= SHORTEST && each.startsWith(plain)) ??
    names.find((each) => isAlmost(plain, each));
  if (name === undefined) return undefined;
  const rest = line.slice(start.length).replace(OTHER_ATTRIBUTES, " ").toLowerCase();
  const words = /:\/\/|[<>_]/.test(rest) ? [] : (rest.match(/[a-z\d]+(?:-[a-z\d]+)*/g) ?? []);
  return { name, ids: [...new Set(words)].filter((word) => !KEYWORDS.has(word)) };
}

/** Whether a word is that of a directive with a letter too many, too few or another one, behind the first three. */
function isAlmost(word: string, name: string): boolean {
  const isNear = Math.abs(word.length - name.length) <= 1 && word.slice(0, 3) === name.slice(0, 3);
  return isNear && word.length > SHORTEST && word.at(-1) === name.at(-1);
}
