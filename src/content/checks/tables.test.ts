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

const ROWS = "| Έτος | Ποσό |\n| --- | --- |\n| 2025 | 3 |";
const ALMOST =
  "11:1  table  A table's caption begins with the word «Πίνακας» and a colon, without other marks. Write Πίνακας: Τα έσοδα [@afp]";

testTexts("a caption in another form, or elsewhere, is told with what to write", {
  [`${ROWS}\n\nΠίνακας 1: Τα έσοδα [@afp]`]: ALMOST,
  [`${ROWS}\n\n**Πίνακας:** Τα έσοδα [@afp]`]: ALMOST,
  [`${ROWS}\n\n### Πινακας. Τα έσοδα [@afp]`]: ALMOST,
  [`${ROWS}\n\nΛεζάντα - Τα έσοδα [@afp]`]: ALMOST,
  [`${ROWS}\n\n: Τα έσοδα [@afp]`]: ALMOST,
  [`${ROWS}\n\nΤα έσοδα [@afp]`]:
    "11:1  table  The table has no caption, or this line is its caption without the word «Πίνακας». Write Πίνακας: Τα έσοδα [@afp]",
  [`${ROWS}\n\nΠηγή: [@reuters]`]:
    "11:1  table  The source of a table is in its caption, which also says what it shows. Write Πίνακας: Τα έσοδα ανά έτος [@reuters].",
  [`${ROWS}\n\nΠίνακας:`]:
    "11:1  table  The table's caption has no words. Write Πίνακας: Τα έσοδα ανά έτος [@afp].",
  [`Πίνακας: Τα έσοδα [@afp]\n\n${ROWS}`]:
    "7:1  table  The caption is above its table. Put it below the last row, with an empty line before it.",
  [`Πίνακας: Τα έσοδα [@afp]\n${ROWS}\n\nTable: Έσοδα [@afp]`]:
    "7:1  table  The table has a caption below it too. Remove this one.",
  [`${ROWS}\nΟ δήμος πλήρωσε [@afp].\n\nTable: Έσοδα [@afp]`]:
    "12:1  table  Something else is between the caption and its table. Put it below the last row, with an empty line before it.",
  "Πίνακας: το έργο που πουλήθηκε ακριβά [@afp].": [],
  [`${ROWS}${CAPTION}\n\nΟ δήμος πλήρωσε [@afp].\n\nΠίνακας: το έργο που πουλήθηκε [@afp].`]: [],
});

testTexts("rows in another form are told with what to write", {
  [`| Έτος | Ποσό |\n| — | — |\n| 2025 | 3 |${CAPTION}`]:
    "8:1  table  The line below the names of the columns has other marks than hyphens. Write | --- | --- |",
  [`| Έτος | Ποσό |\n|---+---|\n| 2025 | 3 |${CAPTION}`]:
    "8:1  table  The line below the names of the columns has other marks than hyphens. Write | --- | --- |",
  [`|---|---|\n${ROWS}${CAPTION}`]:
    "7:1  table  A table begins with the names of its columns, not with dashes. Remove this line.",
  [`| Έσοδα |\n${ROWS}${CAPTION}`]:
    "7:1  table  Above the dashes are two rows, and a table has one, with the names of its columns. Remove this one; what the table shows is said by its caption.",
  [`${ROWS}\n| --- | --- |\n| 2026 | - |${CAPTION}`]:
    "10:1  table  A table has one line of dashes, below the names of its columns. Remove this one.",
  [`${ROWS}\n| - | - |\n| 2026 | – |${CAPTION}`]: [],
  [`| Έτος | Ποσό |\n\n| --- | --- |\n\n| 2025 | 3 |\n\n| 2026 | 4 |${CAPTION}`]:
    "9:1  table  Between the table's rows is an empty line, which ends the table. Remove the empty lines between its rows.",
  [`${ROWS}\n| 2026 | Έκλεισε\nτο ταμείο |${CAPTION}`]:
    "11:1  table  This line continues the row above, which does not end with |. Write each row on one line.",
  [`${ROWS}\n| 2026 | \`α|β\` |${CAPTION}`]:
    "10:1  table  The | inside the code separates cells too. Write \\|",
  [`${ROWS}\n| 2026 | α<br>β |${CAPTION}`]:
    "10:11  html  A cell has one line, so readers would see the tag <br>. Write a comma in its place, or put the words into two rows.",
  [`Έτος\tΠοσό\n2025\t3${CAPTION}`]:
    "7:1  table  The columns are not separated by |: readers would see them as one paragraph. Write each row like the first one: | Έτος | Ποσό | and below it | --- | --- |",
  [`Έτος │ Ποσό\n2025 │ 3${CAPTION}`]:
    "7:1  table  The columns are not separated by |: readers would see them as one paragraph. Write each row like the first one: | Έτος | Ποσό | and below it | --- | --- |",
});
