import type { HostileInput } from "../hostile-input.ts";
import { DATA, PROTESTS, withFiles, withText } from "../full-newsroom.ts";
import { POLYGLOT } from "../payloads.ts";

/** A file of data that nothing else of the newsroom shows. */
const OWN = "src/stories/unrest/own.csv";

/** Script in the words and in the files of what directives show, which are plain text. */
export const EXHIBIT_INPUTS: readonly HostileInput[] = [
  {
    name: "script in the caption of a table from a file",
    files: withText(PROTESTS, writeTable(POLYGLOT.replace(/["}]/g, ""))),
    harmless: withText(PROTESTS, writeTable("λέξη")),
    expected: "builds",
  },
  {
    name: "script in a cell of a data file",
    files: withTable(writeData(POLYGLOT)),
    harmless: withTable(writeData("λέξη")),
    expected: "builds",
  },
  {
    name: "script in the name of a column of a data file",
    files: withTable(`${quote(POLYGLOT)};β\n3;4\n`),
    harmless: withTable("α;β\n3;4\n"),
    expected: "builds",
  },
  {
    name: "script in the names of a chart",
    files: withChart("stacked", POLYGLOT.slice(0, 40)),
    harmless: withChart("stacked", "λέξη"),
    expected: "builds",
  },
  {
    name: "numbers of a chart that are as large as any",
    files: withChart("column", "α", "999999999999999"),
    expected: "builds",
  },
  {
    name: "numbers of a chart that are larger than any",
    files: withChart("column", "α", "9".repeat(400)),
    expected: "chart",
  },
  {
    name: "script in the title of a film",
    files: withText(PROTESTS, writeVideo(POLYGLOT.replace(/["}]/g, ""))),
    harmless: withText(PROTESTS, writeVideo("λέξη")),
    expected: "builds",
  },
  {
    name: "a film at an address that runs script",
    files: withText(PROTESTS, writeVideo("α", "javascript:alert(1)")),
    expected: "wrong-value",
  },
  {
    name: "a data file of nothing but quotation marks",
    files: withFiles({ [DATA]: '"'.repeat(100_001) }),
    expected: "data-file",
  },
  {
    name: "a data file of nothing but delimiters",
    files: withFiles({ [DATA]: ";".repeat(100_000) }),
    expected: "data-file",
  },
  {
    name: "a data file of a million empty lines",
    files: withFiles({ [DATA]: "\n".repeat(1_000_000) }),
    expected: "data-file",
  },
  {
    name: "a data file with the names of what all objects have",
    files: withTable("hasOwnProperty;constructor\ntoString;3\n"),
    expected: "builds",
  },
];

function withChart(type: string, name: string, number = "0"): HostileInput["files"] {
  const line = `::chart{data=own.csv type=${type} title="Α" source=afp}\n`;
  const data = `${quote(name)};${quote(`${name} β`)};γ\n${quote(name)};4;${number}\n`;
  return { ...withText(PROTESTS, line), [OWN]: data };
}

function withTable(data: string): HostileInput["files"] {
  return { ...withText(PROTESTS, '::table{data=own.csv caption="Α" source=afp}\n'), [OWN]: data };
}

function writeTable(caption: string): string {
  return `::table{data=esoda.csv caption="${caption}" source=afp}\n`;
}

function writeVideo(title: string, address = "https://example.com/"): string {
  return `::video{address="${address}" title="${title}"}\n`;
}

function writeData(cell: string): string {
  return `α;β\n${quote(cell)};4\n`;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
