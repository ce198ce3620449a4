import type { Page } from "playwright/test";

import { expect, test } from "./support/fixtures.ts";
import { clocks, story } from "./support/story.ts";

const origin = "https://antapokrisi.example";

/** Puts a sheet of the platform's own into the page, which notes what it is given in the document's title. */
async function offerSheet(page: Page, problem = ""): Promise<void> {
  await page.addInitScript((name) => {
    const share = ({ url = "" }: ShareData): Promise<void> => {
      if (name !== "") return Promise.reject(new DOMException("no", name));
      document.title = `sheet: ${url}`;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "share", { value: share });
  }, problem);
}

for (const { path } of [story, clocks]) {
  test(`the button copies the address of ${path} where there is no sheet`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-write"]);
    await page.goto(path);
    const share = page.getByRole("complementary", { name: "Κοινοποίηση" });
    await share.getByRole("button", { name: "Κοινοποίηση" }).press("Enter");
    await expect(share.getByRole("status")).toHaveText("Η διεύθυνση αντιγράφηκε.");
    // No page of the site may read the clipboard, so a reader's own hand pastes.
    await page.goto("/search/");
    await page.getByRole("combobox", { name: "Τι ψάχνετε;" }).press("ControlOrMeta+V");
    await expect(page.getByRole("combobox", { name: "Τι ψάχνετε;" })).toHaveValue(origin + path);
  });
}

test("the button opens the platform's own sheet where there is one", async ({ page }) => {
  await offerSheet(page);
  await page.goto(clocks.path);
  await page.getByRole("button", { name: "Κοινοποίηση" }).click();
  await expect(page).toHaveTitle(`sheet: ${origin}${clocks.path}`);
});

test("a sheet that is closed again leaves nothing behind", async ({ page }) => {
  await offerSheet(page, "AbortError");
  await page.goto(clocks.path);
  await page.getByRole("button", { name: "Κοινοποίηση" }).click();
  await expect(page.locator(".share").getByRole("status")).toBeEmpty();
});

test("an address that may not be copied is selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: undefined });
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new DOMException("no", "NotAllowedError")),
    });
  });
  await page.goto(clocks.path);
  const share = page.locator(".share");
  await share.getByRole("button").click();
  await expect
    .poll(async () => page.evaluate(() => String(getSelection())))
    .toBe(origin + clocks.path);
  await expect(share.getByRole("status")).toBeEmpty();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("there is an address to select and a letter, and no button", async ({ page }) => {
    await page.goto(story.path);
    const share = page.getByRole("complementary", { name: "Κοινοποίηση" });
    await expect(share.getByText(origin + story.path)).toHaveCSS("user-select", "all");
    await expect(share.getByRole("button")).toHaveCount(0);
    const letter = await share.getByRole("link").getAttribute("href");
    expect(new URL(letter ?? "").searchParams.get("subject")).toBe(story.title);
    expect(new URL(letter ?? "").searchParams.get("body")).toBe(origin + story.path);
  });
});

test("of it, only the address prints", async ({ page }) => {
  await page.goto(story.path);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".share > :visible")).toHaveText([/^https:\/\/[^ ]+$/]);
});
