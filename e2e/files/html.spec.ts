import { expect, test } from "playwright/test";

import site from "../../test/newsroom/_data/site.json" with { type: "json" };
import { findMarkupProblems, readMarkup } from "../support/markup.ts";
import { listPages } from "../support/pages.ts";
import { notFoundPath } from "../support/visits.ts";

for (const { path, file } of listPages()) {
  test(`${path} is what every page is`, async () => {
    expect(await findMarkupProblems(file)).toEqual([]);
    const root = await readMarkup(file);
    const read = (selector: string, attribute: string): readonly (string | null | undefined)[] =>
      root.querySelectorAll(selector).map((element) => element.getAttributeValue(attribute));
    const textOf = (selector: string): string =>
      root
        .querySelectorAll(selector)
        .map(({ textContent }) => textContent)
        .join("");

    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(textOf("title")).toMatch(path === "/" ? /^/ : new RegExp(`\\S – ${site.name}$`));
    expect(read("html", "lang")).toEqual(["el"]);
    expect(read('meta[name="description"]', "content")).toEqual([expect.stringMatching(/\S{2}/)]);
    const addresses = path === notFoundPath ? [] : [site.address + path];
    expect(read('link[rel="canonical"]', "href")).toEqual(addresses);
    expect(textOf("header")).toContain(site.name);
    expect(textOf("footer")).toContain(site.licence.name);
    expect(read("script[src]", "src")).toEqual([]);
    const leaving = [...read("[href]", "href"), ...read("[src]", "src")];
    expect(leaving.filter((address) => /^(?:http:|\/\/)/.test(address ?? ""))).toEqual([]);
    // Where no style puts them apart, words still are.
    const glued = root
      .querySelectorAll("p, li, h1, h2, h3")
      .filter((element) => element.querySelector("p, ul, ol") === null)
      .map(({ textContent }) => textContent)
      .filter((text) => /[α-ωά-ώ][Α-ΩΆ-Ώ]/.test(text));
    expect(glued).toEqual([]);
  });
}

test("no two pages have the same title", async () => {
  const roots = await Promise.all(listPages().map(({ file }) => readMarkup(file)));
  const titles = roots.map((root) => root.querySelector("title")?.textContent ?? "");
  expect(titles).not.toContain("");
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
