import type { Delimiter } from "./read-csv.ts";

/** The numbers of a column: how each is written in Greek, and its value; undefined where its cell is empty. */
export interface NumberColumn {
  readonly cells: readonly string[];
  readonly values: readonly (number | undefined)[];
  /** What all of them are written with, such as `%`; empty for nothing. */
  readonly unit: string;
  /** The most digits behind a decimal comma. */
  readonly decimals: number;
}

/** How a number is written: with dots between thousands and a decimal comma, or the other way round. */
type Notation = "greek" | "english";

const FORMS: Readonly<Record<Notation, RegExp>> = {
  greek: /^([+\-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  english: /^([+\-−–]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};
const UNIT = /^(?:(€)\s?)?([^€%]*?)(?:\s?([€%]))?$/;
/** What is written where there is no number. */
const NOTHING = /^[-–—]?$/;
/** More digits are not exact. */
const MOST_DIGITS = 15;

interface ReadNumber {
  readonly written: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** The numbers of a column whose cells are all numbers of one unit, or empty; undefined for any other. */
export function readNumbers(
  cells: readonly string[],
  delimiter: Delimiter,
): NumberColumn | undefined {
  const order: readonly Notation[] =
    delimiter === "," ? ["english", "greek"] : ["greek", "english"];
  for (const notation of order) {
    const read = cells.map((cell) => (NOTHING.test(cell) ? null : readNumber(cell, notation)));
    const known = read.filter((each) => each !== null);
    const [first] = known;
    if (first === undefined) continue;
    const isColumn = known.every((each) => each?.unit === first.unit);
    if (!isColumn) continue;
    return {
      cells: cells.map((cell, index) => read[index]?.written ?? cell),
      values: read.map((each) => each?.value),
      unit: first.unit,
      decimals: Math.max(...known.map((each) => each?.decimals ?? 0)),
    };
  }
  return undefined;
}

function readNumber(cell: string, notation: Notation): ReadNumber | undefined {
  const [, before = "", digits = "", behind = ""] = UNIT.exec(cell) ?? [];
  if (before !== "" && behind !== "") return undefined;
  const match = FORMS[notation].exec(digits.trim());
  if (match === null) return undefined;
  const [, sign = "", whole = "", rest = ""] = match;
  const plain = whole.replace(/[.,]/g, "");
  if (plain.length + rest.length > MOST_DIGITS) return undefined;
  const isNegative = sign !== "" && sign !== "+";
  const value = Number(`${isNegative ? "-" : ""}${plain}.${rest === "" ? "0" : rest}`);
  const swap = (mark: string): string => (mark === "," ? "." : ",");
  const written = notation === "greek" ? cell : cell.replace(/[.,]/g, swap);
  return { written, value, unit: before + behind, decimals: rest.length };
}
