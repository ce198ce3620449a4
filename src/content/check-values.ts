import { describeControlCharacter, findControlCharacter } from "../markdown/control-characters.ts";
import { MOST_CHARACTERS, describeLength } from "./check-lengths.ts";
import { nameOf } from "./describe-fault.ts";
import type { DataPath, LocatedData } from "./located-data.ts";
import type { Problem } from "./problem.ts";
import { problemAt } from "./source-text.ts";

/** What is wrong with a value or its name, and in which of the fields. */
export interface ValueFault {
  readonly path: DataPath;
  readonly problem: Problem;
}

/** Finds texts that are too long, and characters that no text may hold: an escape brings them into files that hold none. */
export function checkValues(data: LocatedData): readonly ValueFault[] {
  return checkBelow(data, data.value, []);
}

function checkBelow(data: LocatedData, value: unknown, path: DataPath): readonly ValueFault[] {
  if (typeof value === "string") return checkText(data, value, path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return [...checkName(data, key, inner), ...checkBelow(data, entry, inner)];
  });
}

function checkText(data: LocatedData, text: string, path: DataPath): readonly ValueFault[] {
  if (text.length > MOST_CHARACTERS.field) {
    const name = nameOf(path, data.name);
    const finding = describeLength(name, MOST_CHARACTERS.field, "Shorten it.");
    return [{ path, problem: problemAt(data.source, data.offsetOf(path), finding) }];
  }
  const control = findControlCharacter(text);
  if (control === undefined) return [];
  const offset = data.offsetIn(path, control.index);
  return [{ path, problem: problemAt(data.source, offset, describeControlCharacter(control)) }];
}

function checkName(data: LocatedData, name: string, path: DataPath): readonly ValueFault[] {
  const control = findControlCharacter(name);
  if (control === undefined) return [];
  const offset = data.offsetOfKey(path);
  return [{ path, problem: problemAt(data.source, offset, describeControlCharacter(control)) }];
}
