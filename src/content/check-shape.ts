import type { z } from "zod";
import type { DataPath, LocatedData } from "./located-data.ts";
import { suggestName } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type Finding, problemAt } from "./source-text.ts";

/** A value of the schema's type, or the problems for which there is none. */
export type ShapeResult<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly Problem[] };

/** Holds located data against a schema; each fault becomes a problem at its field. */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  data: LocatedData,
): ShapeResult<z.output<Schema>> {
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => describeIssue(schema, data, issue));
  return { value: undefined, problems };
}

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

const PATTERN_FAULTS: readonly { readonly start: string; readonly shape: string }[] = [
  { start: "/^[a-z0-9]+(?:-", shape: "an id: small Latin letters, digits and single hyphens" },
  { start: "/^[a-z]{2,3}", shape: "a language tag such as en or el" },
  { start: "/^[A-Z]{2}$", shape: "a country code of two capitals such as KZ" },
  {
    start: "/^https:",
    shape: "an address such as https://example.org, without a slash at its end",
  },
  { start: "/^\\/", shape: 'an address on this site such as "/about/"' },
];

function describeIssue(schema: z.ZodType, data: LocatedData, issue: Issue): readonly Problem[] {
  const path = issue.path as DataPath;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problemAt(data.source, data.offsetOfKey([...path, key]), {
        rule: "unknown-field",
        message: `"${key}" is not a field that is known here.`,
        fix: suggestName(key, fieldNames(schema, path)),
      }),
    );
  }
  const value = valueAt(data.value, path);
  const name = path.length === 0 ? "The file" : `"${nameOf(path)}"`;
  if (value === undefined) {
    const finding = { rule: "missing-field", message: `${name} is missing.`, fix: "Add it." };
    return [problemAt(data.source, data.offsetOf(path.slice(0, -1)), finding)];
  }
  const atKey = issue.code === "invalid_key";
  const offset = atKey ? data.offsetOfKey(path) : data.offsetOf(path);
  return [problemAt(data.source, offset, describeFault(name, value, issue))];
}

function describeFault(name: string, value: unknown, issue: Issue): Finding {
  if (value === null || (typeof value === "string" && value.trim() === "")) {
    return { rule: "empty-field", message: `${name} is empty.`, fix: "Fill it in or remove it." };
  }
  const rule = "wrong-value";
  switch (issue.code) {
    case "invalid_type":
      return describeType(name, value, issue.expected);
    case "too_small":
      return {
        rule: "wrong-count",
        ...describeLimit(name, "at least", issue.minimum, issue.origin),
      };
    case "too_big":
      return {
        rule: "wrong-count",
        ...describeLimit(name, "at most", issue.maximum, issue.origin),
      };
    case "invalid_value":
      return {
        rule,
        message: `${name} cannot be ${quote(value)}.`,
        fix: suggestName(String(value), issue.values.map(String)),
      };
    case "invalid_key":
      return {
        rule,
        message: `${name} is not an id.`,
        fix: `Use ${PATTERN_FAULTS[0]?.shape ?? ""}.`,
      };
    case "invalid_format":
      return describeFormat(
        name,
        value,
        issue.format,
        issue.format === "regex" ? issue.pattern : "",
      );
    default:
      return { rule, message: `${name} cannot be ${quote(value)}.` };
  }
}

function describeType(name: string, value: unknown, expected: string): Finding {
  const isQuotable = expected === "string" && ["number", "boolean"].includes(typeof value);
  return {
    rule: "wrong-type",
    message: `${name} should be ${TYPE_NAMES[expected] ?? expected}, not ${typeName(value)}.`,
    fix: isQuotable ? "Put it in double quotes." : undefined,
  };
}

function describeFormat(name: string, value: unknown, format: string, pattern = ""): Finding {
  const known = PATTERN_FAULTS.find(({ start }) => pattern.startsWith(start));
  const shape = format === "url" ? "an address that begins with https://" : known?.shape;
  return {
    rule: "wrong-value",
    message: `${name} cannot be ${quote(value)}.`,
    fix: shape === undefined ? undefined : `It should be ${shape}.`,
  };
}

function describeLimit(
  name: string,
  bound: string,
  limit: number | bigint,
  origin: string,
): Pick<Finding, "message" | "fix"> {
  if (origin === "number") return { message: `${name} should be ${bound} ${String(limit)}.` };
  return { message: `${name} should have ${bound} ${String(limit)} entries.` };
}

/** `keyPoints[1]` for the path `["keyPoints", 1]`. */
function nameOf(path: DataPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}

function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return TYPE_NAMES[typeof value] ?? typeof value;
}

function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.hasOwn(value, step)
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  }, root);
}

/** The field names that a schema knows at a path. */
function fieldNames(schema: z.ZodType, path: DataPath): readonly string[] {
  const inner = path.reduce<unknown>((current, step) => {
    const { shape, element, valueType } = unwrap(current);
    return shape?.[step] ?? element ?? valueType;
  }, schema);
  return Object.keys(unwrap(inner).shape ?? {});
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string | number, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly unwrap?: () => unknown;
}

function unwrap(schema: unknown): SchemaParts {
  const parts = (schema ?? {}) as SchemaParts;
  const isWrapped = typeof parts.unwrap === "function" && parts.element === undefined;
  return isWrapped ? unwrap(parts.unwrap?.()) : parts;
}
