import { type Kind } from "../../messages/content/shapes.ts";
import {
  entryNotList,
  notFields,
  notDay,
  notFieldsInJson,
  notId,
  notIds,
  notNamed,
  notList,
  notListButEntry,
  notSection,
  notText,
  textWithColon,
} from "../../messages/content/values.ts";
import { notDate } from "../../messages/content/dates.ts";
import type { Text } from "../../messages/text.ts";
import type { DataPath } from "../../source/located-data.ts";
import type { Finding } from "../../source/source-text.ts";
import { suggestDate } from "../../model/suggest-date.ts";
import { quoteYaml } from "../../source/yaml-values.ts";
import { suggestSlug } from "../schemas/fields.ts";
import { showHero } from "./show-hero.ts";
import { ID_FILES, showIds } from "./written-ids.ts";

/** A value that a schema refuses. */
export interface RefusedValue {
  readonly path: DataPath;
  /** Its name in messages. */
  readonly name: Text;
  readonly value: unknown;
  /** Its source from its start to the end of the line. */
  readonly written: string;
  readonly isJson: boolean;
  readonly isOptional: boolean;
  readonly mayBeNull: boolean;
  /** The fields that its schema knows, where it is a group of fields. */
  readonly fields: readonly string[];
}

const DATES: ReadonlySet<string> = new Set([
  "published",
  "updated",
  "expires",
  "date",
  "from",
  "to",
  "captured",
  "until",
]);

/** Fields of the front page with the name of a folder or an id. */
const NAMED: ReadonlySet<string> = new Set(["story", "topic"]);

/** Describes a value that should be text. */
export function describeWrongText(refused: RefusedValue): Finding {
  const { name, value, written, path, isJson } = refused;
  const found = kindOf(value);
  if (path.at(-1) === "section" && isScalar(value)) return notSection(name, found);
  if (NAMED.has(String(path.at(-1))) && isScalar(value)) return notNamed(name, found);
  if (isJson) return describeWrongJsonText(refused);
  if (path.at(-1) === "source" && Array.isArray(value)) {
    return notText(name, found, undefined, `source: ${value.join("; ")}`);
  }
  if (DATES.has(String(path.at(-1))) && !isGroup(value)) {
    return notDate(written, suggestDate(written));
  }
  const file = typeof path.at(-1) === "number" ? ID_FILES.get(String(path.at(-2))) : undefined;
  if (file !== undefined) return notId(name, found, file);
  if (isListOfTexts(value)) {
    return notText(name, found, undefined, `${String(path.at(-1))}: ${value.join(", ")}`);
  }
  // The rest of a list in brackets is no part of the entry.
  if (typeof path.at(-1) === "number" && /^[^[]*\]$/.test(written))
    return notText(name, found, undefined);
  const quoted = quoteYaml(written);
  const line =
    typeof path.at(-1) === "number" ? `- ${quoted}` : `${String(path.at(-1))}: ${quoted}`;
  if (isGroup(value) && !written.startsWith("{")) return textWithColon(name, line);
  const isOnLine = isScalar(value) || /^[[{].*[\]}]$/.test(written);
  return notText(name, found, isOnLine ? line : undefined);
}

/** The same in JSON: a number, or one text in a list, that was meant as a text, or as a date. */
function describeWrongJsonText({ name, value, path, mayBeNull }: RefusedValue): Finding {
  const found = kindOf(value);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isText = entries.every((entry) => typeof entry === "string" || isScalar(entry));
  // The parts of a name have spaces between them.
  const isName = /name$/i.test(String(path.at(-1)));
  const text = isText ? entries.map(String).join(isName ? " " : ", ") : "";
  const isList = Array.isArray(value);
  if (!DATES.has(String(path.at(-1)))) {
    const quoted = text === "" ? undefined : JSON.stringify(text);
    return isList ? notText(name, found, undefined, quoted) : notText(name, found, quoted);
  }
  const date = suggestDate(text);
  if (date === undefined) return notDay(name, found, mayBeNull);
  return notText(
    name,
    found,
    isList ? undefined : JSON.stringify(date),
    isList ? JSON.stringify(date) : undefined,
  );
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string")
  );
}

/** The type of a value, as messages name it. */
export function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isFinite(value) ? "number" : "endless";
  return typeof value === "string" ? "text" : "fields";
}

/** Describes a value that should be a list. */
export function describeWrongList({ name, value, path, isJson }: RefusedValue): Finding {
  const found = kindOf(value);
  const field = path.at(-1);
  if (isJson) {
    if (isGroup(value) && Object.keys(value as object).length === 0) {
      return notList(name, found, "[]");
    }
    if (isScalar(value)) return notList(name, found, "[]");
    const entries = field === "topics" ? showCounts(value) : undefined;
    if (entries !== undefined) return notList(name, found, `[${entries}]`);
    if (isGroup(value)) return notListButEntry(name, found);
    const entry = typeof value === "string" ? showJsonEntry(field, value) : undefined;
    return notList(name, found, entry && `[${entry}]`);
  }
  const file = ID_FILES.get(String(field));
  const example = findYamlList(String(field), value);
  if (example === undefined && file !== undefined) {
    return notIds(name, found, String(field), file);
  }
  return notList(name, found, example);
}

/** Entries for topics that were written as names of fields, each with the number of its stories. */
function showCounts(value: unknown): string | undefined {
  const counts: readonly [string, unknown][] = Object.entries(value ?? {});
  if (!isGroup(value) || !counts.every(([, count]) => typeof count === "number")) return undefined;
  return counts
    .map(([topic, count]) => `{ "topic": ${JSON.stringify(topic)}, "stories": ${String(count)} }`)
    .join(", ");
}

function findYamlList(field: string, value: unknown): string | undefined {
  if (field === "corrections") return showCorrection(value);
  // `{desk}` is a field without a value.
  const isBraced = isGroup(value) && Object.values(value as object).every((each) => each === null);
  if (isBraced) return showIds(field, Object.keys(value as object).join(" "));
  if (typeof value !== "string") return undefined;
  if (field === "keyPoints") return `${field}:${showEntries(splitEntries(value))}`;
  if (field === "formerly") return `${field}: [${suggestSlug(value) ?? "…"}]`;
  return showIds(field, value);
}

/** The entries of a list that was written as one text: behind bullets, or a sentence each. */
function splitEntries(text: string): readonly string[] {
  const entries = text
    .split(/\s*(?:^|\s)[-–—•*+·](?=\S)\s*|\s+[-–—•*+·]\s+|^[-–—•*+·]\s+/u)
    .filter((entry) => entry !== "");
  return entries.length > 1 ? entries : text.split(/(?<=[.;!…])\s+(?=\p{Lu})/u);
}

function showEntries(entries: readonly string[]): string {
  return entries.map((entry) => `\n  - ${entry}`).join("");
}

/** Describes a value that should be a group of fields. */
export function describeWrongGroup({ name, value, path, isJson, fields }: RefusedValue): Finding {
  const found = kindOf(value);
  if (isJson && Array.isArray(value) && value.length === 1 && hasFields(value[0], fields)) {
    return entryNotList(name, found);
  }
  const [single] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (isJson) return notFieldsInJson(name, found, showJsonGroup(path, single, fields));
  if (path.at(0) === "hero") return notFields(name, found, showHero(value));
  const isCorrection = path.at(0) === "corrections";
  return notFields(name, found, isCorrection ? showCorrection(value) : undefined);
}

/** YAML of a correction with the text and the date that are given. */
function showCorrection(value: unknown): string {
  const { date, text = value } = (isGroup(value) ? value : {}) as Readonly<Record<string, unknown>>;
  const day = typeof date === "string" && date !== "" ? date : "2022-01-06";
  const words = typeof text === "string" && text !== "" ? text : EXAMPLE_OF_CORRECTION;
  return `corrections:\n  - date: ${day}\n    text: ${words}`;
}

/** An entry of a list in JSON, with a text that was given in its place. */
function showJsonEntry(field: string | number | undefined, text: string): string {
  if (field === "links") return `{ "label": "…", "address": ${JSON.stringify(text)} }`;
  if (field === "navigation") return `{ "label": "…", "path": ${JSON.stringify(text)} }`;
  if (field === "pinned") return `{ "story": ${showSlug(text)} }`;
  if (field === "topics") return `{ "topic": ${showSlug(text)}, "stories": 3 }`;
  if (field !== undefined) return JSON.stringify(text);
  return `{ "date": "2022-01-05", "text": ${JSON.stringify(text)}, "section": "…" }`;
}

/** The field for a text that is in the place of the fields themselves, where it is not the name. */
const FIRST_FIELDS: ReadonlyMap<string, string> = new Map([
  ["lead", "story"],
  ["breaking", "text"],
]);

/** The fields of an entry in JSON, of a list or of a data file, with a text that was given in their place. */
function showJsonGroup(path: DataPath, value: unknown, fields: readonly string[]): string {
  const last = path.at(-1);
  const text = typeof value === "string" ? value : "…";
  if (typeof last === "number") return showJsonEntry(path.at(-2), text);
  if (last === "wrongNames") return `{ ${JSON.stringify(text)}: "…" }`;
  if (fields.includes("lead")) return '{ "lead": { "story": "…" } }';
  if (last === undefined)
    return fields.length > 0 ? `{ "${fields[0] ?? ""}": … }` : '{ "id": { "name": "…" } }';
  const shown = last === "lead" ? showSlug(text) : JSON.stringify(text);
  return `{ "${FIRST_FIELDS.get(last) ?? "name"}": ${shown} }`;
}

/** The slug in an address, in JSON. */
function showSlug(text: string): string {
  return JSON.stringify(text.includes("/") ? (suggestSlug(text) ?? text) : text);
}

const EXAMPLE_OF_CORRECTION = "Τι ήταν λάθος και ποιο είναι το σωστό.";

/** Whether a value is a group of fields that are known. */
function hasFields(value: unknown, known: readonly string[]): boolean {
  return isGroup(value) && Object.keys(value as object).every((name) => known.includes(name));
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
