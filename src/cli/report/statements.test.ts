import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { listStatements } from "./statements.ts";

function list(markdown: string): readonly (readonly [string, readonly string[]])[] {
  return listStatements(markdown, "el").map(({ text, sources }) => [text, sources] as const);
}

suite("the statements of a text", () => {
  test("are its sentences, each with the source that is cited in it", () => {
    assert.deepEqual(list("Έφοδος [@afp]. Τι ζητούν; Φεύγουν [@ria; of=peskov]."), [
      ["Έφοδος.", ["afp"]],
      ["Τι ζητούν;", ["ria of peskov"]],
      ["Φεύγουν.", ["ria of peskov"]],
    ]);
  });

  test("rest on a citation behind their stop too, and on several at once", () => {
    assert.deepEqual(
      list("Έφοδος. [@afp; @reuters; via=blogger]\n\nΦωτιά [@afp] και νύχτα [@ria]."),
      [
        ["Έφοδος.", ["afp", "reuters via blogger"]],
        ["Φωτιά και νύχτα.", ["afp", "ria"]],
      ],
    );
  });

  test("rest on nothing where nothing is cited behind them in their paragraph", () => {
    assert.deepEqual(list("Πρώτα [@afp]. Μετά.\n\nΤίποτε.\n\nΤέλος [@desk]."), [
      ["Πρώτα.", ["afp"]],
      ["Μετά.", []],
      ["Τίποτε.", []],
      ["Τέλος.", ["desk"]],
    ]);
  });

  test("are plain text: marks, links, directives and line ends are none of it", () => {
    assert.deepEqual(
      list("## Νύχτα\n\nΤο **[Αλμάτι](place:almaty)**\nκαίγεται [@afp].\n\n::timeline"),
      [
        ["Νύχτα", []],
        ["Το Αλμάτι καίγεται.", ["afp"]],
      ],
    );
    assert.deepEqual(list("`[@afp]` Έτσι γράφεται. Αυτό [@ria]."), [
      ["[@afp] Έτσι γράφεται.", ["ria"]],
      ["Αυτό.", ["ria"]],
    ]);
  });

  test("are none in an empty text, and whole with characters that nobody writes", () => {
    assert.deepEqual(list(""), []);
    assert.deepEqual(list("Α\uFDD0 [@afp]."), [["Α\uFFFD.", ["afp"]]]);
  });
});
