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

/** Spaces the text of a page as far as WCAG 2.2, criterion 1.4.12, asks a page to bear; gives what takes that back. */
export async function spaceText(page: Page): Promise<() => Promise<void>> {
  await addStyles(
    page,
    `* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`,
  );
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets.pop();
    });
}

/** Adds styles as a reader's own tools do, which no content policy hinders. */
async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** A rectangle that a page paints something in, and what. */
interface PaintedBox {
  readonly what: string;
  /** The numbers of the block of the page that it belongs to, which comes last, and of those around it. */
  readonly owners: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Describes the masthead, the content and the footer where their left or right edges are not the same. */
export async function findMisaligned(page: Page): Promise<readonly string[]> {
  const edges = await page.locator("body > :is(header, main, footer)").evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return `${element.localName} from ${Math.round(left)} to ${Math.round(right)}`;
    }),
  );
  const distinct = new Set(edges.map((edge) => edge.replace(/^\w+ /, "")));
  return distinct.size > 1 ? edges : [];
}

/**
 * Describes each heading, paragraph, list and figure of the content that does not begin at its left edge, or goes beyond its right one. What
 * is in an entry of a list, a box or a column of the front page has edges of its own.
 */
export async function findLooseBlocks(page: Page): Promise<readonly string[]> {
  return page.getByRole("main").evaluate((main) => {
    const edges = main.getBoundingClientRect();
    const inside =
      "li *, blockquote *, .post *, .correction *, .front-page__row *, form *, .pager *, .skip";
    return [...main.querySelectorAll("h1, h2, h3, p, ul, ol, figure")]
      .filter((block) => !block.matches(inside))
      .map((block) => ({ block, box: block.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .filter(({ box }) => Math.abs(box.left - edges.left) > 1 || box.right > edges.right + 1)
      .map(({ block, box }) => {
        const text = block.textContent.trim().slice(0, 30);
        return `${block.localName} "${text}" from ${Math.round(box.left)} to ${Math.round(box.right)}, not from ${Math.round(edges.left)}`;
      });
  });
}

/** Describes each line of text, figure or box of a page that lies on another one. */
export async function findCollisions(page: Page): Promise<readonly string[]> {
  const boxes = (await page.evaluate(listPaintedBoxes)).toSorted(
    (one, other) => one.top - other.top,
  );
  return boxes.flatMap((box, index) => {
    const below = boxes.findIndex((other, at) => at > index && other.top >= box.bottom);
    return boxes
      .slice(index + 1, below < 0 ? undefined : below)
      .filter((other) => isCollision(box, other))
      .map((other) => `"${box.what}" on "${other.what}"`);
  });
}

/** Runs in the page. */
function listPaintedBoxes(): readonly PaintedBox[] {
  const selector = "p, li, h1, h2, h3, h4, blockquote, figure, svg[viewBox]";
  const blocks = [...document.querySelectorAll(selector)];
  const orders = new Map(blocks.map((block, order) => [block, order]));
  const ownersOf = (block: Element): readonly number[] => {
    const owners: number[] = [];
    for (let at: Element | null = block; at !== null; at = at.parentElement) {
      const order = orders.get(at);
      if (order !== undefined) owners.unshift(order);
    }
    return owners;
  };
  const hasBlocks = (node: Node): boolean =>
    node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
  return blocks.flatMap((block) => {
    const owners = ownersOf(block);
    const isBox = block.matches("figure, svg");
    const rectangles = isBox
      ? [block.getBoundingClientRect()]
      : [...block.childNodes].flatMap((node) => {
          if (hasBlocks(node)) return [];
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        });
    // What is only read out lies far to the left of the page.
    const shown = rectangles.filter(({ right, width }) => right > 0 && width > 0);
    const what = isBox ? `<${block.localName}>` : block.textContent.trim().slice(0, 30);
    return shown.map(({ left, right, top, bottom }) => ({
      what,
      owners,
      left,
      right,
      top,
      bottom,
    }));
  });
}

function isCollision(one: PaintedBox, other: PaintedBox): boolean {
  const [own, others] = [one.owners.at(-1) ?? -1, other.owners.at(-1) ?? -1];
  if (one.owners.includes(others) || other.owners.includes(own)) return false;
  // Boxes of lines may touch: they have room for accents and descenders.
  const slack = 0.2 * Math.min(one.bottom - one.top, other.bottom - other.top, 30);
  return (
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}
