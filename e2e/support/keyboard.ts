import type { Locator, Page } from "playwright/test";

/** Presses Tab until an element has the focus; throws when it gets none in as many steps as the page has links and controls. */
export async function pressTabUntil(page: Page, target: Locator): Promise<void> {
  const stops = await page.locator("a[href], button, input, summary, [tabindex]").count();
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press("Tab");
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab never reached ${String(target)}.`);
}

/** Where the keyboard stops on a page of text. */
export const stopSelector = "a[href], button";

/** Presses Tab from the top of a page to its end, and lists the address of each link on the way as it is written; of a button, the word. */
export async function walkStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  const count = await page.locator(stopSelector).count();
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press("Tab");
    stops.push((await page.locator(":focus").getAttribute("href")) ?? "button");
  }
  return stops;
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
