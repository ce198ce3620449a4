import site from "../test/newsroom/_data/site.json" with { type: "json" };

import { expect, test } from "./support/fixtures.ts";
import { sections, story } from "./support/story.ts";

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

test("the front page bears the paper's name and opens with the lead story", async ({ page }) => {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(site.name);
  const lead = page.getByRole("main").getByRole("article").first();
  await expect(lead.getByRole("heading", { level: 2 })).toHaveText(story.title);
  await expect(lead).toContainText("Σε εξέλιξη");
  await expect(lead.getByRole("time")).toHaveText("Τετάρτη 5 Ιανουαρίου 2022");
  await lead.getByRole("link", { name: story.title }).click();
  await expect(page).toHaveURL(story.path);
});

test("the lead story names its sections in order, each linked to its page", async ({ page }) => {
  const items = page.getByRole("article").first().getByRole("listitem");
  const links = items.getByRole("link");
  await expect(links).toHaveText(sections.map(({ title }) => title));
  for (const [index, { path }] of sections.entries()) {
    await expect(links.nth(index)).toHaveAttribute("href", path);
  }
});

test("the name of the paper leads to the front page, which says that it is the current one", async ({
  page,
}) => {
  const name = page.getByRole("banner").getByRole("link", { name: site.name });
  await expect(name).toHaveAttribute("aria-current", "page");
  for (const { label, path } of site.navigation) {
    await page.goto(path);
    await expect(name).not.toHaveAttribute("aria-current");
    const current = page.getByRole("navigation").getByRole("link", { name: label });
    await expect(current).toHaveAttribute("aria-current", "page");
  }
  await name.click();
  await expect(page).toHaveURL("/");
});
