import {
  describeControlCharacter,
  findControlCharacter,
} from "../../markdown/control-characters.ts";
import {
  lineBreakInField,
  longValue,
  repeatedEntry,
  tooManyCharacters,
  tooManyEntries,
} from "../../messages/source/limits.ts";
import { capitalise } from "../../messages/text.ts";
import { nameOf } from "./describe-problem.ts";
import { LIMITS } from "../../source/limits.ts";
import { isEmptyText } from "../schemas/fields.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { type Finding, problemAt } from "../../source/source-text.ts";

/** A problem with a value or its key, and its path. */
export interface ValueProblem {
  readonly path: DataPath;
  readonly problem: Problem;
}

/** Checks values of any field: long texts, line breaks, control characters (by escapes), long lists and repeated entries. */
export function checkValues(data: LocatedData): readonly ValueProblem[] {
  return checkBelow(data, data.value, []);
}

function checkBelow(data: LocatedData, value: unknown, path: DataPath): readonly ValueProblem[] {
  if (typeof value === "string") return checkText(data, value, path);
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? checkList(data, value, path) : [];
  const below = Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return [...checkName(data, key, inner), ...checkBelow(data, entry, inner)];
  });
  return [...own, ...below];
}

/** Fields with prose or quotations, which may have line breaks. */
const PROSE: ReadonlySet<string | number | undefined> = new Set(["keyPoints", "quote", "text"]);

/** A line break with text after it; folded YAML ends in a line break. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029](?=[^]*\S)/;

function checkText(data: LocatedData, text: string, path: DataPath): readonly ValueProblem[] {
  const name = capitalise(nameOf(path, data.name));
  if (text.length > LIMITS.field) return problemsAt(data, path, longValue(name, LIMITS.field));
  const control = findControlCharacter(text);
  if (control !== undefined) {
    return problemsAt(data, path, describeControlCharacter(control), control.index);
  }
  const field = path.findLast((step) => typeof step === "string");
  const end = PROSE.has(field) ? -1 : text.search(LINE_BREAK);
  return end === -1 ? [] : problemsAt(data, path, lineBreakInField(name), end);
}

function checkName(data: LocatedData, name: string, path: DataPath): readonly ValueProblem[] {
  const control = findControlCharacter(name);
  const isLong = name.length > LIMITS.field;
  if (control === undefined && !isLong) return [];
  const finding = control
    ? describeControlCharacter(control)
    : tooManyCharacters("fieldName", LIMITS.field);
  return [{ path, problem: problemAt(data.source, data.offsetOfKey(path), finding) }];
}

/** Lists in front matter are limited; those in data files are not. */
function checkList(
  data: LocatedData,
  list: readonly unknown[],
  path: DataPath,
): readonly ValueProblem[] {
  const name = capitalise(nameOf(path, data.name));
  const most = path[0] === "topics" ? LIMITS.topics : LIMITS.list;
  if (data.name === "The front matter" && list.length > most) {
    return problemsAt(data, path, tooManyEntries(name, list.length, most));
  }
  const known = new Map<string, number>();
  return list.flatMap((entry, index) => {
    const text = typeof entry === "string" ? entry.trim() : JSON.stringify(entry);
    const first = known.get(text);
    if (first === undefined) known.set(text, index);
    // Other and empty values have a problem of their own.
    const isSound = typeof entry === "object" ? entry !== null : !isEmptyEntry(entry);
    if (first === undefined || !isSound) return [];
    const shown = typeof entry === "object" ? showEntry(entry) : text;
    return problemsAt(data, [...path, index], repeatedEntry(name, shown, first + 1));
  });
}

/** The longest text of an entry that a message shows. */
const LONGEST_SHOWN = 60;

/** The texts of an entry with fields, as its author knows it. */
function showEntry(entry: object | null): string {
  const texts = Object.values(entry ?? {}).filter((value) =>
    ["string", "number"].includes(typeof value),
  );
  const whole = texts.map(String).join(", ");
  return whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN).trimEnd()}…` : whole;
}

function isEmptyEntry(entry: unknown): boolean {
  return typeof entry !== "string" || isEmptyText(entry);
}

function problemsAt(
  data: LocatedData,
  path: DataPath,
  finding: Finding,
  index?: number,
): readonly ValueProblem[] {
  const offset = index === undefined ? data.offsetOf(path) : data.offsetIn(path, index);
  return [{ path, problem: problemAt(data.source, offset, finding) }];
}
