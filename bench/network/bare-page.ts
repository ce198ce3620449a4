import type { Page } from "playwright";

/** A page of nothing but words, and how to know that the last of them has come. */
export interface BarePage {
  readonly html: string;
  /** The end of the last paragraph, as it is in the story too. */
  readonly lastWords: string;
}

/** Makes a bare page of a story's headline, description, key points, opening and sections, in the order of the story's open page. */
export async function makeBarePage(page: Page): Promise<BarePage> {
  const { html, paragraphs } = await page.getByRole("article").evaluate((article) => {
    const isApparatus = (element: Element): boolean =>
      element.closest("nav, figcaption, figure > p") !== null ||
      element.matches("header :not(h1, h1 + p), p:has(+ h2)");
    const sections = [...article.querySelectorAll("section:has(> p + h2)")];
    const end = [...(sections.at(-1)?.querySelectorAll("p:not(figure p)") ?? [])].at(-1);
    const parts = [...article.querySelectorAll("h1, h2, h3, p, li")].filter(
      (element) => !isApparatus(element),
    );
    const told = parts.slice(0, parts.findIndex((element) => element === end) + 1);
    const bare = told.map(({ localName, textContent }) => {
      const element = document.createElement(localName === "li" ? "p" : localName);
      element.textContent = textContent.trim();
      return element;
    });
    return {
      html: bare.map(({ outerHTML }) => outerHTML).join("\n"),
      paragraphs: bare.map(({ textContent }) => textContent),
    };
  });
  const lastWords = paragraphs.at(-1)?.slice(-30);
  if (lastWords === undefined) throw new Error("The page has no section with text.");
  const head = `<!doctype html><html lang="el"><meta charset="utf-8"><title>${await page.title()}</title>`;
  return { html: `${head}<meta name="viewport" content="width=device-width">${html}`, lastWords };
}
