import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import ts from "typescript";
import { listCatalogue } from "./test-catalogue.ts";
import { CODE_WORDS } from "./test-code-words.ts";

const GREEK = /\p{Script=Greek}/u;
/** Words that are not plain English. */
const UNWANTED =
  /\b(?:stands?|standing(?! page)|blanks?|mend(?:s|ed)?|boolean|group of fields|fault|setting)\b/i;

/** A text of the catalogue in one language: the parts of it that are written there. */
interface WrittenText {
  readonly where: string;
  readonly language: "el" | "en";
  readonly parts: readonly string[];
}

const modules = listCatalogue().map((path) =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true),
);

function listTexts(source: ts.SourceFile): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const language = node.name.getText(source);
      if (language === "el" || language === "en") {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        const where = `${source.fileName}:${line + 1}`;
        texts.push({ where, language, parts: listParts(node.initializer) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** What is written of a text, without what is filled in. */
function listParts(node: ts.Node): readonly string[] {
  // What is compared is no part of the text.
  if (ts.isConditionalExpression(node)) {
    return [...listParts(node.whenTrue), ...listParts(node.whenFalse)];
  }
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal }) => [
      ...listParts(expression),
      literal.text,
    ]);
    return [node.head.text, ...spans];
  }
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)
    ? []
    : node.getChildren().flatMap(listParts);
}

function listLatinWords(text: string): readonly string[] {
  return text.match(/[a-z]+/gi) ?? [];
}

suite("the catalogue", () => {
  for (const source of modules) {
    const texts = listTexts(source);
    if (texts.length === 0) continue;
    test(`${source.fileName} says everything in Greek, in no other words than code and names`, () => {
      for (const { where, parts } of texts.filter(({ language }) => language === "el")) {
        const strange = parts.flatMap(listLatinWords).filter((word) => !CODE_WORDS.has(word));
        assert.deepEqual(strange, [], where);
      }
    });

    test(`${source.fileName} says everything in plain English`, () => {
      for (const { where, parts } of texts.filter(({ language }) => language === "en")) {
        const text = parts.join(" ");
        assert.doesNotMatch(text, UNWANTED, where);
      }
    });
  }

  test("has each text in both languages, neither of them left to be written", () => {
    const texts = modules.flatMap(listTexts);
    const [greek, english] = (["el", "en"] as const).map((wanted) =>
      texts.filter(({ language }) => language === wanted),
    ) as [typeof texts, typeof texts];
    assert.equal(greek.length, english.length);
    for (const [index, { where, parts }] of greek.entries()) {
      const other = english[index]?.parts.join("") ?? "";
      // Where English has words, Greek has words, there or in what is filled in.
      if (parts.length === 1 && /[a-z]{2} [a-z]{2}/i.test(other))
        assert.match(parts.join(""), GREEK, where);
    }
  });
});
