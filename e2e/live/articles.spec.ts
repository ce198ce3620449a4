import { findFaintText, findViolations } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { readShownPage } from "../support/page-facts.ts";
import { listPages } from "../support/pages.ts";

import { listArticles, onHost, readContent } from "./read-content.ts";

/** How many pages are opened one by one, so that a newsroom of years takes no longer than one of days: those that changed last. */
const MOST = 40;

const newsroom = readContent();
const articles = listArticles(newsroom);

test("the site has the pages of the stories and sections that are published, and no others", () => {
  const built = listPages().filter(({ path }) => path.startsWith("/stories/"));
  const published = articles.map(({ path }) => path);
  expect(built.map(({ path }) => path)).toEqual(published.toSorted());
});

test("every story and section has its page, with one h1, its sections and its sources", async ({
  page,
}) => {
  test.setTimeout(90_000);
  for (const { path, title, sections, sources } of articles) {
    const response = await page.request.get(onHost(path));
    const html = await response.text();
    const shown = await readShownPage(page, html);
    expect({
      path,
      status: response.status(),
      headings: html.match(/<h1[ >]/g)?.length,
      title: shown.heading,
      sections: shown.sections,
      sources: shown.sources,
    }).toEqual({ path, status: 200, headings: 1, title, sections, sources });
  }
});

const pages = [
  { path: "/", title: newsroom.site.name },
  ...newsroom.standingPages,
  ...articles.slice(0, MOST),
];

for (const { path, title } of pages) {
  test(`${path} shows its title and breaks no rule of axe, and stands out in dark colours`, async ({
    page,
  }) => {
    await page.goto(onHost(path));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect.soft(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await findFaintText(page)).toEqual([]);
  });
}
