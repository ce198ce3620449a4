import type { Locator } from "playwright/test";

import { findFaint, listTextColors } from "./support/contrast.ts";
import { expect, test } from "./support/fixtures.ts";
import { story } from "./support/story.ts";

const white = "rgb(255, 255, 255)";

for (const colorScheme of ["light", "dark"] as const) {
  test(`printed from ${colorScheme} colours, a story is dark on white`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme });
    await page.goto(story.path);
    const body = page.locator("body");
    await expect(body).toHaveCSS("background-color", white);
    await expect(body).toHaveCSS("color", "rgb(0, 0, 0)");

    const grounds = await page
      .locator("main, main *:not(svg, svg *)")
      .evaluateAll((elements) => elements.map((each) => getComputedStyle(each).backgroundColor));
    expect(grounds.filter((color) => ![white, "rgba(0, 0, 0, 0)"].includes(color))).toEqual([]);

    const colors = await listTextColors(page.getByRole("main"));
    expect(colors.length).toBeGreaterThan(50);
    expect(findFaint(colors)).toEqual([]);
  });
}

test("on paper there is no navigation and no skip link", async ({ page }) => {
  await page.goto(story.path);
  await expect(page.getByRole("navigation")).not.toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Στο κείμενο" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

for (const path of [story.path, "/sources/phantom/", "/about/"]) {
  test(`on paper each link of ${path} to another site shows its address`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(path);
    const links = page.locator("a[href^=http]");
    await expect(links).not.toHaveCount(0);
    for (const link of await links.all()) expect(await showsAddress(link)).toBe(true);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`forced colours on ${colorScheme} leave all of a story legible`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto(story.path);
    const colors = await listTextColors(page.locator("body"));
    expect(colors.length).toBeGreaterThan(50);
    expect(findFaint(colors)).toEqual([]);
  });
}

test("in forced colours the map is drawn in those of the system", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(story.path);
  const [canvasText, canvas] = await page.locator("body").evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body);
    return [color, backgroundColor];
  });
  const colors = await listTextColors(page.getByRole("img"));
  expect(colors).not.toEqual([]);
  expect(colors).toEqual(
    colors.map(({ text }) => ({ text, color: canvasText, background: canvas })),
  );
});

test("nothing moves by itself or on the way to an anchor", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(story.path);
  await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** Whether a link's own text is its address, or its style writes the address behind it. */
async function showsAddress(link: Locator): Promise<boolean> {
  return link.evaluate((element) => {
    const address = element.getAttribute("href") ?? "";
    const behind = getComputedStyle(element, "::after").content;
    const isBehind = behind.includes("attr(href)") || behind.includes(address);
    return isBehind || `https://${element.textContent}` === address.replace(/\/$/, "");
  });
}
