/** A cell of a CSV file: its text, and the offset in the file of a character of it. */
export interface CsvCell {
  readonly text: string;
  readonly offsetOf: (index: number) => number;
}

/** The rows of a CSV file, and what parts their cells. */
export interface Csv {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A quotation mark that does not close, or behind which a cell goes on. */
export interface CsvProblem {
  readonly problem: "open-quote" | "after-quote";
  readonly offset: number;
}

/** What may part the cells of a row; a spreadsheet in Greek writes semicolons. */
export type Delimiter = ";" | "," | "\t";

/** The first line that programs write to say what parts cells. */
const SEPARATOR_LINE = /^sep=([;,\t])\n/i;

/** Reads a text as CSV (RFC 4180), whatever parts its cells; its line ends are LF. */
export function readCsv(text: string): Csv | CsvProblem {
  const [line = "", named] = SEPARATOR_LINE.exec(text) ?? [];
  const delimiter = isDelimiter(named) ? named : findDelimiter(text);
  const rows: CsvCell[][] = [[]];
  let at = line.length;
  while (at < text.length) {
    const read = text[at] === '"' ? readQuoted(text, at, delimiter) : readBare(text, at, delimiter);
    if ("problem" in read) return read;
    rows.at(-1)?.push(read.cell);
    at = read.end;
    const mark = text[at];
    if (mark === "\n") rows.push([]);
    // A line that ends with a delimiter has an empty cell behind it.
    if (mark === delimiter && (at + 1 === text.length || text[at + 1] === "\n")) {
      rows.at(-1)?.push(createCell("", at + 1));
      if (at + 1 < text.length) rows.push([]);
      at += 1;
    }
    at += 1;
  }
  return { delimiter, rows: dropEmptyEnds(rows) };
}

function isDelimiter(mark: string | undefined): mark is Delimiter {
  return mark === ";" || mark === "," || mark === "\t";
}

/** The mark that the first line has outside of quotation marks; a decimal comma makes a semicolon the likelier one. */
function findDelimiter(text: string): Delimiter {
  const end = text.indexOf("\n");
  const bare = (end === -1 ? text : text.slice(0, end)).replace(/"[^"]*"/g, "");
  if (bare.includes(";")) return ";";
  return bare.includes("\t") ? "\t" : ",";
}

type Read = { readonly cell: CsvCell; readonly end: number } | CsvProblem;

function readBare(text: string, start: number, delimiter: Delimiter): Read {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  const whole = text.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  return { cell: createCell(whole.trim(), from), end };
}

function readQuoted(text: string, start: number, delimiter: Delimiter): Read {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { problem: "open-quote", offset: start };
    parts.push(text.slice(at, quote));
    at = quote + 1;
    if (text[at] !== '"') break;
    at += 1;
  }
  const mark = text[at];
  if (mark !== undefined && mark !== delimiter && mark !== "\n") {
    return { problem: "after-quote", offset: at };
  }
  return { cell: createQuoted(parts, start + 1), end: at };
}

function createCell(text: string, start: number): CsvCell {
  return { text, offsetOf: (index) => start + index };
}

/** A cell in whose text each quotation mark between two parts is written twice; line ends are spaces. */
function createQuoted(parts: readonly string[], start: number): CsvCell {
  const whole = parts.join('"');
  const text = whole.replaceAll("\n", " ").trim();
  const skipped = whole.length - whole.trimStart().length;
  return {
    text,
    offsetOf: (index) => {
      const quotes = whole.slice(0, skipped + index).split('"').length - 1;
      return start + skipped + index + quotes;
    },
  };
}

/** Spreadsheets write empty rows below the last one that was used, and empty columns behind it. */
function dropEmptyEnds(rows: readonly (readonly CsvCell[])[]): Csv["rows"] {
  const isFilled = ({ text }: CsvCell): boolean => text !== "";
  const last = rows.findLastIndex((row) => row.some(isFilled));
  const used = rows.slice(0, last + 1);
  const widest = used.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  return used.map((row) => row.slice(0, Math.max(widest, 1)));
}
