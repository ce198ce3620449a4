import { findFaintText, findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import {
  doubleText,
  findClippedText,
  findCollisions,
  findLooseBlocks,
  findMisaligned,
  findOverflow,
  spaceText,
} from "./support/layout.ts";
import { type Visit, listVisits } from "./support/visits.ts";

const height = 900;

/** Screens beside the widths, in CSS pixels, at which styles change; 320 is what 1280 becomes at a zoom of 400 %. */
const changes = [320, 575, 576, 577, 959, 960, 961, 1_023, 1_024, 1_025, 1_138, 2_560];
/** Screens in between: each kind of page takes some, the next kind those beside them, so that together they have all. */
const between = Array.from({ length: 55 }, (_, index) => 360 + 40 * index);
const STEP = 11;

/** One page of each kind: those of one folder have the same layout. */
const kinds = [...new Map(listVisits().map((visit) => [kindOf(visit), visit])).values()];

for (const visit of listVisits()) {
  const { path, address, status, allowedProblems } = visit;
  const order = kinds.findIndex((kind) => kind.path === path);
  test.describe(path, () => {
    test.use({ allowedProblems });

    test("is one response, for everybody, on every screen", async ({ page, baseURL }) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const response = await page.goto(address);

      await test.step(`it answers ${status} and needs no other request`, async () => {
        await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
        expect(response?.status()).toBe(status);
        expect(requests).toEqual([new URL(address, baseURL).href]);
      });

      await test.step("its heading and its landmarks show", async () => {
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("banner").getByRole("navigation")).toBeVisible();
        await expect(page.getByRole("main")).toBeVisible();
        await expect(page.getByRole("contentinfo")).toBeVisible();
      });

      await test.step("it breaks no rule of axe, and its text has enough contrast in dark colours", async () => {
        expect.soft(await findViolations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect.soft(await findFaintText(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: null });
      });

      await test.step("nothing overlaps or leaves the screen, and masthead, content and footer align", async () => {
        for (const width of order < 0 ? [320, 1_280] : listWidths(order)) {
          await page.setViewportSize({ width, height });
          const problems = {
            overflow: await findOverflow(page, width),
            misaligned: await findMisaligned(page),
            collisions: await findCollisions(page),
            loose: await findLooseBlocks(page),
          };
          const none = { overflow: [], misaligned: [], collisions: [], loose: [] };
          expect.soft(problems, `${width} px wide`).toEqual(none);
        }
      });

      await test.step("on a screen 320 px wide it bears the text spacing of WCAG 1.4.12, and text twice as large", async () => {
        await page.setViewportSize({ width: 320, height });
        const remove = await spaceText(page);
        expect(await findOverflow(page, 320)).toEqual([]);
        expect(await findClippedText(page)).toEqual([]);
        await remove();
        await doubleText(page);
        expect(await findOverflow(page, 320)).toEqual([]);
        expect(await findClippedText(page)).toEqual([]);
      });

      // What breaks the content policy of a page is among the problems that fail its test.
      await test.step("it is printed without breaking its content policy", async () => {
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    });
  });
}

for (const { path, address, allowedProblems } of kinds) {
  test.describe(path, () => {
    test.use({ allowedProblems });

    test("fits a phone, and breaks no rule of axe there", { tag: "@phone" }, async ({ page }) => {
      await page.goto(address);
      expect.soft(await findViolations(page)).toEqual([]);
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => findOverflow(page, width)).toEqual([]);
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

/** The screens for one of the kinds of pages. */
function listWidths(order: number): readonly number[] {
  const own = between.filter((_, index) => index % STEP === order % STEP);
  return [...changes, ...own].toSorted((one, other) => one - other);
}

/** The folder and the depth of a path: sections lie below their story. */
function kindOf({ path }: Visit): string {
  const parts = path.split("/");
  return `${parts[1]} ${parts.length}`;
}
