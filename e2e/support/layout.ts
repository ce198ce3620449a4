import type { Page } from "playwright/test";

/** Describes what makes a page wider than a screen of `width` CSS pixels; nothing when it fits. */
export async function findOverflow(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const total = document.documentElement.scrollWidth;
    if (total <= limit) return [];
    const wide = [...document.body.querySelectorAll("*")]
      .map((element) => ({ element, right: Math.round(element.getBoundingClientRect().right) }))
      .filter(({ right }) => right > limit)
      .map(
        ({ element, right }) => `<${element.localName} class="${element.className}"> to ${right}`,
      );
    return [`the page is ${total} px wide`, ...wide];
  }, width);
}

/** Describes each element of the page's content that hides part of its own text. */
export async function findClippedText(page: Page): Promise<readonly string[]> {
  return page.getByRole("main").evaluate((main) => {
    const clipped = [...main.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      const isCutX = hides(overflowX) && element.scrollWidth > element.clientWidth;
      const isCutY = hides(overflowY) && element.scrollHeight > element.clientHeight;
      return isCutX || isCutY || textOverflow === "ellipsis";
    });
    return clipped.map(({ localName, className, textContent }) => {
      return `<${localName} class="${className}"> ${textContent.slice(0, 40)}`;
    });
  });
}

/** Makes the text of a page twice as large as its own style does. */
export async function doubleText(page: Page): Promise<void> {
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  await addStyles(page, `html { font-size: ${2 * size}px !important; }`);
}

/** Spaces the text of a page as far as WCAG 2.2, criterion 1.4.12, asks a page to bear. */
export async function spaceText(page: Page): Promise<void> {
  await addStyles(
    page,
    `* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`,
  );
}

/** Adds styles as a reader's own tools do, which no content policy hinders. */
async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
