import { findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { listVisits } from "./support/visits.ts";

for (const { path, address, allowedFaults } of listVisits()) {
  test.describe(path, () => {
    test.use({ allowedFaults });

    test("breaks no rule of axe in light and in dark colours", async ({ page }) => {
      await page.goto(address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findViolations(page), colorScheme).toEqual([]);
      }
    });
  });
}
