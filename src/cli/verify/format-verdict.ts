import { nameInvisible } from "../name-invisible.ts";
import type { Difference, DifferenceKind } from "./compare-trees.ts";
import type { FirstDifference } from "./first-difference.ts";

/** The result of comparing a site with a clean build. */
export interface Verdict {
  /** The site's name: its folder, its list of checksums, or its address. */
  readonly name: string;
  /** The time of the clean build, as a value of `BUILD_TIME`. */
  readonly buildTime: string;
  /** How many files of the clean build were compared. */
  readonly files: number;
  readonly differences: readonly LocatedDifference[];
  /** Whether only the site's list of checksums was read. */
  readonly isListOnly: boolean;
}

/** The most differences that are listed; all are counted. */
const MOST_NAMED = 50;

/** A difference, with its position where the bytes of both files are available. */
export interface LocatedDifference extends Difference {
  readonly first?: FirstDifference;
}

/** Formats the result: whether the site equals the clean build, and the files in which it does not. */
export function formatVerdict(verdict: Verdict): string {
  const { name, buildTime, files, differences, isListOnly } = verdict;
  if (differences.length === 0) {
    const same = isListOnly ? "the same checksums" : "the same bytes";
    return `${name} is what this checkout builds with BUILD_TIME=${buildTime}: ${files} files, ${same}.\n`;
  }
  const more = differences.length - MOST_NAMED;
  const rest = more > 0 ? `and ${more} more\n` : "";
  return `${differences.slice(0, MOST_NAMED).map(formatDifference).join("")}${rest}
${name} is not what this checkout builds with BUILD_TIME=${buildTime}: ${count(differences)}.
Only the same commit, packages (npm ci), BUILD_TIME and CONTEXT give the same bytes.
`;
}

function count(differences: readonly Difference[]): string {
  const kinds: readonly DifferenceKind[] = ["differs", "missing", "extra"];
  return kinds
    .map((kind) => `${differences.filter((each) => each.kind === kind).length} ${kind}`)
    .join(", ");
}

function formatDifference({ kind, file, first }: LocatedDifference): string {
  const what = first ? formatFirst(first) : "";
  return `${kind.padEnd("differs".length)}  ${nameInvisible(`${file}${what}`)}\n`;
}

function formatFirst({ place, here, fresh }: FirstDifference): string {
  if (here === undefined && fresh === undefined) return ` from ${place}`;
  return `:${place}  ${here ?? "ends"}, afresh ${fresh ?? "ends"}`;
}
