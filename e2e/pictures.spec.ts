import type { Page } from "playwright/test";

import { findViolations } from "./support/axe.ts";
import { expect } from "./support/fixtures.ts";
import { STORY, test } from "./support/pictures.ts";

// The checkout with pictures is built by the first test.
test.describe.configure({ mode: "default", timeout: 120_000 });

const SWITCH = "Εικόνες μόνο όταν τις πατώ";

/** Opens the story, and gives the paths of all that it asks for, in order. */
async function openStory(page: Page): Promise<readonly string[]> {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(STORY, { waitUntil: "networkidle" });
  return paths;
}

/** Reports a connection before the page's own script asks. */
async function connect(page: Page, connection: object): Promise<void> {
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, "connection", { value });
  }, connection);
}

test("the page comes first and pictures after it, in AVIF", async ({ page }) => {
  await connect(page, { saveData: false, effectiveType: "4g" });
  const [first, ...others] = await openStory(page);
  expect(first).toBe(STORY);
  expect(others.length).toBeGreaterThan(0);
  for (const path of others) expect(path).toMatch(/^\/pictures\/[\da-f]{12}-\d+\.avif$/);
  await expect(page.getByRole("img", { name: "Η πλατεία" })).toBeVisible();
});

for (const connection of [
  { saveData: true, effectiveType: "4g" },
  { saveData: false, effectiveType: "3g" },
]) {
  const name = JSON.stringify(connection);
  test(`with ${name} the story is one request, and a press loads a picture`, async ({ page }) => {
    await connect(page, connection);
    expect(await openStory(page)).toEqual([STORY]);
    const loaded = page.waitForRequest(/\/pictures\//);
    await page.locator("summary", { hasText: "Η πλατεία · " }).click();
    await loaded;
    await expect(page.getByLabel(SWITCH)).toBeChecked();
  });
}

test("a reader's choice closes all pictures, and is kept", async ({ page }) => {
  await connect(page, { effectiveType: "4g" });
  await openStory(page);
  await expect(page.locator("details[open]")).toHaveCount(2);
  await page.getByLabel(SWITCH).check();
  await expect(page.locator("details[open]")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("details[open]")).toHaveCount(0);
  await expect(page.getByLabel(SWITCH)).toBeChecked();
  await page.getByLabel(SWITCH).uncheck();
  await expect(page.locator("details[open]")).toHaveCount(2);
});

test.describe("without scripts", () => {
  // A browser that shows a file alone asks for the icon of the site.
  test.use({ javaScriptEnabled: false, allowedProblems: /\/favicon\.ico/ });

  test("the story is one request, and a link behind a press leads to a picture", async ({
    page,
  }) => {
    expect(await openStory(page)).toEqual([STORY]);
    await page.locator("summary", { hasText: "Η πλατεία · " }).click();
    await page.getByRole("link", { name: "Η πλατεία · " }).click();
    await expect(page).toHaveURL(/\/pictures\/[\da-f]{12}-720\.jpg$/);
  });

  test("keys lead to a picture too", async ({ page }) => {
    await openStory(page);
    await page.locator("summary", { hasText: "Η βρύση · " }).focus();
    for (const key of ["Enter", "Tab", "Enter"]) await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/pictures\/[\da-f]{12}-480\.jpg$/);
  });
});

test("pictures open where the browser does not let pages keep anything", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied.", "SecurityError");
      },
    });
  });
  await openStory(page);
  await expect(page.locator("details[open]")).toHaveCount(2);
  await page.getByLabel(SWITCH).check();
  await expect(page.locator("details[open]")).toHaveCount(0);
});

test("opening a picture moves nothing", async ({ page }) => {
  await connect(page, { saveData: true });
  await openStory(page);
  const placeOf = async (): Promise<unknown> =>
    page
      .locator("figcaption, h2, p, footer")
      .evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().top + scrollY),
      );
  const before = await placeOf();
  await page.locator("summary").first().click();
  await expect(page.getByRole("img", { name: "Η πλατεία" })).toBeVisible();
  expect(await placeOf()).toEqual(before);
});

test("axe finds nothing, open or closed", async ({ page }) => {
  await openStory(page);
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel(SWITCH).check();
  expect(await findViolations(page)).toEqual([]);
});

test("printed, an open picture is there, and of a closed one its words", async ({ page }) => {
  await openStory(page);
  await page.locator("summary").first().click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("details:not([open]) svg")).toBeHidden();
  await expect(page.locator("details:not([open]) .picture__label")).toBeVisible();
  await expect(page.locator("details[open] img")).toBeVisible();
});
