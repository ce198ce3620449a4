import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "../../source/limits.ts";
import {
  type Files,
  changeText,
  listProblems,
  parseFiles,
} from "../../../test/support/newsroom.ts";

const DATA = "src/stories/unrest/esoda.csv";
const LINE = '::table{data=esoda.csv caption="Τα έσοδα ανά έτος" source=afp}';

function changeData(data: string | Uint8Array | undefined, line = LINE): Files {
  return { ...changeText(`${line}\n`), [DATA]: data };
}

/** The rows of the only table, without line ends. */
function renderTable(data: string): string {
  const { stories } = parseFiles(changeData(data)).newsroom ?? { stories: [] };
  const blocks = stories[0]?.sections[1]?.body ?? [];
  const [table] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return (table?.rows ?? "").replaceAll("\n", "");
}

const ROWS =
  '<thead><tr><th scope="col">Έτος</th><th scope="col" class="table__end">Ποσό</th></tr></thead>' +
  '<tbody><tr><td>το 2024</td><td class="table__end">1.234,5</td></tr><tr><td>το 2025</td><td class="table__end">7</td></tr></tbody>';

for (const [title, data] of Object.entries({
  "semicolons and decimal commas, as a spreadsheet in Greek writes them":
    "Έτος;Ποσό\r\nτο 2024;1.234,5\r\nτο 2025;7\r\n",
  "commas and decimal points": 'Έτος,Ποσό\nτο 2024,"1,234.5"\nτο 2025,7',
  "commas, and numbers in Greek between quotation marks":
    'Έτος,Ποσό\nτο 2024,"1.234,5"\nτο 2025,7\n',
  tabs: "Έτος\tΠοσό\nτο 2024\t1.234,5\nτο 2025\t7\n",
  "a byte order mark": "\uFEFFΈτος;Ποσό\nτο 2024;1.234,5\nτο 2025;7\n",
  "a first line that names the mark": "sep=;\nΈτος;Ποσό\nτο 2024;1.234,5\nτο 2025;7\n",
  "empty rows and columns behind the last ones":
    "Έτος;Ποσό;;\nτο 2024;1.234,5;;\nτο 2025;7;;\n;;;\n;;;\n",
  "all cells in quotation marks": '"Έτος";"Ποσό"\n"το 2024";"1.234,5"\n"το 2025";"7"\n',
})) {
  test(`a data file is the table that pipes make: ${title}`, () => {
    assert.equal(renderTable(data), ROWS);
    assert.deepEqual(listProblems(changeData(data)), []);
  });
}

test("a quoted cell may have line ends, delimiters and doubled quotation marks, and none of it is HTML", () => {
  const rows = renderTable('Τι;Πού\n"α;\nβ < 3 & ""γ""";Αλμάτι\n');
  assert.match(rows, /<td>α; β &lt; 3 &amp; &quot;γ&quot;<\/td><td>Αλμάτι<\/td>/);
});

test("where the first column has no name, its cells are the names of the rows", () => {
  const rows = renderTable(";Ναι\nΆνδρες;3\n;4\n");
  assert.match(rows, /^<thead><tr><td><\/td>/);
  assert.match(rows, /<tr><th scope="row">Άνδρες<\/th>.*<tr><td><\/td>/);
});

test("numbers of one column have one unit, and years are left as they are", () => {
  assert.match(renderTable("Έτος;Ποσό\n2024;12,5%\n2025;-3%\n"), /<td class="table__end">2024/);
  assert.match(renderTable("Έτος;Ποσό\nτο 2024;12,5%\nτο 2025;3 €\n"), /<td>12,5%<\/td>/);
});

test("a table from a file cites its source, and search finds its words", () => {
  const site = parseFiles(changeData("Έτος;Ποσό\nτο 2024;1,5\n"));
  const section = site.newsroom?.stories[0]?.sections[1];
  const [table] = section?.body.flatMap((block) => (block.kind === "table" ? [block] : [])) ?? [];
  assert.equal(
    table?.caption,
    'Τα έσοδα ανά έτος<a id="blackout__1" href="#_afp"><span> (citationSource </span>AFP<span>)</span></a>',
  );
  assert.equal(table.id, "blackout__table-1");
  assert.equal(section?.text, "Τα έσοδα ανά έτος\nΈτος, Ποσό\nτο 2024, 1,5");
});

/** What an author reads of a file, or of the line that shows it, without its place. */
function testData(
  cases: Readonly<
    Record<string, readonly [data: string | Uint8Array | undefined, line: string, told: string]>
  >,
): void {
  for (const [title, [data, line, told]] of Object.entries(cases)) {
    test(title, () => {
      const place = told.startsWith("7:") ? "src/stories/unrest/2-blackout.md" : DATA;
      assert.deepEqual(listProblems(changeData(data, line)), [`${place}:${told}`]);
    });
  }
}

const SOUND = "Έτος;Ποσό\nτο 2024;1,5\n";
const NO_DATA =
  "data-file  The file has no data: the first line says what each column has, and below it are the rows. Add a line for each row.";
const NO_UTF8 =
  'not-utf-8  The file is not UTF-8 text: its Greek letters cannot be read. Open it again in the program that wrote it. In Excel, choose "CSV UTF-8" under "Save as", and not "CSV" alone.';
const KEEP = "Keep what the news needs, and link to all of it.";

testData({
  "an empty file": ["", LINE, `1:1  ${NO_DATA}`],
  "a file with the names of columns alone": ["Έτος;Ποσό\n", LINE, `1:1  ${NO_DATA}`],
  "a file of one column": [
    "Έτος\n2024\n",
    LINE,
    '1:1  data-file  The file has one column: nothing in the first line parts cells. Part the cells of each line with ";".',
  ],
  "a row with a cell too few": [
    "Έτος;Ποσό\n2024\n",
    LINE,
    "2:1  data-file  The cells of this line are 1, and those of the first are 2. Add what is missing; a cell may be empty.",
  ],
  "a row with a cell too many": [
    "Έτος;Ποσό\n2024;3;4\n",
    LINE,
    "2:1  data-file  The cells of this line are 3, and those of the first are 2. Remove what is too much, or put the cell that has the mark between cells in it into quotation marks.",
  ],
  "an empty line between rows": [
    "Έτος;Ποσό\n2024;3\n\n2025;4\n",
    LINE,
    "3:1  data-file  The line is empty, between others. Remove it.",
  ],
  "a column without a name": [
    "Έτος;;Ποσό\n2024;3;4\n",
    LINE,
    "1:6  data-file  Column 2 has no name in the first line. Write what it has.",
  ],
  "a quotation mark that does not close": [
    'Έτος;Ποσό\n"2024;3\n',
    LINE,
    '2:1  data-file  The quotation mark that opens here does not close. Close it at the end of the cell. A " inside a cell in quotation marks is written "".',
  ],
  "words behind a quotation mark that closes": [
    'Έτος;Ποσό\n"2024" περίπου;3\n',
    LINE,
    '2:7  data-file  The cell goes on behind the quotation mark that closes it. Put the whole cell into quotation marks. A " inside it is written "".',
  ],
  "Windows-1253": [
    Uint8Array.from([0xc5, 0xf4, 0xef, 0xf2, 0x3b, 0x31, 0x0a, 0x31, 0x3b, 0x32]),
    LINE,
    `1:1  ${NO_UTF8}`,
  ],
  "UTF-16": [
    Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x3b, 0x00, 0x62, 0x00]),
    LINE,
    `1:1  ${NO_UTF8}`,
  ],
  "a row too many": [
    `Έτος;Ποσό\n${"το 2024;1\n".repeat(LIMITS.dataRows + 1)}`,
    LINE,
    `1:1  data-size  The file has 301 rows: a page has room for 300. ${KEEP}`,
  ],
  "a column too many": [
    `${"α;".repeat(LIMITS.dataColumns)}α\n${"1;".repeat(LIMITS.dataColumns)}1\n`,
    LINE,
    `1:1  data-size  The file has 13 columns: a page has room for 12. ${KEEP}`,
  ],
  "a cell that is too long": [
    `α;β\nγ;${"δ ".repeat(LIMITS.field / 2)}ε\n`,
    LINE,
    `2:3  data-size  The file has 2,001 characters in a cell: a page has room for 2,000. ${KEEP}`,
  ],
  "words as in any text": [
    "Έτος;Πού\nτο 2024;το δημαρχειο\n",
    LINE,
    '2:12  missing-accent (warning)  "δημαρχειο" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
  ],
  "markup in a cell": [
    "Έτος;Πού\nτο 2024;**εδώ**\n",
    LINE,
    '2:9  markup-in-text  This is plain text, and readers would see the marks of "**εδώ**". Write εδώ',
  ],
  "no source": [
    SOUND,
    '::table{data=esoda.csv caption="Τα έσοδα"}',
    '7:1  missing-attribute  "::table" does not say where its data are from. Write ::table{data=esoda.csv caption="Τα έσοδα" source=afp}',
  ],
  "a source that cannot be read": [
    SOUND,
    '::table{data=esoda.csv caption="Τα έσοδα" source="afp reuters"}',
    '7:51  citation-syntax  The "source" of "::table" is a citation without its brackets. Write source="afp; reuters"',
  ],
  "no caption": [
    SOUND,
    "::table{data=esoda.csv source=afp}",
    '7:1  missing-attribute  "::table" does not say what it shows. Write ::table{data=esoda.csv caption="…" source=afp}.',
  ],
  "attributes with other names": [
    SOUND,
    '::table{file=esoda.csv title="Τα έσοδα" source=reuters}',
    '7:9  unknown-attribute  "file" is not an attribute of "::table". Write ::table{data=esoda.csv caption="Τα έσοδα" source=reuters}.',
  ],
  "a file that is not there, with a name that is nearly right": [
    SOUND,
    LINE.replace("esoda", "esda"),
    '7:14  missing-file  There is no file "esda.csv" in the story\'s folder. Write "esoda.csv".',
  ],
  "a file that is not there": [
    undefined,
    LINE,
    "7:14  missing-file  There is no file \"esoda.csv\" in the story's folder. Put the file into the story's folder, and write data=esoda.csv",
  ],
  "a file of a spreadsheet": [
    SOUND,
    LINE.replace("csv", "xlsx"),
    '7:14  missing-file  "esoda.xlsx" does not end in .csv: tables and charts read CSV files only. In Excel, choose "CSV UTF-8" under "Save as". Put the file into the story\'s folder, and write data=esoda.csv with its own name.',
  ],
  "a file in another folder": [
    SOUND,
    LINE.replace("esoda", "../a/b"),
    '7:14  missing-file  "../a/b.csv" is not in the story\'s folder, and "data" is only the name of a file there. Put the file into the story\'s folder, and write data=b.csv',
  ],
});

test("a table from a file needs no source where its story has one for all that cites none", () => {
  const section =
    "---\ntitle: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05\nsource: reuters\n---\n\n";
  const text = `${section}::table{data=esoda.csv caption="Τα έσοδα"}\n`;
  const files = { "src/stories/unrest/2-blackout.md": text, [DATA]: SOUND };
  assert.deepEqual(listProblems(files), []);
  const [source] = parseFiles(files).newsroom?.stories[0]?.sections[1]?.sources ?? [];
  assert.equal(source?.source.id, "reuters");
});
