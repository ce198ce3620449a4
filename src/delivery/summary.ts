import { gzipSync } from "node:zlib";
import { BUDGET, bytes } from "./budget.ts";

/** The results of a build, for its last lines of output. */
export interface Summary {
  readonly pages: number;
  /** How many pages were written. */
  readonly written: number;
  /** The largest page; undefined where there is none. */
  readonly largest: { readonly path: string; readonly bytes: Uint8Array } | undefined;
  /** In milliseconds. */
  readonly elapsed: number;
}

/** Formats pages, written pages, time, and the largest page's size after gzip with its share of the budget. */
export function formatSummary({ pages, written, largest, elapsed }: Summary): string {
  const counts = `${pages} pages, ${written} written, ${(elapsed / 1000).toFixed(1)} s`;
  if (largest === undefined) return counts;
  const weight = gzipSync(largest.bytes, { level: 9 }).length;
  const share = Math.round((weight / BUDGET.story) * 100);
  return `${counts}\nlargest: ${largest.path} ${bytes(weight)} gzipped, ${share} % of ${bytes(BUDGET.story)}`;
}
