import { readFileSync } from "node:fs";

import { expect, test } from "playwright/test";

import { minifyHtml } from "../../src/render/minify.ts";
import { findMarkupProblems } from "../support/markup.ts";
import { listPages } from "../support/pages.ts";

for (const { path, file } of listPages()) {
  test(`the markup of ${path} breaks no rule of html-validate`, async () => {
    expect(await findMarkupProblems(file)).toEqual([]);
  });

  test(`minifying ${path} again changes no byte`, async () => {
    const html = readFileSync(file, "utf8");
    expect(await minifyHtml(html)).toBe(html);
  });
}
