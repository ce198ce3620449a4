import { expect, test } from "./support/fixtures.ts";
import { findCollisions, findMisaligned, findOverflow } from "./support/layout.ts";
import { listVisits } from "./support/visits.ts";

const height = 900;

/** Screens beside the widths, in CSS pixels, at which styles change: every page is looked at on each. */
const changes = [320, 575, 576, 577, 959, 1_023, 1_024, 1_025, 1_138, 2_560];
/** Screens in between: each page takes one of five, the next page the one beside it, so that together they have all. */
const between = Array.from({ length: 55 }, (_, index) => 360 + 40 * index);
const STEP = 5;

/** One page of each kind: those of one folder have the same layout. */
const visits = [...new Map(listVisits().map((visit) => [kindOf(visit.path), visit])).values()];

for (const [index, { path, address, allowedProblems }] of visits.entries()) {
  const own = between.filter((_, order) => order % STEP === index % STEP);
  const widths = [...changes, ...own].toSorted((one, other) => one - other);

  test.describe(path, () => {
    test.use({ allowedProblems });

    test("nothing overlaps or leaves the screen, and masthead, content and footer align, on wide and narrow screens", async ({
      page,
    }) => {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        const problems = {
          overflow: await findOverflow(page, width),
          misaligned: await findMisaligned(page),
          collisions: await findCollisions(page),
        };
        const none = { overflow: [], misaligned: [], collisions: [] };
        expect.soft(problems, `${width} px wide`).toEqual(none);
      }
    });
  });
}

test("text that lies on other text, and a footer out of line, are found", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("h2 + p { margin-top: -1.5em !important; } footer { margin: 0 !important; }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.setViewportSize({ width: 1_920, height });
  expect(await findCollisions(page)).not.toEqual([]);
  expect(await findMisaligned(page)).not.toEqual([]);
});

/** The folder and the depth of a path: sections lie below their story. */
function kindOf(path: string): string {
  const parts = path.split("/");
  return `${parts[1]} ${parts.length}`;
}
