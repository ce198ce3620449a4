import { testTexts } from "../../../test/support/newsroom.ts";

const CAPTION = "\n\nTable: Τα έσοδα [@afp]";
const NO_DASHES =
  "7:1  table  These rows are no table yet: the line of dashes is missing below the first, which says what each column has. Write below it: ";

testTexts("a table", {
  [`| Έτος | Ποσό |\n| --- | ---: |\n| 2025 | 3,5 |${CAPTION}`]: [],
  [`| | Ναι | Όχι |\n|---|---|---|\n| Άνδρες | 3 | |${CAPTION}`]: [],
  "Έτος | Ποσό\n--- | ---\n2025 | 3 [@afp]\nΠίνακας: Τα έσοδα": [],
  "| Έτος | Ποσό |\n| --- | --- |\n| 2025 | 3 |\n\nTable: Τα έσοδα":
    "11:8  uncited-paragraph (warning)  The paragraph names no source. Cite one, such as [@afp], or mark the desk's own background with [@desk].",
  "Φωτιά | Νύχτα [@desk].": [],
});

testTexts("the cells and the caption of a table are read as other text is", {
  [`| Έτος | Το "ποσό" |\n| --- | --- |\n|  το δημαρχειο | 3 **|\n\nTable: Ο δήμος  πλήρωσε [@afpp]`]:
    [
      '7:13  straight-quote (warning)  Words are quoted as «…», not as "…". Write « and ».',
      '9:7  missing-accent (warning)  "δημαρχειο" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
      '9:21  unmatched-mark  Readers would see this "**": nothing in its paragraph closes it. Put "**" behind the last of the words too, or write \\* if readers should see it.',
      "11:15  double-space (warning)  There are 2 spaces in a row here. Leave one.",
      '11:27  unknown-id  "afpp" is not an id in sources.json. Did you mean "afp"?',
    ],
  [`| Έτος |\n| --- |\n| [σελίδα](/abuot/) |${CAPTION}`]:
    '9:3  broken-link  There is no page "/abuot/" on this site. Did you mean "/about/"?',
});

testTexts("a table in another form is told with what to write", {
  "| Έτος | Ποσό |\n| 2025 | 3 |": `${NO_DASHES}| --- | --- |`,
  "Έτος | Ποσό | Ψήφοι\n2025 | 3 | 4": `${NO_DASHES}| --- | --- | --- |`,
  "| Έτος | Ποσό |": `${NO_DASHES}| --- | --- |`,
  "Ο δήμος πλήρωσε [@afp].\n| Έτος | Ποσό |\n| --- | --- |\n| 2025 | 3 |":
    "7:1  table  The table is inside a paragraph: readers would see the marks between the cells. Leave an empty line before its first row.",
  "| --- | --- |\n| 2025 | 3 |":
    "7:1  table  The table does not say what each column has. Write a row with the names of the columns above the dashes.",
  "+---+---+\n| α | β |\n+---+---+":
    "7:1  table  Tables with + are not known here: readers would see the marks between the cells. Write each row on one line with |, and | --- | --- | below the first.",
  [`| Έτος | Ποσό |\n| --- |\n| 2025 |\n| 2026 | 3 | 4 |${CAPTION}`]: [
    "8:1  table  The columns in the line of dashes are 1, and those in the first row are 2. Write | --- | --- |",
    "9:1  table  The cells of this row are 1, and those of the first are 2. Add what is missing; an empty cell is written | |.",
    "10:1  table  The cells of this row are 3, and those of the first are 2. Take out what is too much, or write \\| where | is part of the text.",
  ],
  "| Έτος | Ποσό |\n| --- | --- |\n| 2025 | 3 |\n\nΟ δήμος πλήρωσε [@afp].":
    "7:1  table  The table does not say what it shows. Write it on a line below, with its source: Table: Τα έσοδα ανά έτος [@afp]",
  [`| Έτος | Ποσό |\n| --- | --- |${CAPTION}`]:
    "7:1  table  The table has no rows below its dashes. Write the first.",
  "- | Έτος | Ποσό |\n  | --- | --- |\n  | 2025 | 3 |":
    "7:1  table  The table is inside a list, a quotation or a box. Put it between empty lines, without indentation.",
});
