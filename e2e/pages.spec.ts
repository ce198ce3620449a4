import type { Page } from "playwright/test";

import { isLong } from "../test/support/count-runs.ts";
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
const DESKTOP = { width: 1_280, height };
const PHONE = { width: 360, height: 740 };

/** Screens beside the widths, in CSS pixels, at which styles change; 320 is what 1280 becomes at a zoom of 400 %. */
const changes = isLong
  ? [320, 575, 576, 577, 959, 960, 961, 1_023, 1_024, 1_025, 1_138, 2_560]
  : [320, 576, 960, 1_138, 1_920];
/** Screens in between: each kind of page takes some, the next kind those beside them, so that together they have all. */
const between = isLong ? Array.from({ length: 55 }, (_, index) => 360 + 40 * index) : [];
const STEP = 11;

const visits = listVisits();
/** One page of each kind: those of one folder have the same layout. */
const kinds = [...new Map(visits.map((visit) => [kindOf(visit), visit])).values()];

/** Pages that one test visits one after the other: to open a browser's window takes as long as to look at a page. */
const AT_ONCE = 6;
/** In milliseconds, for each page: for a machine that has much else to do. */
const LONGEST = 30_000;

for (const group of groupVisits(visits)) {
  test.describe(describeGroup(group), () => {
    test.use({ allowedProblems: group[0]?.allowedProblems });

    test("are one response each, for everybody, on every screen", async ({ page, baseURL }) => {
      test.setTimeout(LONGEST * group.length);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      for (const visit of group) {
        requests.length = 0;
        await test.step(visit.path, () => expectSound(page, visit, baseURL, requests));
      }
    });
  });
}

for (const group of groupVisits(kinds)) {
  test.describe(describeGroup(group), () => {
    test.use({ allowedProblems: group[0]?.allowedProblems });

    test(
      "fit a phone, and break no rule of axe there",
      { tag: "@phone-only" },
      async ({ page }) => {
        test.setTimeout(LONGEST * group.length);
        for (const { path, address } of group) {
          await page.setViewportSize(PHONE);
          await page.goto(address);
          expect.soft(await findViolations(page), path).toEqual([]);
          for (const width of [PHONE.width, 320]) {
            await page.setViewportSize({ width, height });
            await expect.poll(() => findOverflow(page, width), path).toEqual([]);
          }
        }
      },
    );
  });
}

/** Expects of a page all that a browser can tell of it in one visit. */
async function expectSound(
  page: Page,
  visit: Visit,
  origin: string | undefined,
  requests: readonly string[],
): Promise<void> {
  const { path, address, status } = visit;
  const order = kinds.indexOf(visit);
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(DESKTOP);
  const response = await page.goto(address);

  await test.step(`it answers ${status} and needs no other request`, async () => {
    await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
    expect.soft(response?.status(), path).toBe(status);
    expect.soft(requests, path).toEqual([new URL(address, origin).href]);
  });

  await test.step("its heading and its landmarks show", async () => {
    await expectVisible(page, path);
  });

  await test.step("it breaks no rule of axe, and its text has enough contrast in dark colours", async () => {
    expect.soft(await findViolations(page), path).toEqual([]);
    if (order < 0 && !path.startsWith("/stories/")) return;
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await findFaintText(page), path).toEqual([]);
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
      expect.soft(problems, `${path}, ${width} px wide`).toEqual(none);
    }
  });

  await test.step("on a screen 320 px wide it bears the text spacing of WCAG 1.4.12, and text twice as large", async () => {
    await page.setViewportSize({ width: 320, height });
    const remove = await spaceText(page);
    expect.soft(await findOverflow(page, 320), path).toEqual([]);
    expect.soft(await findClippedText(page), path).toEqual([]);
    await remove();
    await doubleText(page);
    expect.soft(await findOverflow(page, 320), path).toEqual([]);
    expect.soft(await findClippedText(page), path).toEqual([]);
  });

  // What breaks the content policy of a page is among the problems that fail its test.
  await test.step("it is printed without breaking its content policy", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
  });
}

async function expectVisible(page: Page, path: string): Promise<void> {
  for (const part of [
    page.getByRole("heading", { level: 1 }),
    page.getByRole("banner").getByRole("navigation"),
    page.getByRole("main"),
    page.getByRole("contentinfo"),
  ]) {
    await expect.soft(part, path).toBeVisible();
  }
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

/** Visits of which a test makes some one after the other; one to which a problem is allowed is alone. */
function groupVisits(all: readonly Visit[]): readonly (readonly Visit[])[] {
  const alone = all.filter(({ allowedProblems }) => allowedProblems !== undefined);
  const others = all.filter(({ allowedProblems }) => allowedProblems === undefined);
  const count = Math.ceil(others.length / AT_ONCE);
  const groups = Array.from({ length: count }, (_, index) =>
    others.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return [...groups, ...alone.map((visit) => [visit])];
}

function describeGroup(group: readonly Visit[]): string {
  return [...new Set([group[0], group.at(-1)])].map((visit) => visit?.path).join(" to ");
}

/** The folder and the depth of a path: sections lie below their story. */
function kindOf({ path }: Visit): string {
  const parts = path.split("/");
  return `${parts[1]} ${parts.length}`;
}
