import { BUDGET, bytes } from "./check-budget.ts";

/** A page of a finished build and what it weighs after gzip. */
export interface WeighedPage {
  readonly path: string;
  readonly total: number;
}

/** What a build tells at its end: pages, their weight against the budget, and the time in milliseconds. */
export function formatSummary(pages: readonly WeighedPage[], elapsed: number): string {
  const total = pages.reduce((sum, page) => sum + page.total, 0);
  const largest = [...pages].sort((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1))[0];
  const seconds = (elapsed / 1000).toFixed(1);
  if (largest === undefined) return `0 pages, ${seconds} s`;
  const share = Math.round((largest.total / BUDGET.story) * 100);
  return [
    `${pages.length} pages, ${bytes(total)} gzipped, ${seconds} s`,
    `largest: ${largest.path} ${bytes(largest.total)}, ${share} % of ${bytes(BUDGET.story)}`,
  ].join("\n");
}
