import { findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { isFirstOfKind, listVisits } from "./support/visits.ts";

for (const visit of listVisits()) {
  const { path, address, allowedFaults } = visit;
  test.describe(path, () => {
    test.use({ allowedFaults });
    test.skip(
      ({ isMobile }) => isMobile && !isFirstOfKind(visit),
      "the desktop looks at every page",
    );

    test("breaks no rule of axe in light and in dark colours", async ({ page }) => {
      await page.goto(address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findViolations(page), colorScheme).toEqual([]);
      }
    });
  });
}
