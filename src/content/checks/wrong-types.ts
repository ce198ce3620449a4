import { type Kind } from "../../messages/content/shapes.ts";
import {
  notFields,
  notFieldsInJson,
  notList,
  notListButEntry,
  notNumber,
  notText,
  textWithColon,
} from "../../messages/content/values.ts";
import { notDate } from "../../messages/content/dates.ts";
import type { Text } from "../../messages/text.ts";
import { SLUG } from "../../markdown/slug.ts";
import type { DataPath } from "../../source/located-data.ts";
import type { Finding } from "../../source/source-text.ts";
import { suggestDate } from "../../model/suggest-date.ts";
import { quoteYaml } from "../../source/yaml-values.ts";

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
}

const DATES: ReadonlySet<string> = new Set(["published", "updated", "expires", "date"]);

/** Describes a value that should be text. */
export function describeWrongText({ name, value, written, path, isJson }: RefusedValue): Finding {
  const found = kindOf(value);
  if (isJson) {
    return notText(name, found, isScalar(value) ? `"${String(value)}"` : undefined);
  }
  if (path.at(-1) === "source" && Array.isArray(value)) {
    return notText(name, found, undefined, `source: ${value.join("; ")}`);
  }
  if (typeof value === "number" && DATES.has(String(path.at(-1)))) {
    return notDate(written, suggestDate(written));
  }
  const quoted = quoteYaml(written);
  const line =
    typeof path.at(-1) === "number" ? `- ${quoted}` : `${String(path.at(-1))}: ${quoted}`;
  if (isGroup(value) && !written.startsWith("{")) return textWithColon(name, line);
  const isOnLine = isScalar(value) || /^[[{].*[\]}]$/.test(written);
  return notText(name, found, isOnLine ? line : undefined);
}

/** The type of a value, as messages name it. */
export function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isFinite(value) ? "number" : "endless";
  return typeof value === "string" ? "text" : "fields";
}

/** Describes a value that should be a number. */
export function describeWrongNumber({ name, value }: RefusedValue): Finding {
  const plain =
    typeof value === "string"
      ? value
          .trim()
          .replace(/^\+|°$/g, "")
          .replace(/^(-?\d+),(\d+)$/, "$1.$2")
      : "";
  return notNumber(name, kindOf(value), /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined);
}

/** Describes a value that should be a list. */
export function describeWrongList({ name, value, path, isJson }: RefusedValue): Finding {
  const found = kindOf(value);
  const field = path.at(-1);
  if (isJson) {
    if (isGroup(value)) return notListButEntry(name, found);
    const isNamed = typeof value === "string" && field !== undefined;
    return notList(name, found, isNamed ? `[${JSON.stringify(value)}].` : undefined);
  }
  return notList(name, found, findYamlList(String(field), value));
}

function findYamlList(field: string, value: unknown): string | undefined {
  if (field === "corrections") return showCorrection(typeof value === "string" ? value : undefined);
  if (typeof value !== "string") return undefined;
  const entries = value
    .split(/\s*(?:^|\s)[-–—•*+·](?=\S)\s*|\s+[-–—•*+·]\s+|^[-–—•*+·]\s+/u)
    .filter((entry) => entry !== "");
  if (field === "keyPoints") return `${field}:${showEntries(entries)}`;
  const ids = value.trim().split(/[\s,;·]+/u);
  return ids.every((id) => SLUG.test(id)) ? `${field}: [${ids.join(", ")}]` : undefined;
}

function showEntries(entries: readonly string[]): string {
  return entries.map((entry) => `\n  - ${entry}`).join("");
}

/** Describes a value that should be a group of fields. */
export function describeWrongGroup({ name, value, path, isJson }: RefusedValue): Finding {
  const found = kindOf(value);
  if (isJson) return notFieldsInJson(name, found);
  const isCorrection = path.at(0) === "corrections";
  const text = typeof value === "string" ? value : undefined;
  return notFields(name, found, isCorrection ? showCorrection(text) : undefined);
}

/** Example YAML of a correction with a given text. */
function showCorrection(text: string | undefined): string {
  const shown = text === undefined || text === "" ? "Τι ήταν λάθος και ποιο είναι το σωστό." : text;
  return `corrections:\n  - date: 2022-01-06\n    text: ${shown}`;
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
