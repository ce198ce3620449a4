import type { z } from "zod";
import { SLUG } from "../markdown/slug.ts";
import { nameTooLong } from "../messages/limits.ts";
import { LIMITS } from "./limits.ts";
import type { DataPath } from "./located-data.ts";
import { suggestName } from "./nearest.ts";
import { ID_SHAPE, isEmptyText } from "./schemas/fields.ts";
import type { Finding } from "./source-text.ts";

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
  string: "text",
  number: "a number",
};

const EMPTY_FIX = "Fill it in; a field that is not needed can be left out.";
const GROUP_FIX = "Write each field as its name, a colon, a blank and its value.";

/** What is wrong with a value that stands in its place, in an author's words. */
export function describeFault(
  path: DataPath,
  whole: string,
  value: unknown,
  issue: Issue,
): Finding {
  const name = capitalise(nameOf(path, whole));
  const rule = "wrong-value";
  const id = issue.code === "invalid_key" ? path.at(-1) : value;
  if (typeof id === "string" && SLUG.test(id) && isAboutId(issue)) {
    return nameTooLong(issue.code === "invalid_key" ? "The id" : name, id.length, LIMITS.name);
  }
  if (issue.code === "invalid_key") return describeWrongId(name);
  const isWhole = issue.path.length === 0;
  if (!isWhole && (value === null || (typeof value === "string" && isEmptyText(value)))) {
    return { rule: "empty-field", message: `${name} is empty.`, fix: EMPTY_FIX };
  }
  switch (issue.code) {
    case "invalid_type":
      return describeType(name, value, issue.expected);
    case "too_small":
      return describeLength(name, "at least", issue.minimum);
    case "too_big":
      return describeLength(name, "at most", issue.maximum);
    case "invalid_value":
      return describeChoice(name, value, issue.values.map(String));
    case "custom":
      return (
        describeByField(issue, value) ?? {
          rule,
          message: `${name} cannot be ${quote(value)}.`,
          fix: findShape(issue),
        }
      );
    default:
      return { rule, message: `${name} cannot be ${quote(value)}.` };
  }
}

/** An id in the shape of one is refused for its length alone. */
function isAboutId(issue: Issue): boolean {
  return issue.code === "invalid_key" || findShape(issue)?.includes(ID_SHAPE) === true;
}

/** What is wrong with a name that should be an id. */
export function describeWrongId(name: string): Finding {
  return { rule: "wrong-value", message: `${name} is not an id.`, fix: `Use ${ID_SHAPE}.` };
}

/** What an author calls the value at a path: its field, or its place in a list. */
export function nameOf(path: DataPath, whole: string): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  if (typeof last === "string") return `"${last}"`;
  const list = path.at(-2);
  return `entry ${last + 1}${list === undefined ? "" : ` of "${list}"`}`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function describeType(name: string, value: unknown, expected: string): Finding {
  const rule = "wrong-type";
  const message = `${name} should be ${TYPE_NAMES[expected] ?? expected}, not ${typeName(value)}.`;
  const isQuotable = expected === "string" && ["number", "boolean"].includes(typeof value);
  if (isQuotable) return { rule, message, fix: "Put it in double quotes." };
  if (expected === "number" && typeof value === "string") {
    return { rule, message, fix: "Write it without quotes." };
  }
  if (expected === "array" && typeof value === "string") {
    return { rule, message, fix: "Put it in square brackets." };
  }
  return { rule, message, fix: typeof value === "string" ? GROUP_FIX : undefined };
}

function describeChoice(name: string, value: unknown, known: readonly string[]): Finding {
  const fix = suggestName(typeof value === "string" ? value : "", known);
  if (typeof value !== "string") return { ...describeType(name, value, "string"), fix };
  return { rule: "wrong-value", message: `${name} cannot be ${quote(value)}.`, fix };
}

function describeLength(name: string, bound: string, limit: number | bigint): Finding {
  const entries = Number(limit) === 1 ? "entry" : "entries";
  const message = `${name} should have ${bound} ${String(limit)} ${entries}.`;
  return { rule: "wrong-count", message };
}

/** What the field itself knows of what is wrong. */
function describeByField(issue: Issue, value: unknown): Finding | undefined {
  const describe: unknown = issue.code === "custom" ? issue.params?.["describe"] : undefined;
  return typeof describe === "function" && typeof value === "string"
    ? (describe as (value: string) => Finding | undefined)(value)
    : undefined;
}

/** The shape that a schema says its text should have. */
function findShape(issue: Issue): string | undefined {
  const shape: unknown = issue.code === "custom" ? issue.params?.["shape"] : undefined;
  return typeof shape === "string" ? `It should be ${shape}.` : undefined;
}

function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : "this value";
}

function typeName(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return "one without end";
  return TYPE_NAMES[typeof value] ?? typeof value;
}
