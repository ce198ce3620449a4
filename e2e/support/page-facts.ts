import type { Page } from "playwright/test";

/** A link, by the words that it bears. */
export interface ShownLink {
  readonly name: string;
  readonly href: string;
}

/** What a page shows and says, as a browser reads its HTML. */
export interface ShownPage {
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  /** The texts of the page's meta elements, by name or property, in order. */
  readonly meta: Readonly<Record<string, readonly string[]>>;
  readonly canonical: string | null;
  readonly alternates: readonly {
    readonly type: string;
    readonly href: string;
  }[];
  /** The text of each script of structured data, and the elements that they are in. */
  readonly data: readonly string[];
  readonly dataParents: readonly string[];
  readonly kicker: string;
  readonly kickerLinks: readonly ShownLink[];
  readonly standfirst: string;
  readonly authors: string;
  readonly byline: string;
  /** Of the byline: publication, and the last change where there was one. */
  readonly dates: readonly string[];
  readonly names: readonly ShownLink[];
  readonly sources: readonly ShownLink[];
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly sections: readonly ShownLink[];
  readonly updates: readonly { readonly href: string; readonly date: string }[];
  readonly note: string;
  readonly licence: string;
}

/** Reads HTML with the browser's own parser; the page that is open does not matter. */
export async function readShownPage(page: Page, html: string): Promise<ShownPage> {
  return page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, "text/html");
    const all = (selector: string): readonly Element[] => [...root.querySelectorAll(selector)];
    const textOf = (selector: string): string =>
      root.querySelector(selector)?.textContent.trim() ?? "";
    const read = (element: Element | null | undefined, name: string): string =>
      element?.getAttribute(name) ?? "";
    const linkOf = (link: Element): ShownLink => {
      return { name: link.textContent.trim(), href: read(link, "href") };
    };
    const meta: Record<string, string[]> = {};
    for (const element of all("head > meta")) {
      const name = read(element, "name") || read(element, "property");
      (meta[name] ??= []).push(read(element, "content"));
    }
    const data = all("script[type='application/ld+json']");
    return {
      language: root.documentElement.lang,
      title: root.title,
      heading: textOf("h1"),
      meta,
      canonical: root.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null,
      alternates: all("head > link[rel=alternate]").map((link) => ({
        type: read(link, "type"),
        href: read(link, "href"),
      })),
      data: data.map(({ textContent }) => textContent),
      dataParents: data.map((script) => script.parentElement?.localName ?? ""),
      kicker: textOf(":is(article, main) > header > p:has(+ h1)"),
      kickerLinks: all(":is(article, main) > header > p:has(+ h1) a").map(linkOf),
      standfirst: textOf("article > header h1 + p"),
      authors: textOf("article > header b"),
      byline: textOf("article > header > div"),
      dates: all("article > header time").map((time) => read(time, "datetime")),
      names: all("section:has(> #names_) li > a").map(linkOf),
      sources: all("section:has(> #sources_) > ul > li > a:first-child").map(linkOf),
      corrections: all(
        "section[aria-label=Διορθώσεις] > :not(h2), article article > .correction",
      ).map((element) => ({
        date: read(element.querySelector("time"), "datetime"),
        text: element.querySelector("span")?.textContent.replace(/\s+/g, " ").trim() ?? "",
      })),
      sections: all("section:has(> p + h2)").map((section) => ({
        name: section.querySelector("h2")?.textContent.trim() ?? "",
        href: read(section.querySelector("p:has(+ h2) a"), "href"),
      })),
      updates: all("article article").map((update) => ({
        href: read(update.querySelector("h2 a"), "href"),
        date: read(update.querySelector("time"), "datetime"),
      })),
      note: textOf("article > header > :last-child"),
      licence: read(root.querySelector("footer a[rel=license]"), "href"),
    };
  }, html);
}
