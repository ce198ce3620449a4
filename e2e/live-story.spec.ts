import { expect, test } from "./support/fixtures.ts";

// An election night in updates: the story's page has the newest, the pages of ten have each for good.

const STORY = "/stories/long-count/";

test("a reader goes from a key update to its place, and from there to the story and to newer updates", async ({
  page,
}) => {
  await page.goto(STORY);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2, name: "Τα κυριότερα" })).toBeVisible();
  await main.getByRole("link", { name: "Μετριέται ξανά η κάλπη του σταθμού" }).click();
  await expect(page).toHaveURL(`${STORY}updates/1/#recount`);
  const update = page.locator("article:target");
  await expect(update).toBeInViewport();
  await expect(update.getByRole("heading", { level: 2 })).toHaveText(
    "21:55 Μετριέται ξανά η κάλπη του σταθμού",
  );
  await page.getByRole("link", { name: "Σελίδα 2" }).click();
  await expect(page).toHaveURL(`${STORY}updates/2/`);
  await page
    .getByRole("navigation", { name: "Σελίδες" })
    .getByRole("link", { name: "Η νύχτα που κρίθηκε σε 19 ψήφους" })
    .click();
  await expect(page).toHaveURL(STORY);
});

test("each update says its time, the day with the first of it, and its time leads to its address for good", async ({
  page,
}) => {
  await page.goto(STORY);
  const updates = page.getByRole("region", { name: "Ενημερώσεις" });
  await expect(updates.getByRole("article")).toHaveCount(13);
  const times = updates.getByRole("heading", { level: 2 }).getByRole("time");
  await expect(times.nth(0)).toHaveText("22 Νοεμβρίου, 00:40");
  await expect(times.nth(1)).toHaveText("00:12");
  await expect(times.nth(2)).toHaveText("21 Νοεμβρίου, 23:04");
  await updates.getByRole("link", { name: "19:24" }).click();
  await expect(page).toHaveURL(`${STORY}updates/1/#turnout`);
  await expect(page.locator("article:target")).toContainText(
    "Διόρθωση · Δευτέρα 22 Νοεμβρίου 2021",
  );
});
