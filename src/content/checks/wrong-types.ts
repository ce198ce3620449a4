import {
  notGroup,
  notGroupInJson,
  notList,
  notNumber,
  notText,
  textWithColon,
} from "../../messages/values.ts";
import { notDate } from "../../messages/dates.ts";
import { SLUG } from "../../markdown/slug.ts";
import type { DataPath } from "../../source/located-data.ts";
import type { Finding } from "../../source/source-text.ts";
import { suggestDate } from "../../model/suggest-date.ts";
import { quoteYaml } from "../../source/yaml-values.ts";

/** A value that a schema refuses. */
export interface RefusedValue {
  readonly path: DataPath;
  /** Its name in messages. */
  readonly name: string;
  readonly value: unknown;
  /** Its source from its start to the end of the line. */
  readonly written: string;
  readonly isJson: boolean;
  readonly isOptional: boolean;
}

const DATES: ReadonlySet<string> = new Set(["published", "updated", "expires", "date"]);

/** Describes a value that should be text. */
export function describeWrongText({ name, value, written, path, isJson }: RefusedValue): Finding {
  const found = typeName(value);
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
export function typeName(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : "one without end";
  return typeof value === "string" ? "text" : "a group of fields";
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
  return notNumber(name, typeName(value), /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined);
}

/** Describes a value that should be a list. */
export function describeWrongList({ name, value, path, isJson }: RefusedValue): Finding {
  const found = typeName(value);
  const field = path.at(-1);
  if (isJson) return notList(name, found, findJsonList(field, value));
  return notList(name, found, findYamlList(String(field), value));
}

function findJsonList(field: unknown, value: unknown): string | undefined {
  if (typeof value === "string")
    return field === undefined ? undefined : `[${JSON.stringify(value)}].`;
  return isGroup(value) ? "[ before it and ] after it." : undefined;
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
  const found = typeName(value);
  if (isJson) return notGroupInJson(name, found);
  const isCorrection = path.at(0) === "corrections";
  const text = typeof value === "string" ? value : undefined;
  return notGroup(name, found, isCorrection ? showCorrection(text) : undefined);
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
