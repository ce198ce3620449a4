import { execFileSync } from "node:child_process";
import type { Page } from "playwright/test";

import { findViolations } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { findCollisions, findOverflow } from "./support/layout.ts";

const COUNTS = [1, 3, 12, 30];
const WIDTHS = [320, 360, 480, 600, 768, 900, 960, 1_024, 1_138, 1_280, 1_600, 1_920];

/** The front pages of newsrooms with so many stories, by that number. */
let fronts: Readonly<Record<string, string>>;

test.beforeAll(() => {
  const command = ["--import", "tsx", "test/support/render-fronts.ts", ...COUNTS.map(String)];
  fronts = JSON.parse(
    execFileSync(process.execPath, command, { encoding: "utf8" }),
  ) as typeof fronts;
});

async function open(page: Page, count: number): Promise<void> {
  await page.route("**/front/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: fronts[count] ?? "" }),
  );
  await page.goto("/front/");
}

/** Describes each story that is narrower than its row while nothing is beside it. */
async function findLoneStories(page: Page): Promise<readonly string[]> {
  return page.locator(".front-page__row").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const boxes = [...row.children].map((child) => child.getBoundingClientRect());
      const { right } = row.getBoundingClientRect();
      const lines = new Map<number, DOMRect[]>();
      for (const box of boxes) lines.set(box.top, [...(lines.get(box.top) ?? []), box]);
      return [...lines.values()]
        .filter((line) => right - Math.max(...line.map((box) => box.right)) > 1)
        .map(
          (line) =>
            `${line.length} of ${boxes.length} stories do not reach ${Math.round(right)} px`,
        );
    }),
  );
}

for (const count of COUNTS) {
  test(`a front page of ${count} stories fills its width on every screen`, async ({ page }) => {
    await open(page, count);
    const headlines = page.getByRole("main").getByRole("article");
    await expect(headlines).toHaveCount(count);
    expect.soft(await findViolations(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const problems = {
        overflow: await findOverflow(page, width),
        collisions: await findCollisions(page),
        lone: await findLoneStories(page),
      };
      expect.soft(problems, `${width} px wide`).toEqual({ overflow: [], collisions: [], lone: [] });
    }
  });
}

test("a story that leaves room beside it is found", async ({ page }) => {
  await open(page, 12);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".front-page__row > * { flex-grow: 0 !important; }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.setViewportSize({ width: 1_024, height: 900 });
  expect(await findLoneStories(page)).not.toEqual([]);
});

test("the newspaper's name is the largest text of its front page, and the lead's headline the next", async ({
  page,
}) => {
  await open(page, 30);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page
      .getByRole("heading")
      .evaluateAll((headings) =>
        headings.map((heading) => parseFloat(getComputedStyle(heading).fontSize)),
      );
    const [name = 0, lead = 0, ...others] = sizes;
    expect(name, `${width} px wide`).toBeGreaterThan(lead);
    expect(lead, `${width} px wide`).toBeGreaterThan(Math.max(...others));
  }
});

test("a topic's name is a heading above its stories, which do not repeat it", async ({ page }) => {
  await open(page, 30);
  for (const name of ["Θέμα world", "Θέμα economy", "Θέμα health"]) {
    const topic = page.getByRole("heading", { level: 2, name }).locator("..");
    await expect(topic.getByRole("link", { name })).toHaveCount(1);
    await expect(topic.getByRole("article")).not.toHaveCount(0);
  }
});
