import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTestProse } from "../test-prose.ts";

/** What authors rightly write and looks like markup. */
const RIGHT: readonly string[] = [
  "Η πτήση 17:30 και 17:30:45 άργησε.",
  "α) πρώτο, β) δεύτερο και γ) τρίτο.",
  "1) ένα",
  "Το κόστος είναι $5 ή €10, δηλαδή 3*4=12.",
  "Στο https://a.b/x_(y)_z και https://a.b/?x=1&y=2 υπάρχει.",
  "Γράψτε στο first_last@example.gr.",
  "#Η_νύχτα_στην_πλατεία και #α_β.",
  "Η τιμή* αυξήθηκε.\n\n\\* Χωρίς ΦΠΑ.",
  "Ο κώδικας `a*b_c[^1]` λέει.",
  "«Πρώτη παράγραφος.\n\n»Δεύτερη.\n\n»Τρίτη.»",
  "3 < 5 και 7 > 2, άρα x<3.",
  "Σ' αγαπώ <3 πολύ.",
  ":) :-) ;) :D :( ^_^ -_- >_< (: ¯\\_(ツ)_/¯",
  "Περίμενε… και ...",
  "(Ένα (δύο) τρία.)",
  "Ο Γ*** είπε «γ*μώτο».",
  "Βαθμός: *** στα 5.",
  "Ώρα 10:30-12:45, σκορ 3:2.",
  "Τμήμα Α·Β · Γ.",
  "C++ και C# και .NET.",
  "AT&T και R&D; Ναι.",
  "Εξίσωση a = b == c;",
  "Η @antapokrisi_gr έγραψε.",
  "50 % + 10 % = 60 %",
  "~100 άτομα, ~200 αυτοκίνητα.",
  "10^6^ κύτταρα.",
  "Το [sic] μένει.",
  "[…] και συνέχισε.",
  "Το «1984» (Όργουελ) και το «[…]».",
  "A|B δοκιμή",
  "ΕΡΤ | Ειδήσεις",
  "Φάκελος C:\\Users\\x.",
  "Αθήνα → Πάτρα -> Πύργος",
  "'80s και '90 και 5'10''",
  '24" οθόνη',
  "Ένα\\\nδύο",
  "Ποιος; (Εγώ;) Ναι!",
  "α.1) πρώτο",
  "(α) ένα, (β) δύο",
  "iii) τρίτο",
  "Τηλ. +30 210 1234567",
  "+30 210 1234567",
  "-12 βαθμοί",
  "– Ναι, είπε.",
  "— Ναι.\n\n— Όχι.",
  "Το 5/* και άλλα",
  "κ/ο και και/ή",
  "@ στο κέντρο",
  "Email: a@b.c, d@e.f",
  "x_1, x_2 και y_i",
  "Το __init__.py αρχείο",
  "______",
  "* * *",
  "ναι -- όχι",
  "«Α “β” γ»",
  "Το '' κενό ''",
  "Τι {α, β} σύνολο",
  "100$ και 200$ μαζί",
  "US$5 και A$7=x",
  "Το σύμβολο & και το <.",
  "Η τιμή: 5€/kg, 3€/m²",
  "10ο, 5ᵘ",
  "*Σημαντικό*: ναι",
  "**Σημαντικό:** ναι",
  "_ως τώρα_, είπε.",
  "«**Ναι**», είπε.",
  "(**Ναι**)",
  "Ο (βλ. [εδώ](https://a.b/c_(d))) είπε.",
  "Είπε: «Όχι…», «ναι» και «ίσως».",
  "1. Ένα\n2. Δύο\n3. Τρία",
  "0. Μηδέν\n1. Ένα",
  "5\\. Μαΐου",
  "Στις 8) και 9) άρθρα.",
  "Στο https://example.org/a*b*c υπάρχει.",
  "12:05:α",
  "ώρα::λεπτά",
  "#1 στη λίστα",
  "Νο #1",
  "&c.",
  "Black&White;",
];

test("nothing is found in text that is right", () => {
  for (const text of RIGHT) assert.deepEqual(parseTestProse(text).findings, [], text);
});

test("the bullet of a word processor is found where no other mark is in the text", () => {
  const rules = parseTestProse("o Φωτιά\no Καπνός").findings.map(({ rule }) => rule);
  assert.deepEqual(rules, ["list-mark"]);
});

/** What could make a search go over the same text again and again. */
const HOSTILE: readonly string[] = [
  ..."<!-- <! <a <a\u0020b= <a\u0020b=\" [ [[ [a]{ [a]( [a][ ]( ( « » ` `` * ** _ __ ~~ == ++ || $a $$ {{ {% ${ { {.a \\ \\n &a &amp; @a (a [url= ''a :a ^a^ -->".split(
    " ",
  ),
  "\n<!--",
  "\n\n«",
  "\n| a |",
  "\n- [ ] a\n",
  "\n2022. a\n\n",
  "\n\n[a]: b\n\n",
  "\n== ",
  "    ",
];

test("a long text of nothing but one mark is read to its end", () => {
  for (const part of HOSTILE) {
    const text = `${part.repeat(Math.floor(800 / part.length))}\n`.repeat(5);
    for (const { offset } of parseTestProse(text).findings) assert.ok(offset <= text.length, part);
  }
});
