import site from "../test/newsroom/_data/site.json" with { type: "json" };

import { expect, test } from "./support/fixtures.ts";
import { stopSelector, walkStops } from "./support/keyboard.ts";
import { clocks, story } from "./support/story.ts";

/** One page of each kind. */
const kinds = [
  "/",
  story.path,
  clocks.path,
  "/people/ypodeigmataki/",
  "/sources/phantom/",
  "/places/",
  "/about/",
];

for (const path of kinds) {
  const onPhone = path === story.path ? { tag: "@phone" } : {};
  test(`the keyboard goes through ${path} in the order of its text`, onPhone, async ({ page }) => {
    const skip = page.getByRole("link", { name: "Στο κείμενο" });
    const banner = page.getByRole("banner");
    const content = page.locator("main :focus, main ~ * :focus");
    await page.goto(path);

    await test.step("it first meets the skip link, which shows itself", async () => {
      await expect(skip).not.toBeInViewport();
      await page.keyboard.press("Tab");
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
    });

    await test.step("then the name, the navigation and the content", async () => {
      await page.keyboard.press("Tab");
      await expect(banner.getByRole("link", { name: site.name })).toBeFocused();
      await expect(skip).not.toBeInViewport();
      for (const { label } of site.navigation) {
        await page.keyboard.press("Tab");
        await expect(banner.getByRole("link", { name: label })).toBeFocused();
      }
      await page.keyboard.press("Tab");
      await expect(content).toHaveCount(1);
    });

    await test.step("it meets every link and every button once", async () => {
      await page.reload();
      const stops = await page
        .locator(stopSelector)
        .evaluateAll((all) => all.map((stop) => stop.getAttribute("href") ?? "button"));
      expect(stops.length).toBeGreaterThan(site.navigation.length);
      expect(await walkStops(page)).toEqual(stops);
    });

    await test.step("the skip link moves it to the content", async () => {
      await page.reload();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.locator("main:focus, main .story__text:focus")).toHaveCount(1);
      await page.keyboard.press("Tab");
      await expect(content).toHaveCount(1);
    });
  });
}

test("whatever has the focus shows it, in light, dark and forced colours", async ({ page }) => {
  await page.goto(story.path);
  const focused = page.locator(":focus");
  for (const media of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: null, forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(media);
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("Tab");
      await expect(focused).toBeInViewport();
      await expect(focused).not.toHaveCSS("outline-style", "none");
      await expect(focused).not.toHaveCSS("outline-width", "0px");
      await expect(focused).not.toHaveCSS("outline-color", "rgba(0, 0, 0, 0)");
    }
  }
});
