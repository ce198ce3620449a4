import { expect, test } from "./support/fixtures.ts";

test.use({ allowedProblems: /status of 404/ });

test("at an address that is nowhere a reader can look for what was there", async ({ page }) => {
  await page.goto("/nowhere/");
  await page.getByRole("searchbox", { name: "Τι ψάχνετε;" }).fill("γέφυρα");
  await page.getByRole("button", { name: "Αναζήτηση" }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole("combobox", { name: "Τι ψάχνετε;" })).toHaveValue("γέφυρα");
});
