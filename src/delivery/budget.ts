/** Limits in bytes after gzip. Tests of the code keep the site's part of each page within them; authors are warned of the rest. */
export const BUDGET = {
  /** A whole story: what fits in the first flight of a TCP connection. */
  story: 12_288,
  /** Of a story's page, all that authors did not write. */
  frame: 5_120,
  styles: 2_048,
  scripts: 1_024,
  /** Scripts of the search page. */
  searchScripts: 3_072,
} as const;

/** `12,288 bytes`, the same in every locale. */
export function bytes(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} bytes`;
}
