import site from "../test/newsroom/_data/site.json" with { type: "json" };

import { expect, test } from "./support/fixtures.ts";
import { listVisits, notFoundPath } from "./support/visits.ts";

for (const { path, address, status, allowedFaults } of listVisits()) {
  test.describe(path, () => {
    test.use({ allowedFaults });

    test("is one response that says what it is", async ({ page, baseURL }) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const response = await page.goto(address);

      await test.step(`it answers ${status} and needs no other request`, async () => {
        await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
        expect(response?.status()).toBe(status);
        expect(requests).toEqual([new URL(address, baseURL).href]);
      });

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
      });

      // What breaks the content policy of a page is among the faults that fail its test.
      await test.step("it is shown and printed without breaking its content policy", async () => {
        await expect(page.getByRole("contentinfo")).toBeVisible();
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    });
  });
}

function listHrefs(elements: readonly Element[]): readonly (string | null)[] {
  return elements.map((element) => element.getAttribute("href"));
}
