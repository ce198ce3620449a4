import type { z } from "zod";
import { unwrap } from "./schema-parts.ts";

/** Values as authors write them, by field, in JSON. */
const VALUES: Readonly<Record<string, string>> = {
  address: '"https://…"',
  country: '"KZ"',
  date: '"2022-01-05"',
  from: '"2022-01-05"',
  to: '"2022-01-06"',
  until: '"2022-01-05T20:00:00+02:00"',
  language: '"en"',
  link: '"/stories/…/"',
  path: '"/…/"',
  timeZone: '"Europe/Athens"',
  stories: "4",
  topics: "[]",
  links: '[{ "label": "…", "address": "https://…" }]',
};

/** The same in front matter, where they are others. */
const LINES: Readonly<Record<string, string>> = {
  byline: "[desk]",
  date: "2022-01-05",
  keyPoints: "\n  - …\n  - …\n  - …",
  people: "[]",
  places: "[…]",
  published: "2022-01-05",
  status: "developing",
  topics: "[…]",
};

/** A field as it is written, with an example of a value or with the place for one. */
export function showField(name: string, schema: z.ZodType | undefined, isJson: boolean): string {
  if (!isJson) {
    const line = LINES[name] ?? "…";
    return `${name}:${line.startsWith("\n") ? "" : " "}${line}`;
  }
  return `"${name}": ${findValue(name, schema)}`;
}

function findValue(name: string, schema: z.ZodType | undefined): string {
  const { options, element, shape, valueType } = unwrap(schema);
  const [choice] = options ?? [];
  if (typeof choice === "string") return JSON.stringify(choice);
  const value = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  if (value !== undefined) return value;
  if (element !== undefined) return "[]";
  return shape === undefined && valueType === undefined ? '"…"' : "{ … }";
}
