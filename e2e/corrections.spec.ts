import { expect, test } from "./support/fixtures.ts";

test("the foot of every page leads to the corrections", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Διορθώσεις" }).click();
  await expect(page).toHaveURL("/corrections/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Διορθώσεις");
});

test("while nothing has been corrected, the page says so", async ({ page }) => {
  await page.goto("/corrections/");
  await expect(page.getByRole("main")).toContainText("Δεν έχει χρειαστεί ακόμη καμία διόρθωση.");
});
