import type { Locator, Page } from "playwright/test";

import site from "../test/newsroom/_data/site.json" with { type: "json" };

import { expect, test } from "./support/fixtures.ts";
import { sections, story, sectionWith } from "./support/story.ts";

test("the page of a section has the text that the story has, says its place in it, and leads back", async ({
  page,
}) => {
  for (const [index, { title, path }] of sections.entries()) {
    await page.goto(story.path);
    const region = sectionWith(page.locator("main"), title);
    const paragraphs = await region.locator("p:not(p:has(+ h2))").allTextContents();
    expect(paragraphs.length).toBeGreaterThan(1);
    await page.goto(path);
    const article = page.getByRole("article");
    await expect(article.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} – ${story.title} – ${site.name}`);
    await expect(article.getByText(`Μέρος ${index + 1} από 4`)).toBeVisible();
    const texts = await article.getByRole("paragraph").allTextContents();
    expect(paragraphs.filter((text) => !texts.some((own) => own.includes(text)))).toEqual([]);
    await findStep(page, "Όλο το ρεπορτάζ").click();
    await expect(page).toHaveURL(story.path);
  }
});

test("the next part leads through all sections, and the previous one back", async ({ page }) => {
  const [first, ...rest] = sections;
  await page.goto(story.path);
  await page.getByRole("link", { name: "Μέρος 1 από 4" }).click();
  await expectSection(page, first?.title);
  await expect(findStep(page, "Προηγούμενο")).toHaveCount(0);
  for (const { title } of rest) {
    await findStep(page, "Επόμενο").click();
    await expectSection(page, title);
  }
  await expect(findStep(page, "Επόμενο")).toHaveCount(0);
  for (const { title } of sections.slice(0, -1).toReversed()) {
    await findStep(page, "Προηγούμενο").click();
    await expectSection(page, title);
  }
});

function findStep(page: Page, label: string): Locator {
  return page
    .getByRole("navigation", { name: "Τα μέρη του ρεπορτάζ" })
    .getByRole("listitem")
    .filter({ hasText: label })
    .getByRole("link");
}

async function expectSection(page: Page, title = "no section"): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}
