/**
 * Limits of all content, far above normal use. The entries of a data file and the sections of a story are not limited.
 * docs/writing.md has this table for authors.
 */
export const LIMITS = {
  /** Characters of a Markdown file, in UTF-16 code units. */
  file: 100_000,
  /** Characters of a Markdown file with the updates of a live story, in UTF-16 code units. */
  liveFile: 1_000_000,
  /** Bytes of a Markdown file: ten for each character, since a letter with combining marks can take as many. */
  markdownBytes: 10_000_000,
  /** Updates of a live story. */
  updates: 2_000,
  /** Bytes of a data file. */
  dataBytes: 16 * 1024 * 1024,
  /** Characters of a paragraph, a heading, or an entry of a list, in UTF-16 code units. */
  paragraph: 20_000,
  /** Paragraphs, headings and entries of lists in a Markdown file. */
  blocks: 2_000,
  /** Citations in a Markdown file. */
  citations: 2_000,
  /** Findings of one rule that are reported for a Markdown file one by one. */
  findings: 1_000,
  /** Letters of a word, with combining marks; addresses do not count. */
  word: 100,
  /** Combining marks in a row, such as accents. */
  marks: 16,
  /** Spaces, no-break spaces and line ends in a row, in a paragraph, a heading, an entry of a list, or code. */
  spaces: 500,
  /** Characters of a line of Markdown, in UTF-16 code units. */
  line: 10_000,
  /** Characters of a field, or of its name, in UTF-16 code units. */
  field: 2_000,
  /** Letters of an id, of the name of a story's folder, and of a page's file name without number and extension. */
  name: 64,
  /** Entries of a list in front matter, such as topics or corrections. */
  list: 500,
  /** Topics of a story: the feed of each contains the story's whole text. */
  topics: 20,
  /** Rows of a data file of a story, below the names of its columns. */
  dataRows: 300,
  /** Columns of such a file. */
  dataColumns: 12,
  /** Old addresses of one page; for a section, its old names under each old name of its story. */
  oldAddresses: 100,
} as const;
