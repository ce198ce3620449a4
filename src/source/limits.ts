/**
 * The most that is read of what authors write, far beyond what anyone needs; more is refused at its place. Nothing here limits
 * the entries of a data file or the updates of a story. docs/writing.md has this table for authors.
 */
export const LIMITS = {
  /** Characters of a Markdown file, in UTF-16 code units. */
  file: 100_000,
  /** Bytes of a Markdown file: ten for each character, for a letter with its marks may take as many. */
  markdownBytes: 1_000_000,
  /** Bytes of a data file. */
  dataBytes: 16 * 1024 * 1024,
  /** Characters of a paragraph, a heading, or an entry of a list, in UTF-16 code units. */
  paragraph: 20_000,
  /** Paragraphs, headings and entries of lists in a Markdown file. */
  blocks: 2_000,
  /** Citations in a Markdown file. */
  citations: 2_000,
  /** Findings of one rule that are told of a Markdown file, one by one. */
  findings: 1_000,
  /** Letters of a word, its marks among them; addresses are no words. */
  word: 100,
  /** Marks in a row, such as accents. */
  marks: 16,
  /** Spaces and line ends in a row, no-break spaces among them, in a paragraph, a heading, an entry of a list, or code. */
  spaces: 500,
  /** Characters of a line of Markdown, in UTF-16 code units. */
  line: 10_000,
  /** Characters of a field, or of its name, in UTF-16 code units. */
  field: 2_000,
  /** Letters of an id, and of the name of a story's folder or of a page's file without number and ending. */
  name: 64,
  /** Entries of a list in front matter, such as topics or corrections. */
  list: 500,
  /** Topics of a story: the feeds of each have the story's whole text. */
  topics: 20,
  /** Old addresses of one page: of a section, its old names under each old name of its story. */
  oldAddresses: 100,
} as const;
