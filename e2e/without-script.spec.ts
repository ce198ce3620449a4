import { expect, test } from "./support/fixtures.ts";
import { findSection, clocks, sections, story } from "./support/story.ts";

test.use({ javaScriptEnabled: false });

test("the whole story can be read", async ({ page }) => {
  await page.goto(story.path);
  const texts = page
    .getByRole("article")
    .locator("h1, h2, h3, p, li, blockquote, figcaption, svg[role]");
  const hidden = await texts.evaluateAll((elements) =>
    elements.filter((element) => !element.checkVisibility()).map(({ outerHTML }) => outerHTML),
  );
  expect(await texts.count()).toBeGreaterThan(50);
  expect(hidden).toEqual([]);
  for (const section of sections) await expect(findSection(page, section)).toBeVisible();
});

test("contents, sections, names and the name of the paper lead on", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: story.title }).click();
  await page.getByRole("navigation", { name: "Στο ρεπορτάζ" }).getByText(clocks.title).click();
  await expect(page.getByRole("heading", { level: 2, name: clocks.title })).toBeInViewport();
  await page.getByRole("link", { name: "Μέρος 1 από 4" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(clocks.title);
  await page.getByRole("paragraph").getByRole("link", { name: "Κάτω Πρόχειρο" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Κάτω Πρόχειρο");
  await page.getByRole("banner").getByRole("link", { name: "Ανταπόκριση" }).click();
  await expect(page).toHaveURL("/");
});
