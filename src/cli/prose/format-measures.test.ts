import assert from "node:assert/strict";
import { test } from "node:test";
import { readTestStyle } from "../../prose/test-style.ts";
import { formatMeasures } from "./format-measures.ts";
import { measureRules } from "./measure-rules.ts";
import { splitParagraphs } from "./read-texts.ts";

const style = readTestStyle();

/** What the command prints of one file. */
function format(text: string, samples: number): string {
  return formatMeasures(measureRules(splitParagraphs("a.txt", text), style), samples);
}

test("alarms are counted by rule and severity, and in ten thousand words", () => {
  const printed = format("Οταν έφυγε, Tο πληθος έμεινε.\nΟταν γύρισε, κοιμήθηκε.\n", 0);
  assert.equal(
    printed,
    [
      "8 words in 2 paragraphs",
      "",
      "rule                                 alarms   per 10,000 words",
      "missing-accent (warning)                  1            1250.00",
      "mixed-script (error)                      1            1250.00",
      "unaccented-capital (warning)              2            2500.00",
      "",
    ].join("\n"),
  );
});

test("samples are at equal distances, with their place, what is around them, and what is said", () => {
  const lines = Array.from({ length: 6 }, (_, index) => `Το πληθος\u200B${index} έφυγε.`);
  const printed = format(lines.join("\n"), 3);
  const shown = printed.slice(printed.indexOf("\n\ninvisible-character")).split("\n\n")[1] ?? "";
  assert.deepEqual(
    shown.split("\n").filter((line) => line.startsWith("  a.txt")),
    [1, 3, 5].map((line) => `  a.txt:${line}  …Το πληθος⟦⟨U+200B⟩⟧${line - 1} έφυγε.…`),
  );
  assert.match(`${shown}\n`, /\n {4}An invisible character is here: [^\n]+ Remove it\.\n/);
  assert.equal(format(lines.join("\n"), 3), printed);
});

test("texts without an alarm, or without a word, give a table of none", () => {
  const header = "rule                                 alarms   per 10,000 words";
  assert.equal(format("Το πλήθος έφυγε.", 5), `3 words in 1 paragraphs\n\n${header}\n`);
  assert.equal(format("…", 5), `0 words in 1 paragraphs\n\n${header}\n`);
});
