/**
 * The most that is read of what authors write, far beyond what anyone needs; more is refused at its place. Nothing here limits
 * the entries of a data file or the updates of a story. docs/writing.md has this table for authors.
 */
export const LIMITS = {
  /** Characters of a Markdown file, in UTF-16 code units. */
  file: 100_000,
  /** Characters of a line of Markdown, in UTF-16 code units. */
  line: 10_000,
  /** Characters of a field, or of its name, in UTF-16 code units. */
  field: 2_000,
  /** Letters of an id, and of the name of a story's folder or of a page's file without number and ending. */
  name: 64,
  /** Entries of a list in front matter, such as topics or corrections. */
  list: 500,
  /** Old addresses of one page: of a section, its old names under each old name of its story. */
  oldAddresses: 100,
} as const;
