/** What a build tells at its end: how many pages there are, how many had to be written, and the time in milliseconds. */
export function formatSummary(pages: readonly unknown[], written: number, elapsed: number): string {
  return `${pages.length} pages, ${written} written, ${(elapsed / 1000).toFixed(1)} s`;
}
