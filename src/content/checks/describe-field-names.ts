import type { z } from "zod";
import {
  alreadyThere,
  closeFirst,
  missingFields,
  outsideOf,
  unknownField,
  withoutWrapper,
  wrongId,
} from "../../messages/content/fields.ts";
import { SUPERFLUOUS } from "../../messages/content/superfluous-fields.ts";
import { fieldName } from "../../messages/content/shapes.ts";
import { nearestName } from "../../messages/content/names.ts";
import { writeExactly } from "../../messages/fixes.ts";
import { type Text, capitalise } from "../../messages/text.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { problemAt } from "../../source/source-text.ts";
import { suggestSlug } from "../schemas/fields.ts";
import { nameOf } from "./describe-problem.ts";
import { showField } from "./field-examples.ts";
import { findMeantField, isSuperfluous, suggestField } from "./field-names.ts";
import { fieldNames, findField, valueAt } from "./schema-parts.ts";

/** An object with fields that its schema does not know, or without some that it asks for. */
export interface FieldOwner {
  readonly path: DataPath;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** Describes unknown and missing fields; a field under a wrong name is one problem, and all that one object lacks are one. */
export function describeFieldNames(
  schema: z.ZodType,
  data: LocatedData,
  owners: readonly FieldOwner[],
): readonly Problem[] {
  return owners.flatMap((owner) => describeOwner(schema, data, owner));
}

function describeOwner(
  schema: z.ZodType,
  data: LocatedData,
  { path, unknown, missing }: FieldOwner,
): readonly Problem[] {
  const known = fieldNames(schema, path);
  if (known.length === 0) return unknown.map((key) => describeWrongId(data, [...path, key]));
  const value = valueAt(data.value, path) ?? {};
  const absent = known.filter((name) => !Object.hasOwn(value, name));
  const entry = showMeantEntry(data, path, unknown, missing);
  const [first = ""] = unknown;
  if (entry !== undefined) {
    const message = unknownField(first, writeExactly(entry));
    return [problemAt(data.source, data.offsetOfKey([...path, first]), message)];
  }
  const names = matchNames(unknown, known, absent, missing);
  const isNamed = unknown.some((key) => suggestField(key, known, absent) === SUPERFLUOUS.wholeName);
  const left = missing.filter(
    (name) => ![...names.values()].includes(name) && !(isNamed && name === "name"),
  );
  const told = new Set<Text>();
  return [
    ...unknown.flatMap((key) => {
      const fix = adviseName(key, names.get(key));
      if (told.has(fix)) return [];
      told.add(fix);
      return [problemAt(data.source, data.offsetOfKey([...path, key]), unknownField(key, fix))];
    }),
    ...(left.length > 0 ? [describeMissing(schema, data, path, left)] : []),
  ];

  function adviseName(key: string, name: string | undefined): Text {
    if (name !== undefined) return absent.includes(name) ? nearestName(name) : alreadyThere(name);
    return describeNesting(schema, data, [...path, key]) ?? suggestField(key, known, absent);
  }
}

/** The fields that unknown names mean; where one of each is left, they belong together. */
function matchNames(
  unknown: readonly string[],
  known: readonly string[],
  absent: readonly string[],
  missing: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const key of unknown) {
    if (isSuperfluous(key, known)) continue;
    const free = missing.filter((name) => ![...names.values()].includes(name));
    const name = findMeantField(key, free, []) ?? findMeantField(key, known, absent);
    if (name !== undefined) names.set(key, name);
  }
  const others = unknown.filter((key) => !names.has(key) && !isSuperfluous(key, known));
  const left = missing.filter((name) => ![...names.values()].includes(name));
  const [key, name] = [others[0], left[0]];
  if (others.length === 1 && left.length === 1 && key !== undefined && name !== undefined) {
    names.set(key, name);
  }
  return names;
}

/** An entry of a list that was written as one field, such as `{ "world": 4 }` for a topic and how many of its stories. */
function showMeantEntry(
  data: LocatedData,
  path: DataPath,
  unknown: readonly string[],
  missing: readonly string[],
): string | undefined {
  const [key, ...others] = unknown;
  const [first, second, ...more] = missing;
  const isEntry = typeof path.at(-1) === "number" && data.name === "The file";
  if (!isEntry || key === undefined || first === undefined || second === undefined)
    return undefined;
  const value = valueAt(data.value, [...path, key]);
  const isScalar = typeof value === "string" || typeof value === "number";
  if (others.length > 0 || more.length > 0 || !isScalar) return undefined;
  return `{ "${first}": ${JSON.stringify(key)}, "${second}": ${JSON.stringify(value)} }`;
}

/** The advice for a field that is known elsewhere: outside of its group, or inside of it. */
function describeNesting(schema: z.ZodType, data: LocatedData, path: DataPath): Text | undefined {
  if (data.name !== "The file") return undefined;
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  const value = valueAt(data.value, path);
  if (typeof value !== "object" || value === null) return undefined;
  const inner = Object.keys(value);
  const known = fieldNames(schema, owner);
  const isWrapper =
    !Array.isArray(value) && inner.length > 0 && inner.every((name) => known.includes(name));
  const above = owner.slice(0, -1);
  const parent = owner.at(-1);
  if (typeof parent === "string") {
    if (fieldNames(schema, above).includes(key)) return outsideOf(key, parent);
    const isEntity = fieldNames(schema, above).length === 0 && isWrapper;
    if (isEntity && findField(schema, owner) !== undefined) return closeFirst(key, parent);
  }
  return isWrapper ? withoutWrapper(key) : undefined;
}

function describeMissing(
  schema: z.ZodType,
  data: LocatedData,
  path: DataPath,
  names: readonly string[],
): Problem {
  const owner = path.length > 0 ? nameOf(path, data.name) : undefined;
  const isJson = data.name === "The file";
  const fields = names.map((name) => showField(name, findField(schema, [...path, name]), isJson));
  const mayBeNull = names.some(
    (name) => findField(schema, [...path, name])?.safeParse(null).success === true,
  );
  const shown = fields.join(isJson ? ", " : "\n");
  return problemAt(data.source, data.offsetOf(path), missingFields(names, owner, shown, mayBeNull));
}

function describeWrongId(data: LocatedData, path: DataPath): Problem {
  const key = String(path.at(-1));
  const message = wrongId(capitalise(fieldName(key)), suggestSlug(key));
  return problemAt(data.source, data.offsetOfKey(path), message);
}
