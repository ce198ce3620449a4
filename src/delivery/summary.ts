import { gzipSync } from "node:zlib";
import { builtPages, largestPage } from "../messages/commands.ts";
import type { Language } from "../messages/text.ts";
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
export function formatSummary(
  { pages, written, largest, elapsed }: Summary,
  language: Language,
): string {
  const counts = builtPages(pages, written, (elapsed / 1000).toFixed(1))[language];
  if (largest === undefined) return counts;
  const weight = gzipSync(largest.bytes, { level: 9 }).length;
  const share = Math.round((weight / BUDGET.story) * 100);
  const heaviest = largestPage(largest.path, bytes(weight), share, bytes(BUDGET.story));
  return `${counts}\n${heaviest[language]}`;
}
