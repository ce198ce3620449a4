import { gzipSync } from "node:zlib";
import { builtPages, largestPage } from "../messages/commands/build.ts";
import type { Language } from "../messages/text.ts";

/** Limits in bytes after gzip. Tests keep the site's own part of each page within them; authors get a warning for the rest. */
export const BUDGET = {
  /** A whole story page: the first flight of a TCP connection. */
  story: 12_288,
  /** The part of a story page that authors did not write. */
  frame: 5_120,
  styles: 2_048,
  scripts: 1_024,
  /** Scripts of the search page. */
  searchScripts: 3_072,
} as const;

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
export function formatSummary(
  { pages, written, largest, elapsed }: Summary,
  language: Language,
): string {
  const counts = builtPages(pages, written, (elapsed / 1000).toFixed(1))[language];
  if (largest === undefined) return counts;
  const weight = gzipSync(largest.bytes, { level: 9 }).length;
  const share = Math.round((weight / BUDGET.story) * 100);
  const heaviest = largestPage(largest.path, weight, share, BUDGET.story);
  return `${counts}\n${heaviest[language]}`;
}
