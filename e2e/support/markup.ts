import { readFileSync } from "node:fs";

import type { HtmlElement } from "html-validate";
import { Parser } from "html-validate";

import { standardConfig, standardHtml } from "../../test/support/standard-html.ts";

/** Checks an HTML file against the HTML standard, and describes each problem in one line. */
export async function findMarkupProblems(file: string): Promise<readonly string[]> {
  const report = await standardHtml.validateString(readFileSync(file, "utf8"), file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}

/** The trees of the files that were read: links lead to the same pages again and again. */
const trees = new Map<string, Promise<HtmlElement>>();

/** Reads an HTML file into a tree of elements, once. */
export function readMarkup(file: string): Promise<HtmlElement> {
  const tree = trees.get(file) ?? parseFile(file);
  trees.set(file, tree);
  return tree;
}

async function parseFile(file: string): Promise<HtmlElement> {
  return new Parser(await standardConfig).parseHtml(readFileSync(file, "utf8"));
}
