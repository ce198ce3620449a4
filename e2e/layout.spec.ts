import { expect, test } from "./support/fixtures.ts";
import { doubleText, findClippedText, findOverflow, spaceText } from "./support/layout.ts";
import { listVisits } from "./support/visits.ts";

/** In CSS pixels; 320 on the desktop is what 1280 becomes at a zoom of 400 %. */
const widths = { phone: [360, 320], desktop: [1280, 320] } as const;
const height = 740;

for (const { path, address, allowedFaults } of listVisits()) {
  test.describe(path, () => {
    test.use({ allowedFaults });

    test("scrolls in one direction only, also with larger or wider text", async ({
      page,
      isMobile,
    }) => {
      await page.goto(address);

      for (const width of isMobile ? widths.phone : widths.desktop) {
        await test.step(`it fits a screen ${width} px wide`, async () => {
          await page.setViewportSize({ width, height });
          await expect.poll(() => findOverflow(page, width)).toEqual([]);
        });
      }

      await test.step("it bears text twice as large on a screen 320 px wide", async () => {
        await doubleText(page);
        await expect.poll(() => findOverflow(page, 320)).toEqual([]);
        expect(await findClippedText(page)).toEqual([]);
      });

      await test.step("it bears the text spacing of WCAG 1.4.12 at 320 px", async () => {
        await page.reload();
        await spaceText(page);
        await expect.poll(() => findOverflow(page, 320)).toEqual([]);
        expect(await findClippedText(page)).toEqual([]);
      });
    });
  });
}
