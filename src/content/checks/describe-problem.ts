import type { z } from "zod";
import { suggestLanguage } from "../../markdown/leftovers/language.ts";
import { SLUG } from "../../markdown/slug.ts";
import { NAMED, nameTooLong } from "../../messages/source/limits.ts";
import {
  type Shape,
  describeShape,
  entryName,
  fieldName,
  wholeName,
} from "../../messages/content/shapes.ts";
import { emptyField, nullField, wrongId } from "../../messages/content/fields.ts";
import { notWhole, numberOutOfRange } from "../../messages/content/numbers.ts";
import { notLanguageCode } from "../../messages/content/names.ts";
import { findMeantWord } from "./other-words.ts";
import {
  DRAFT_IS_FIELD,
  emptyList,
  notChoice,
  notTrueOrFalse,
  nothingWritten,
  switchOr,
  writeValue,
  wrongCount,
  wrongValue,
} from "../../messages/content/values.ts";
import {
  type RefusedValue,
  describeWrongGroup,
  describeWrongList,
  describeWrongText,
  kindOf,
} from "./wrong-types.ts";
import { meansNothing } from "./written-ids.ts";
import { describeWrongNumber } from "./wrong-numbers.ts";
import { LIMITS } from "../../source/limits.ts";
import { writeExactly } from "../../messages/fixes.ts";
import type { Text } from "../../messages/text.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import { suggestName } from "../../source/nearest.ts";
import { isEmptyText, suggestSlug } from "../schemas/fields.ts";
import type { Finding } from "../../source/source-text.ts";

type Issue = z.core.$ZodIssue;

/** Describes a zod issue for authors. */
export function describeProblem(refused: RefusedValue, issue: Issue): Finding {
  const { path, name, value, isJson, isOptional } = refused;
  const id = issue.code === "invalid_key" ? path.at(-1) : value;
  if (typeof id === "string" && SLUG.test(id) && isAboutId(issue)) {
    return nameTooLong(issue.code === "invalid_key" ? NAMED.id : name, id.length, LIMITS.name);
  }
  if (issue.code === "invalid_key" && path.at(-2) === "languages") {
    return notLanguageCode(String(id), suggestLanguage(String(id)));
  }
  if (issue.code === "invalid_key") return wrongId(name, suggestSlug(String(id)));
  if (path.length > 0 && value === null) {
    return isJson ? nullField(name, isOptional) : emptyField(name, isOptional);
  }
  if (path.length > 0 && typeof value === "string" && isEmptyText(value)) {
    return emptyField(name, isOptional, isJson && refused.mayBeNull);
  }
  const isNothing =
    value === false ? issue.code === "invalid_type" && !expectsTruth(issue) : meansNothing(value);
  if (path.length > 0 && isOptional && isNothing) {
    return nothingWritten(name, String(value), refused.mayBeNull);
  }
  switch (issue.code) {
    case "invalid_type":
      return describeType(refused, issue.expected);
    case "too_small":
    case "too_big":
      return describeBound(refused, issue);
    case "invalid_value":
      return issue.values.includes(true)
        ? describeSwitch(refused, issue.values)
        : describeChoice(refused, issue.values.map(String));
    case "custom":
      return describeCustom(refused, issue);
    case "invalid_format":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_union":
    case "invalid_element":
      return wrongValue(name, textOf(value), undefined);
  }
}

function expectsTruth(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.expected === "boolean";
}

/** Whether an issue is about the shape of an id; a well-formed id is refused only for its length. */
function isAboutId(issue: Issue): boolean {
  if (issue.code === "invalid_key") return true;
  if (issue.code !== "custom") return false;
  return (issue.params as ShapeParameters | undefined)?.shape === "id";
}

/** The name of the value at a path in messages: its field, or its number in a list. */
export function nameOf(path: DataPath, whole: LocatedData["name"]): Text {
  const last = path.at(-1);
  if (last === undefined) return wholeName(whole);
  return typeof last === "string" ? fieldName(last) : entryName(last + 1, path.at(-2));
}

function describeType(refused: RefusedValue, expected: string): Finding {
  const { name, value } = refused;
  switch (expected) {
    case "boolean":
      return notTrueOrFalse(name, findMeantTruth(value));
    case "number":
      return describeWrongNumber(refused);
    case "int":
      return typeof value === "number" ? notWhole(name) : describeWrongNumber(refused);
    case "array":
      return describeWrongList(refused);
    case "object":
    case "record":
      return describeWrongGroup(refused);
    default:
      return describeWrongText(refused);
  }
}

const YES = new Set("yes y on 1 true ναι ν nai αληθές σωστό".split(" "));
const NO = new Set("no n off 0 false όχι ο oxi ohi ochi ψευδές λάθος".split(" "));

function findMeantTruth(value: unknown): "true" | "false" | undefined {
  const [single] = Array.isArray(value) && value.length === 1 ? (value as unknown[]) : [value];
  const isWord = ["string", "number", "boolean"].includes(typeof single);
  const plain = (isWord ? String(single) : "").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  if (YES.has(plain)) return "true";
  return NO.has(plain) ? "false" : undefined;
}

type BoundIssue = Extract<Issue, { readonly code: "too_small" | "too_big" }>;

function describeBound({ name, path, value }: RefusedValue, issue: BoundIssue): Finding {
  const isSmall = issue.code === "too_small";
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) {
    if (value.length === 0) return emptyList(name, EXAMPLES[String(path.at(-1))] ?? "");
    return wrongCount(name, isSmall ? "atLeast" : "atMost", limit, value.length);
  }
  if (issue.inclusive === false)
    return numberOutOfRange(name, isSmall ? "moreThan" : "lessThan", limit);
  return numberOutOfRange(name, isSmall ? "atLeast" : "atMost", limit);
}

/** Example lists by field. */
const EXAMPLES: Readonly<Record<string, string>> = {
  byline: "byline: [desk]",
  topics: "topics: [world]",
  keyPoints: "- Το πλήθος μπήκε στο δημαρχείο.",
};

function describeChoice(refused: RefusedValue, known: readonly string[]): Finding {
  const { name, value, path, isJson } = refused;
  const [single] = Array.isArray(value) && value.length === 1 ? (value as unknown[]) : [value];
  const meant = typeof single === "string" ? findMeantWord(single, known) : undefined;
  if (Array.isArray(value) && value.length > 1 && path[0] === "byline") {
    const entries = value.map((role) => `{ id: …, role: ${String(role)} }`);
    return notChoice(name, kindOf(value), writeExactly(entries.join(", ")));
  }
  const fix = meant === undefined ? undefined : writeValue(isJson ? `"${meant}"` : meant);
  if (typeof value !== "string") {
    return notChoice(name, kindOf(value), fix ?? suggestName("", known));
  }
  const isDraft = path.at(-1) === "status" && /^(?:draft|πρόχειρο|προσχέδιο)$/i.test(value);
  if (isDraft) return wrongValue(name, value, DRAFT_IS_FIELD);
  return wrongValue(name, value, fix ?? suggestName(value, known));
}

/** Describes a value that should be true, false or one of some words. */
function describeSwitch({ name, value }: RefusedValue, values: readonly unknown[]): Finding {
  const right = findMeantTruth(value);
  if (right !== undefined) return notTrueOrFalse(name, right);
  const words = values.filter((known) => typeof known === "string");
  return wrongValue(name, textOf(value), switchOr(words));
}

/** Describes a text that does not have the schema's shape, with the right form where it is certain. */
function describeCustom(
  { name, value, isJson }: RefusedValue,
  issue: Extract<Issue, { code: "custom" }>,
): Finding {
  const { shape, suggest, finding, describe } = (issue.params ?? {}) as ShapeParameters;
  if (finding !== undefined) return finding;
  const right = typeof value === "string" ? suggest?.(value) : undefined;
  if (right !== undefined)
    return wrongValue(name, textOf(value), writeValue(isJson ? `"${right}"` : right));
  const described = typeof value === "string" ? describe?.(value) : undefined;
  if (described !== undefined) return described;
  return wrongValue(name, textOf(value), shape && describeShape(shape));
}

/** The parameters of refinements in schemas/fields.ts. */
interface ShapeParameters {
  readonly shape?: Shape;
  /** The right form of a wrong text; undefined where it is not certain. */
  readonly suggest?: (value: string) => string | undefined;
  readonly finding?: Finding;
  /** The problem of a text that matches the pattern and is refused all the same. */
  readonly describe?: (value: string) => Finding | undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
