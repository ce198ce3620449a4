import type { Locator } from "playwright/test";

/** Computed colours of an element that bears text, and of what lies behind it, as the browser writes them. */
export interface TextColors {
  readonly text: string;
  readonly color: string;
  readonly background: string;
}

/** Gives the computed colours of every element within `scope`, itself included, that has text of its own. */
export async function listTextColors(scope: Locator): Promise<readonly TextColors[]> {
  return scope.evaluate((root) => {
    const bearers = [root, ...root.querySelectorAll("*:not(style, title, desc)")].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
        ),
    );
    return bearers.map((element) => {
      const { color, fill, stroke, paintOrder } = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      const hasHalo = isDrawn && stroke !== "none" && paintOrder.startsWith("stroke");
      return {
        text: element.textContent.trim().slice(0, 40),
        color: isDrawn ? fill : color,
        background: hasHalo ? stroke : findBackground(element),
      };
    });

    function findBackground(element: Element): string {
      const painted = findPainted(element);
      return painted === undefined ? "rgb(255, 255, 255)" : background(painted);
    }

    function findPainted(element: Element): Element | undefined {
      const chain: Element[] = [];
      for (let at: Element | null = element; at !== null; at = at.parentElement) chain.push(at);
      return chain.find((each) => !/^rgba\(.*, 0\)$/.test(background(each)));
    }

    function background(element: Element): string {
      return getComputedStyle(element).backgroundColor;
    }
  });
}

/** Finds the texts that stand out less from what lies behind them than WCAG 2.2, criterion 1.4.3, asks of small text. */
export function findFaint(colors: readonly TextColors[]): readonly TextColors[] {
  return colors.filter(({ color, background }) => measureContrast(color, background) < 4.5);
}

/** From 1 to 21; throws for a colour that is not opaque. */
function measureContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  if (channels === undefined) throw new Error(`${color} is no opaque rgb() colour.`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
