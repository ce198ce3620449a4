import type { Difference, DifferenceKind } from "./compare-trees.ts";
import type { FirstDifference } from "./first-difference.ts";

/** What came of holding a site against a fresh build. */
export interface Verdict {
  /** What the site is called: its folder, its list of checksums, or its address. */
  readonly name: string;
  /** The clock of the fresh build, as `BUILD_TIME` takes it. */
  readonly buildTime: string;
  /** Files of the fresh build. */
  readonly files: number;
  readonly differences: readonly LocatedDifference[];
}

/** A difference, and its place where the bytes of both are at hand. */
export interface LocatedDifference extends Difference {
  readonly first?: FirstDifference;
}

/** Says whether a site is what a fresh build makes, and if not, in which files it is not. */
export function formatVerdict({ name, buildTime, files, differences }: Verdict): string {
  if (differences.length === 0) {
    return `${name} is what this checkout builds with BUILD_TIME=${buildTime}: ${files} files, the same bytes.\n`;
  }
  return `${differences.map(formatDifference).join("")}
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
  return `${kind.padEnd("differs".length)}  ${file}${what}\n`;
}

function formatFirst({ place, here, fresh }: FirstDifference): string {
  if (here === undefined && fresh === undefined) return ` from ${place}`;
  return `:${place}  ${here ?? "ends"}, afresh ${fresh ?? "ends"}`;
}
