import { expect, test } from "./support/fixtures.ts";

test.use({ allowedProblems: /status of 404/ });

test("an address that leads nowhere answers 404 and shows the way back", async ({ page }) => {
  const response = await page.goto("/stories/stopped-clocks/nothing/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Η σελίδα δεν βρέθηκε");
  await page.getByRole("main").getByRole("link", { name: "Πρωτοσέλιδο" }).click();
  await expect(page).toHaveURL("/");
});
