import type { z } from "zod";
import { type ValueProblem, checkValues } from "./check-values.ts";
import { capitalise } from "../../messages/text.ts";
import { findBylineIssue, listFormIssues } from "./union-issues.ts";
import { describeProblem, nameOf } from "./describe-problem.ts";
import { type FieldOwner, describeFieldNames } from "./describe-field-names.ts";
import { fieldNames, findField, valueAt } from "./schema-parts.ts";
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
    ...describeFieldNames(schema, data, listOwners(data, issues, hidden)),
    ...issues.flatMap((issue) => describeIssue(schema, data, issue)),
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

/** The objects with unknown or missing fields, and the names of both. */
function listOwners(
  data: LocatedData,
  issues: readonly Issue[],
  hidden: readonly DataPath[],
): readonly FieldOwner[] {
  const owners = new Map<string, { path: DataPath; unknown: string[]; missing: string[] }>();
  const ownerAt = (path: DataPath): { unknown: string[]; missing: string[] } => {
    const key = JSON.stringify(path);
    const owner = owners.get(key) ?? { path, unknown: [], missing: [] };
    owners.set(key, owner);
    return owner;
  };
  for (const issue of issues) {
    const path = issue.path as DataPath;
    if (issue.code === "unrecognized_keys") {
      ownerAt(path).unknown.push(...issue.keys.filter((key) => key !== HIDDEN_KEY));
    } else if (valueAt(data.value, path) === undefined) {
      ownerAt(path.slice(0, -1)).missing.push(String(path.at(-1)));
    }
  }
  for (const path of hidden) ownerAt(path.slice(0, -1)).unknown.push(HIDDEN_KEY);
  return [...owners.values()];
}

function describeIssue(schema: z.ZodType, data: LocatedData, issue: Issue): readonly Problem[] {
  // Data from YAML and JSON has no symbol keys.
  const path = issue.path as DataPath;
  if (issue.code === "unrecognized_keys") return [];
  const value = valueAt(data.value, path);
  if (value === undefined) return [];
  const field = findField(schema, path);
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
    fields: fieldNames(schema, path),
  };
  return [problemAt(data.source, offset, describeProblem(refused, issue))];
}
