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

/** Presses Tab from the top of a page to its end, and lists the address of each link on the way as it is written. */
export async function walkLinks(page: Page): Promise<readonly string[]> {
  const addresses: string[] = [];
  const count = await page.locator("a[href]").count();
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press("Tab");
    addresses.push((await page.locator(":focus").getAttribute("href")) ?? "no link");
  }
  return addresses;
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
