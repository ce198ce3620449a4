import { gzipSync } from "node:zlib";
import { BUDGET, bytes } from "./budget.ts";

/** What a build tells at its end. */
export interface Summary {
  readonly pages: number;
  /** How many of them had to be written. */
  readonly written: number;
  /** The page that weighs most; undefined where there is none. */
  readonly largest: { readonly path: string; readonly bytes: Uint8Array } | undefined;
  /** In milliseconds. */
  readonly elapsed: number;
}

/** Pages, how many had to be written, the time, and what the largest weighs after gzip against the budget. */
export function formatSummary({ pages, written, largest, elapsed }: Summary): string {
  const counts = `${pages} pages, ${written} written, ${(elapsed / 1000).toFixed(1)} s`;
  if (largest === undefined) return counts;
  const weight = gzipSync(largest.bytes, { level: 9 }).length;
  const share = Math.round((weight / BUDGET.story) * 100);
  return `${counts}\nlargest: ${largest.path} ${bytes(weight)} gzipped, ${share} % of ${bytes(BUDGET.story)}`;
}
