import type { PageWeight } from "./page-weight.ts";

/** Limits in bytes after gzip. */
export const BUDGET = {
  /** A whole story: what fits in the first flight of a TCP connection. */
  story: 12_288,
  /** Of a story's page, all that authors did not write. */
  rest: 6_144,
  styles: 2_048,
  scripts: 1_024,
  /** Scripts of the search page. */
  searchScripts: 3_072,
} as const;

/** What a page's weight breaks; an error stops the build, a warning does not. */
export interface BudgetFinding {
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** Thrown when built pages break the budget; its message lists every one. */
export class BudgetError extends Error {
  override readonly name = "BudgetError";
}

/** Holds a page against the budget; the limits on whole pages are for stories and their sections. */
export function checkBudget(path: string, weight: PageWeight): readonly BudgetFinding[] {
  const mostScripts = limitScripts(path);
  const isStory = path.startsWith("/stories/");
  const findings: (BudgetFinding | false)[] = [
    weight.styles > BUDGET.styles && {
      severity: "error",
      message: `${path} has styles of ${bytes(weight.styles)}; at most ${bytes(BUDGET.styles)} are allowed.`,
    },
    weight.scripts > mostScripts && {
      severity: "error",
      message: `${path} has scripts of ${bytes(weight.scripts)}; at most ${bytes(mostScripts)} are allowed.`,
    },
    isStory &&
      weight.rest > BUDGET.rest && {
        severity: "error",
        message: `${path} has ${bytes(weight.rest)} beside its text; at most ${bytes(BUDGET.rest)} are allowed. By parts: ${listParts(weight)}.`,
      },
    isStory &&
      weight.total > BUDGET.story && {
        severity: "warning",
        message: `${path} weighs ${bytes(weight.total)}, more than the ${bytes(BUDGET.story)} of one response; its text alone weighs ${bytes(weight.text)}.`,
      },
  ];
  return findings.filter((finding) => finding !== false);
}

/** How much the scripts of a page may weigh; no page but the search needs more than a few lines. */
function limitScripts(path: string): number {
  return path === "/search/" ? BUDGET.searchScripts : BUDGET.scripts;
}

function listParts({ parts }: PageWeight): string {
  return parts.map(({ name, bytes: size }) => `${name} ${bytes(size)}`).join(", ");
}

/** `12,288 bytes`, the same in every locale. */
export function bytes(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} bytes`;
}
