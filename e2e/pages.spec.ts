import type { Page } from "playwright/test";

import site from "../test/newsroom/_data/site.json" with { type: "json" };

import { findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { doubleText, findClippedText, findOverflow, spaceText } from "./support/layout.ts";
import { listVisits, notFoundPath } from "./support/visits.ts";

/** In CSS pixels; 320 on the desktop is what 1280 becomes at a zoom of 400 %. */
const widths = { phone: [360, 320], desktop: [1280, 320] } as const;
const height = 740;

for (const { path, address, status, allowedProblems } of listVisits()) {
  test.describe(path, () => {
    test.use({ allowedProblems });

    test("is one response, for everybody, on every screen", async ({ page, baseURL, isMobile }) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const response = await page.goto(address);

      await test.step(`it answers ${status} and needs no other request`, async () => {
        await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
        expect(response?.status()).toBe(status);
        expect(requests).toEqual([new URL(address, baseURL).href]);
      });

      // What a page holds is the same on every device.
      if (!isMobile) await expectWhole(page, path);

      for (const colorScheme of isMobile ? (["light"] as const) : (["light", "dark"] as const)) {
        await test.step(`it breaks no rule of axe in ${colorScheme} colours`, async () => {
          await page.emulateMedia({ colorScheme });
          expect.soft(await findViolations(page)).toEqual([]);
        });
      }

      for (const width of isMobile ? widths.phone : widths.desktop) {
        await test.step(`it fits a screen ${width} px wide`, async () => {
          await page.setViewportSize({ width, height });
          await expect.poll(() => findOverflow(page, width)).toEqual([]);
        });
      }

      await test.step("it bears the text spacing of WCAG 1.4.12 at 320 px", async () => {
        const remove = await spaceText(page);
        await expect.poll(() => findOverflow(page, 320)).toEqual([]);
        expect(await findClippedText(page)).toEqual([]);
        await remove();
      });

      await test.step("it bears text twice as large on a screen 320 px wide", async () => {
        await doubleText(page);
        await expect.poll(() => findOverflow(page, 320)).toEqual([]);
        expect(await findClippedText(page)).toEqual([]);
      });

      // What breaks the content policy of a page is among the faults that fail its test.
      await test.step("it is printed without breaking its content policy", async () => {
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    });
  });
}

/** Expects the parts that every page has: its heading, its metadata, its landmarks, and spaces between its words. */
async function expectWhole(page: Page, path: string): Promise<void> {
  await test.step("it has one heading of the first level", async () => {
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  await test.step("it names its language, title, description and address", async () => {
    const title = path === "/" ? site.name : new RegExp(`\\S – ${site.name}$`);
    const canonical = page.locator("link[rel=canonical]");
    const addresses = path === notFoundPath ? [] : [site.address + path];
    await expect(page.locator("html")).toHaveAttribute("lang", "el");
    await expect(page).toHaveTitle(title);
    await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /\S{2}/);
    expect(await canonical.evaluateAll(listHrefs)).toEqual(addresses);
  });

  await test.step("its words stand apart where there is no style", async () => {
    const glued = page.locator("p, li, h1, h2, h3").filter({ hasText: /[α-ωά-ώ][Α-ΩΆ-Ώ]/ });
    await expect(glued.filter({ hasNot: page.locator("p, ul, ol") })).toHaveCount(0);
  });

  await test.step("it has landmarks for its head, its content and its foot", async () => {
    await expect(page.getByRole("banner")).toContainText(site.name);
    await expect(page.getByRole("banner").getByRole("navigation")).toBeVisible();
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.getByRole("contentinfo")).toContainText(site.licence.name);
    await expect(page.getByRole("contentinfo")).toBeVisible();
  });
}

function listHrefs(elements: readonly Element[]): readonly (string | null)[] {
  return elements.map((element) => element.getAttribute("href"));
}
