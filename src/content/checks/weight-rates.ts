/** Bytes after gzip for each kind of content, measured on many pages; test/hostile/page-weight.test.ts compares the estimates with real pages. */
export const RATES = {
  /** Styles, head, scripts and frame. */
  frame: 4_250,
  character: 0.5,
  citation: 11,
  source: 50,
  heading: 22,
  entry: 14,
  /** A character of a map's path data. */
  mapCharacter: 0.5,
  place: 40,
  post: 70,
  /** A picture's frame, files and size. */
  picture: 170,
  /** A table's frame and styles, and a cell of it. */
  table: 450,
  cell: 3,
  /** A chart's frame and styles, a label of it, and a character of its path data. */
  chart: 300,
  chartLabel: 8,
  chartCharacter: 0.35,
  /** A footnote's entry with its mark. */
  footnote: 45,
  /** An update's frame, with its structured data. */
  update: 50,
  /** The styles of updates, and the links beside them. */
  live: 250,
  /** A box's frame and styles. */
  box: 150,
} as const;
