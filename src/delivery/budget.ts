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

/** Formats a number of bytes, such as `12,288 bytes`, the same in every locale. */
export function bytes(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} bytes`;
}
