import { expect, test } from "./support/fixtures.ts";

test("the foot of every page leads to the corrections", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Διορθώσεις" }).click();
  await expect(page).toHaveURL("/corrections/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Διορθώσεις");
});

test("the page of corrections lists them, the newest first, each with its day and its story", async ({
  page,
}) => {
  await page.goto("/corrections/");
  const main = page.getByRole("main");
  await expect(main.getByRole("time")).toHaveText([/2 Δεκεμβρίου 2021/, /21 Νοεμβρίου 2021/]);
  await expect(main).toContainText("Το φανάρι δεν ήταν κόκκινο αλλά πράσινο");
  await main.getByRole("link", { name: "Το γεφύρι που χτίστηκε σε μία νύχτα" }).first().click();
  await expect(page).toHaveURL("/stories/night-bridge/planks/");
});
