import type { z } from "zod";
import { type ValueProblem, checkValues } from "./check-values.ts";
import { capitalise } from "../../messages/text.ts";
import { suggestSlug } from "../schemas/fields.ts";
import { fieldName } from "../../messages/content/shapes.ts";
import { missingField, unknownField, wrongId } from "../../messages/content/fields.ts";
import { findBylineIssue, listFormIssues } from "./union-issues.ts";
import { findMeantField, suggestField } from "./field-names.ts";
import { describeProblem, nameOf } from "./describe-problem.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { problemAt } from "../../source/source-text.ts";

/** The result of checking data against a schema. */
export interface Shape<Value> {
  /** Undefined where anything is wrong. */
  readonly value: Value | undefined;
  /** The valid entries by key; undefined where the value as a whole is wrong. */
  readonly sound: Partial<Value> | undefined;
  readonly problems: readonly Problem[];
}

/** Checks data against a schema that does not transform it; each issue becomes a problem at its field. */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  data: LocatedData,
): Shape<z.output<Schema>> {
  const result = schema.safeParse(data.value);
  const hidden = findHiddenKeys(data.value);
  const issues = listIssues(result.error?.issues ?? [], data.value);
  const unfit = checkValues(data).filter((each) => !isRepeatedIssue(each, issues));
  if (result.success && hidden.length === 0 && unfit.length === 0) {
    return { value: result.data, sound: result.data, problems: [] };
  }
  const problems = [
    ...issues.flatMap((issue) => describeIssue(schema, data, issue)),
    ...hidden.map((path) => describeUnknownField(schema, data, path)),
    ...unfit.map(({ problem }) => problem),
  ];
  const paths = [...hidden, ...unfit.map(({ path }) => path)];
  const wrong = new Set([...issues.flatMap(stepsOf), ...paths.map(([first]) => first ?? WHOLE)]);
  // Schemas change nothing, so an entry without an issue is what its schema would have given.
  const sound = selectSound(data.value, wrong) as Partial<z.output<Schema>> | undefined;
  return { value: undefined, sound, problems };
}

type Issue = z.core.$ZodIssue;

/** The issues to report, those of entries of several forms in the form that is meant. */
function listIssues(issues: readonly Issue[], root: unknown): readonly Issue[] {
  return issues
    .flatMap((issue) => {
      const meant = findBylineIssue(issue.path, valueAt(root, issue.path as DataPath));
      return meant ?? listFormIssues(issue);
    })
    .filter(isFirstCause);
}

/** Whether a repeated entry has an issue of its own, or is below a wrong key, and so is reported already. */
function isRepeatedIssue({ path, problem }: ValueProblem, issues: readonly Issue[]): boolean {
  if (problem.rule !== "repeated-entry") return false;
  return issues.some((issue) =>
    issue.code === "invalid_key" ? isBelow(path, issue.path) : isBelow(issue.path, path),
  );
}

function isBelow(path: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return other.every((step, index) => path[index] === step);
}

/** Whether an issue is not about the size of a value that has the wrong type, such as a text in the place of a list. */
function isFirstCause(issue: Issue, _index: number, issues: readonly Issue[]): boolean {
  if (issue.code !== "too_big" && issue.code !== "too_small") return true;
  return !issues.some(
    ({ code, path }) =>
      code === "invalid_type" && path.length === issue.path.length && isBelow(path, issue.path),
  );
}

/** The top-level keys that an issue is about; WHOLE where it is about the value itself. */
function stepsOf(issue: Issue): readonly PropertyKey[] {
  const [first] = issue.path;
  if (first !== undefined) return [first];
  return issue.code === "unrecognized_keys" ? issue.keys : [WHOLE];
}

const WHOLE = Symbol("whole");

function selectSound(value: unknown, wrong: ReadonlySet<PropertyKey>): unknown {
  if (wrong.has(WHOLE) || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => (wrong.has(index) ? undefined : entry));
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

/** Finds keys `__proto__`, which zod ignores in records. */
function findHiddenKeys(value: unknown, path: DataPath = []): readonly DataPath[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return key === HIDDEN_KEY ? [[...path, step]] : findHiddenKeys(entry, [...path, step]);
  });
}

const HIDDEN_KEY = "__proto__";

function describeIssue(schema: z.ZodType, data: LocatedData, issue: Issue): readonly Problem[] {
  // Data from YAML and JSON has no symbol keys.
  const path = issue.path as DataPath;
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .filter((key) => key !== HIDDEN_KEY)
      .map((key) => describeUnknownField(schema, data, [...path, key]));
  }
  const value = valueAt(data.value, path);
  const field = findField(schema, path);
  if (value === undefined) return describeMissingField(schema, data, path, field);
  const isKey = issue.code === "invalid_key";
  const offset = isKey ? data.offsetOfKey(path) : data.offsetOf(path);
  const [written = ""] = data.source.text.slice(offset).split("\n", 1);
  const refused = {
    path,
    name: capitalise(nameOf(path, data.name)),
    value,
    written: written.trim(),
    isJson: data.name === "The file",
    isOptional: field?.safeParse(undefined).success === true,
    mayBeNull: field?.safeParse(null).success === true,
  };
  return [problemAt(data.source, offset, describeProblem(refused, issue))];
}

/** Nothing where the field exists under a wrong name, which is already reported. */
function describeMissingField(
  schema: z.ZodType,
  data: LocatedData,
  path: DataPath,
  field: z.ZodType | undefined,
): readonly Problem[] {
  const parent = path.slice(0, -1);
  const known = fieldNames(schema, parent);
  const unknown = Object.keys(valueAt(data.value, parent) ?? {}).filter(
    (key) => !known.includes(key),
  );
  const absent = known.filter((name) => !Object.hasOwn(valueAt(data.value, parent) ?? {}, name));
  if (unknown.some((key) => findMeantField(key, known, absent) === path.at(-1))) return [];
  const owner = parent.length > 0 ? nameOf(parent, data.name) : undefined;
  const mayBeNull = field?.safeParse(null).success === true;
  const message = missingField(nameOf(path, data.name), owner, mayBeNull);
  return [problemAt(data.source, data.offsetOf(parent), message)];
}

function describeUnknownField(schema: z.ZodType, data: LocatedData, path: DataPath): Problem {
  const key = String(path.at(-1));
  const known = fieldNames(schema, path.slice(0, -1));
  // A field that is there already is not the one that was meant.
  const siblings = valueAt(data.value, path.slice(0, -1)) ?? {};
  const absent = known.filter((name) => !Object.hasOwn(siblings, name));
  const message =
    known.length === 0
      ? wrongId(capitalise(fieldName(key)), suggestSlug(key))
      : unknownField(key, suggestField(key, known, absent));
  return problemAt(data.source, data.offsetOfKey(path), message);
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
  return Object.keys(unwrap(findField(schema, path)).shape ?? {});
}

/** The schema of the value at a path. */
function findField(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => {
    const { shape, element, valueType } = unwrap(current);
    return shape?.[step] ?? element ?? valueType;
  }, schema);
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string | number, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  /** The forms that a value can have, or the words. */
  readonly options?: readonly (z.ZodType | string)[];
  readonly unwrap?: () => z.ZodType;
}

function unwrap(schema: z.ZodType | undefined): SchemaParts {
  const parts = (schema ?? {}) as SchemaParts;
  const group = parts.options?.find((each) => typeof each !== "string" && "shape" in each);
  if (group !== undefined) return group as SchemaParts;
  const isWrapped = typeof parts.unwrap === "function" && parts.element === undefined;
  return isWrapped ? unwrap(parts.unwrap()) : parts;
}
