import { STYLES } from "./styles.ts";

/** The result of the last build, in lines. */
export interface Report {
  readonly build: number;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly words: Words;
}

/** What the overlay itself says, in the language of the report. */
export interface Words {
  readonly language: string;
  /** How many errors, and how many warnings there are. */
  readonly errors: string;
  readonly warnings: string;
  readonly lastGood: string;
  readonly close: string;
}

/** Where the server shows what each rule asks for, under its id. */
const RULES = "/.dev/rules";

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
    host.lang = report.words.language;
    close = undefined;
    root.replaceChildren();
    page.documentElement.append(host);
    if (report.errors.length > 0) showPanel(report);
    else if (report.warnings.length > 0) showMarker(report);
    else host.remove();
  };
}

function createPanel(page: Document, report: Report, close: () => void): HTMLElement {
  const { errors, warnings, words } = report;
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
    news.append(create(page, "p", words.lastGood), createList(page, errors));
  }
  panel.append(createButton(page, words.close, close), news);
  if (warnings.length > 0) panel.append(createWarnings(page, report, errors.length === 0));
  return panel;
}

function createWarnings(page: Document, { warnings, words }: Report, isOpen: boolean): HTMLElement {
  const details = page.createElement("details");
  details.open = isOpen;
  details.append(create(page, "summary", words.warnings), createList(page, warnings));
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
  item.append(create(page, "b", place), " ", createRule(page, rule), " ", create(page, "p", words));
  return item;
}

/** A rule's id, such as `missing-stop (warning)`, as a link to what it asks for. */
function createRule(page: Document, rule: string): HTMLElement {
  const link = page.createElement("a");
  link.href = `${RULES}#${rule.replace(/ .*/, "")}`;
  link.target = "_blank";
  link.append(create(page, "i", rule));
  return link;
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

function summarise({ errors, warnings, words }: Report): string {
  const counts = [errors.length > 0 ? words.errors : "", warnings.length > 0 ? words.warnings : ""];
  return counts.filter((each) => each !== "").join(", ");
}
