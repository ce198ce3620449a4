import { nameInvisible } from "../name-invisible.ts";
import type { Difference, DifferenceKind } from "./compare-trees.ts";
import type { FirstDifference } from "./first-difference.ts";

/** What came of holding a site against a fresh build. */
export interface Verdict {
  /** What the site is called: its folder, its list of checksums, or its address. */
  readonly name: string;
  /** The clock of the fresh build, as `BUILD_TIME` takes it. */
  readonly buildTime: string;
  /** Files of the fresh build that were compared. */
  readonly files: number;
  readonly differences: readonly LocatedDifference[];
  /** Whether the site's own list of checksums was all that was read of it. */
  readonly isListOnly: boolean;
}

/** The most differences that are named; all are counted. */
const MOST_NAMED = 50;

/** A difference, and its place where the bytes of both are at hand. */
export interface LocatedDifference extends Difference {
  readonly first?: FirstDifference;
}

/** Says whether a site is what a fresh build makes, and if not, in which files it is not. */
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
