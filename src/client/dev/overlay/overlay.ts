import { STYLES } from "./styles.ts";

/** The result of the last build, in lines. */
export interface Report {
  readonly build: number;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Returns a function that shows a report over a page: errors in a panel with folded warnings, warnings alone as a marker that opens the
 * panel. It is in a shadow root, so that the page's styles and ids do not conflict with it.
 */
export function createOverlay(page: Document): (report: Report) => void {
  const host = page.createElement("dev-report");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  host.lang = "en";
  host.dir = "ltr";
  let close: (() => void) | undefined;
  let shown = "";

  const showMarker = (report: Report): HTMLElement => {
    const marker = createButton(page, summarise(report), () => {
      showPanel(report).focus();
    });
    marker.className = report.errors.length > 0 ? "marker marker--error" : "marker";
    marker.setAttribute("aria-expanded", "false");
    root.replaceChildren(marker);
    close = undefined;
    return marker;
  };
  const showPanel = (report: Report): HTMLElement => {
    close = () => {
      const isFocused = root.activeElement !== null;
      const marker = showMarker(report);
      if (isFocused) marker.focus();
    };
    const panel = createPanel(page, report, close);
    root.replaceChildren(panel);
    return panel;
  };
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || close === undefined) return;
    event.preventDefault();
    close();
  });

  return (report) => {
    const text = JSON.stringify(report);
    // A new connection sends the same report again; a closed panel stays closed.
    if (text === shown) return;
    shown = text;
    close = undefined;
    root.replaceChildren();
    page.documentElement.append(host);
    if (report.errors.length > 0) showPanel(report);
    else if (report.warnings.length > 0) showMarker(report);
    else host.remove();
  };
}

function createPanel(page: Document, report: Report, close: () => void): HTMLElement {
  const { errors, warnings } = report;
  const panel = page.createElement("section");
  panel.className = errors.length > 0 ? "panel panel--error" : "panel";
  panel.tabIndex = -1;
  panel.setAttribute("aria-labelledby", "title");
  const title = create(page, "h2", summarise(report));
  title.id = "title";
  const news = page.createElement("div");
  news.append(title);
  if (errors.length > 0) {
    news.setAttribute("role", "alert");
    news.append(create(page, "p", "The page shows the last good build."), createList(page, errors));
  }
  panel.append(createButton(page, "Close", close), news);
  if (warnings.length > 0) panel.append(createWarnings(page, warnings, errors.length === 0));
  return panel;
}

function createWarnings(page: Document, warnings: readonly string[], isOpen: boolean): HTMLElement {
  const details = page.createElement("details");
  details.open = isOpen;
  details.append(
    create(page, "summary", count(warnings.length, "warning")),
    createList(page, warnings),
  );
  return details;
}

function createList(page: Document, lines: readonly string[]): HTMLElement {
  const list = page.createElement("ul");
  list.append(...lines.map((line) => createItem(page, line)));
  return list;
}

/** An entry: `file:line:column  rule  words`, or a message alone. */
function createItem(page: Document, line: string): HTMLElement {
  const [, place, rule = "", words = ""] = /^(\S+:\d+:\d+) {2}(.+?) {2}([^]*)$/.exec(line) ?? [];
  if (place === undefined) return create(page, "li", line);
  const item = page.createElement("li");
  item.append(
    create(page, "b", place),
    " ",
    create(page, "i", rule),
    " ",
    create(page, "p", words),
  );
  return item;
}

function createButton(page: Document, text: string, onClick: () => void): HTMLElement {
  const button = page.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", onClick);
  return button;
}

function create(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}

function summarise({ errors, warnings }: Report): string {
  const counts = [
    errors.length > 0 ? count(errors.length, "error") : "",
    warnings.length > 0 ? count(warnings.length, "warning") : "",
  ];
  return counts.filter((each) => each !== "").join(", ");
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
