import { type ExcerptPiece, createExcerpt, hasMatches } from "./search/excerpt.ts";
import { formatDay, labelChoice, sortChoices } from "./search/labels.ts";
import {
  type Pagefind,
  type PagefindData,
  type PagefindResult,
  loadPagefind,
} from "./search/pagefind.ts";
import { quotePhrase, readQuery } from "./search/words.ts";

// The search: the address holds the query, and its results are shown.

interface Words {
  readonly running: string;
  readonly count: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly failed: string;
}

/** How many results are shown at once, and how many are checked before their number is shown. */
const AT_ONCE = 10;
const CHECKED = 50;

const root = find(".search", HTMLElement);
const form = find(".search form", HTMLFormElement);
const query = find(".search__query", HTMLInputElement);
const filters = find(".search__filters", HTMLElement);
const status = find(".search__status", HTMLElement);
const results = find(".search__results", HTMLElement);
const list = find(".search__list", HTMLElement);
const more = find(".search__more", HTMLButtonElement);
const newest = find(".search-newest", HTMLElement);
const selects = [...form.querySelectorAll("select")];
const words = JSON.parse(root.dataset["words"] ?? "") as Words;
const language = document.documentElement.lang;

let pagefind: Promise<Pagefind> | undefined;
/** Counts searches, so that a slow one does not replace the results of a later one. */
let turn = 0;
/** The words of the query, the matching results that are not shown yet, and the results that are not checked yet. */
let wanted: readonly string[] = [];
let checked: readonly PagefindData[] = [];
let rest: readonly PagefindResult[] = [];

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Loads Pagefind once; after a failure it is tried again. */
function load(): Promise<Pagefind> {
  pagefind ??= loadPagefind().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

/** The address of the search in the form. */
function addressOfForm(): string {
  const entries = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
  const search = new URLSearchParams(entries).toString();
  return location.pathname + (search && `?${search}`);
}

/** Shows the results of the address's query. */
async function showAddress(): Promise<void> {
  const own = (turn += 1);
  const asked = new URLSearchParams(location.search);
  query.value = asked.get("q") ?? "";
  const chosen = selects.map(({ name }) => asked.get(name) ?? "");
  const isAsked = query.value.trim() !== "" || chosen.some((value) => value !== "");
  newest.hidden = isAsked;
  if (!isAsked) {
    status.textContent = "";
    results.hidden = true;
    return;
  }
  status.textContent = words.running;
  try {
    await runSearch(chosen, () => own === turn);
  } catch {
    if (own !== turn) return;
    results.hidden = true;
    status.textContent = words.failed;
  }
}

async function runSearch(chosen: readonly string[], isCurrent: () => boolean): Promise<void> {
  const { index, addParts } = await load();
  await addParts(Number(root.dataset["parts"]));
  const choices = await index.filters();
  if (!isCurrent()) return;
  fillSelects(choices, chosen);
  const filtered = selects.flatMap(({ name }, position) => {
    const value = chosen[position] ?? "";
    if (value === "") return [];
    // An address may have an unknown value; then nothing is found.
    return [[name, Object.keys(choices[name] ?? {}).find((each) => idOf(each) === value) ?? value]];
  });
  const found = await index.search(quotePhrase(query.value.trim()) || null, {
    filters: Object.fromEntries(filtered) as Record<string, string>,
  });
  if (!isCurrent()) return;
  wanted = readQuery(query.value);
  checked = [];
  rest = found.results;
  await checkResults(wanted.length > 0 ? CHECKED : AT_ONCE, isCurrent);
  if (!isCurrent()) return;
  const count = checked.length + rest.length;
  list.replaceChildren();
  await showMore(isCurrent);
  if (!isCurrent()) return;
  results.hidden = count === 0;
  status.textContent = describeCount(count);
}

/** Loads results until there are enough with the words of the query. */
async function checkResults(count: number, isCurrent: () => boolean): Promise<void> {
  while (checked.length < count && rest.length > 0) {
    const batch = await Promise.all(rest.slice(0, count).map(({ data }) => data()));
    if (!isCurrent()) return;
    const kept = batch.filter(({ meta, content }) => hasMatches(meta.title, content, wanted));
    checked = [...checked, ...kept];
    // The best results come first: after a batch without a match there are no further ones.
    rest = kept.length > 0 ? rest.slice(count) : [];
  }
}

function describeCount(count: number): string {
  if (count === 0) return words.none;
  return (count === 1 ? words.count.one : words.count.other).replace("{count}", String(count));
}

function fillSelects(
  choices: Readonly<Record<string, Readonly<Record<string, number>>>>,
  chosen: readonly string[],
): void {
  selects.forEach((select, position) => {
    const values = Object.keys(choices[select.name] ?? {});
    const options = sortChoices(select.name, values, language).map((value) => {
      return new Option(labelChoice(select.name, value, language), idOf(value));
    });
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
    select.value = chosen[position] ?? "";
  });
  filters.hidden = false;
}

/** `slug` of `slug title`. */
function idOf(value: string): string {
  return value.split(" ", 1)[0] ?? value;
}

async function showMore(isCurrent: () => boolean): Promise<void> {
  await checkResults(AT_ONCE, isCurrent);
  if (!isCurrent()) return;
  const next = checked.slice(0, AT_ONCE);
  checked = checked.slice(AT_ONCE);
  for (const { url, meta, filters: own, content } of next) {
    const story = labelChoice("story", own["story"]?.[0] ?? "", language);
    const heading = create("h2", create("a", meta.title));
    heading.querySelector("a")?.setAttribute("href", url);
    const time = create("time", formatDay(meta.day, language));
    time.setAttribute("datetime", meta.day);
    const about = create("p", ...(story === meta.title ? [] : [story, " · "]), time);
    about.className = "kicker";
    const text = create("p", ...createExcerpt(content, wanted).map(createPiece));
    list.append(create("li", about, heading, text));
  }
  more.hidden = checked.length + rest.length === 0;
}

function createPiece({ text, isMatch }: ExcerptPiece): Node | string {
  return isMatch ? create("mark", text) : text;
}

function create(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function go(): void {
  history.pushState(null, "", addressOfForm());
  void showAddress();
}

form.onsubmit = (event) => {
  event.preventDefault();
  go();
};
filters.onchange = go;
query.onfocus = () => {
  // A failure here repeats, and is shown, once a search is made.
  load().catch(() => undefined);
};
more.onclick = () => {
  const last = list.lastElementChild;
  void showMore(() => true).then(() => {
    // The button may be gone; keyboard focus moves to the first new result.
    last?.nextElementSibling?.querySelector("a")?.focus();
  });
};
window.onpopstate = () => {
  void showAddress();
};

root.hidden = false;
find(".search-newest__note", HTMLElement).hidden = true;
void showAddress();
