import type { Page } from "playwright/test";

/** A built page to compare with the same page with harmless words. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly harmless: string | undefined;
}

/** What a browser made of a page. */
export interface PageReport {
  readonly name: string;
  readonly hasRun: boolean;
  /** The names of all elements and of their attributes, as they are inside one another. */
  readonly skeleton: string;
  readonly harmless: string | undefined;
  /** Attributes that could run script, and structured data that cannot be read. */
  readonly suspicious: readonly string[];
}

/** A browser's page in which many others are shown. */
export interface Bench {
  readonly show: (pages: readonly HostilePage[]) => Promise<readonly PageReport[]>;
  /** What the pages did that they may not do: dialogs, and requests to anywhere. */
  readonly problems: () => readonly string[];
}

const ORIGIN = "https://site.test/";

type ShownPage = Omit<PageReport, "name" | "harmless">;

/** What became of each page that was shown, by its HTML: most pages are the same for many inputs. */
const shown = new Map<string, ShownPage>();

/** Opens the page; whatever it or a frame in it asks for is answered with nothing, and noted. */
export async function openBench(page: Page): Promise<Bench> {
  const problems: string[] = [];
  page.on("dialog", (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route("**", async (route) => {
    const address = route.request().url();
    // The page at an address that was left leads on at once.
    if (address !== ORIGIN && !/\/stories\/unrest\/(?:protests\/)?$/.test(address)) {
      problems.push(`a request: ${address}`);
    }
    await route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
  });
  await page.goto(ORIGIN);
  return {
    problems: () => problems,
    show: async (pages) => {
      const reports: PageReport[] = [];
      for (const { name, html, harmless } of pages) {
        const report = await showOnce(page, html);
        const plain = harmless === undefined ? undefined : await showOnce(page, harmless);
        reports.push({ name, ...report, harmless: plain?.skeleton });
      }
      return reports;
    },
  };
}

async function showOnce(page: Page, html: string): Promise<ShownPage> {
  const report = shown.get(html) ?? (await page.evaluate(showPage, html));
  shown.set(html, report);
  return report;
}

/** Shows a document in a frame, in the browser, and reads what became of it. */
async function showPage(html: string): Promise<ShownPage> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const content = frame.contentDocument;
  const suspicious: string[] = [];
  const walk = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      // The site's own icon is in its address.
      if (element.matches("link[rel=icon]") && value.startsWith("data:image/svg+xml,")) return name;
      const isHandler =
        name.startsWith("on") || /^\s*(?:javascript|data(?!:,$)|vbscript):/i.test(value);
      if (isHandler) suspicious.push(`${element.localName} has ${name}=${value}`);
      return name;
    });
    if (element.matches("script[type]")) JSON.parse(element.textContent);
    const inner = [...element.children].map(walk).join("");
    // A map has room for some labels and not for others.
    const inside = element.localName === "svg" ? "" : inner;
    return `${[element.localName, ...attributes.sort()].join(" ")}(${inside})`;
  };
  const skeleton = content ? walk(content.documentElement) : "";
  for (const element of content?.querySelectorAll("*") ?? []) {
    if (element.closest("a, button, form")) continue;
    for (const type of ["mouseover", "focus", "click"]) element.dispatchEvent(new Event(type));
  }
  const hasRun = frame.contentWindow !== null && "ran" in frame.contentWindow;
  frame.remove();
  return { hasRun, skeleton, suspicious };
}
