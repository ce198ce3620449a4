import type { Asked, Found } from "./search/find-pages.ts";
import type { Engine, Result } from "./search/engine.ts";
import { openNamesBox } from "./search/names-box.ts";

// The search: the address holds the query, and its results are shown.

interface Plural {
  readonly one: string;
  readonly other: string;
}

interface Words {
  readonly running: string;
  readonly count: Plural;
  readonly names: Plural;
  readonly none: string;
  readonly failed: string;
  readonly common: string;
  readonly instead: string;
  readonly literal: string;
  readonly near: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const ENGINE = "/search/index/engine.js";

/** How many results are shown at once. */
const AT_ONCE = 10;

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

const names = openNamesBox({
  query,
  list: find(".search__names", HTMLElement),
  told: find(".search__told", HTMLElement),
  describeCount: (count) => formatCount(words.names, count),
});
const instead = find(".search__instead", HTMLElement);

let engine: Promise<Engine> | undefined;
/** Counts searches, so that a slow one does not replace the results of a later one. */
let turn = 0;
/** The results, and how many of them are on the page. */
let found: Found | undefined;
let shown = 0;

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Loads the program of the search once; after a failure it is tried again. */
function load(): Promise<Engine> {
  engine ??= (import(ENGINE) as Promise<typeof import("./search/engine.ts")>)
    .then(({ openEngine }) => openEngine(language))
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
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
  names.close();
  instead.hidden = true;
  const values = selects.map(({ name }, position) => [name, chosen[position] ?? ""] as const);
  const isLiteral = asked.get("literal") === "1";
  try {
    const question = { text: query.value, filters: Object.fromEntries(values), isLiteral };
    await runSearch(question, () => own === turn);
  } catch {
    if (own !== turn) return;
    results.hidden = true;
    status.textContent = words.failed;
  }
}

async function runSearch(asked: Asked, isCurrent: () => boolean): Promise<void> {
  const program = await load();
  const answer = await program.find(asked);
  if (!isCurrent()) return;
  const first = answer.pages[0];
  const best = first === undefined ? [] : [await program.show(first, answer)];
  if (!isCurrent()) return;
  found = answer;
  shown = best.length;
  list.replaceChildren(...best.map(createResult));
  // With the first result, so that the keyboard's order and the results' place do not change later.
  filters.hidden = false;
  results.hidden = best.length === 0;
  newest.hidden = best.length > 0;
  status.textContent = describeAnswer(answer);
  showOffers(asked.text, answer);
  await showMore(isCurrent, AT_ONCE);
  if (isCurrent()) await fillSelects(asked.filters, isCurrent);
}

function describeAnswer({ pages, isCommon }: Found): string {
  if (isCommon) return words.common;
  if (pages.length === 0) return words.none;
  return formatCount(words.count, pages.length);
}

function formatCount({ one, other }: Plural, count: number): string {
  return (count === 1 ? one : other).replace("{count}", String(count));
}

/** Tells which words were searched for instead and links to the literal query; or links to similar words. */
function showOffers(typed: string, { insteadOf, near }: Found): void {
  if (insteadOf !== undefined) {
    const label = words.literal.replace("{words}", typed);
    const said = words.instead.replace("{words}", insteadOf);
    instead.replaceChildren(
      said,
      " · ",
      createLink(`?q=${encodeURIComponent(typed)}&literal=1`, label),
    );
  } else {
    const links = near.flatMap((word) => [" ", createLink(`?q=${encodeURIComponent(word)}`, word)]);
    instead.replaceChildren(words.near, ...links);
  }
  instead.hidden = insteadOf === undefined && near.length === 0;
}

async function fillSelects(chosen: Asked["filters"], isCurrent: () => boolean): Promise<void> {
  const program = await load();
  for (const select of selects) {
    const choices = await program.listChoices(select.name);
    if (!isCurrent()) return;
    const options = choices.map(({ label, value }) => new Option(label, value));
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
    select.value = chosen[select.name] ?? "";
  }
}

/** Shows results up to a number. */
async function showMore(isCurrent: () => boolean, upTo: number): Promise<void> {
  const answer = found;
  if (!answer) return;
  const program = await load();
  const next = answer.pages.slice(shown, upTo).map((page) => program.show(page, answer));
  const loaded = await Promise.all(next);
  if (!isCurrent()) return;
  list.append(...loaded.map(createResult));
  shown += loaded.length;
  more.hidden = shown >= answer.pages.length;
}

function createResult({ address, title, kind, story, day, excerpt }: Result): HTMLElement {
  const about = create("p", ...[kind && words.kinds[kind], story].flatMap((each) => each ?? []));
  about.className = "kicker";
  if (day) {
    const time = create("time", day.label);
    time.setAttribute("datetime", day.iso);
    about.append(...(story === undefined ? [] : [" · "]), time);
  }
  const text = excerpt.map((piece) => (piece.isMatch ? create("mark", piece.text) : piece.text));
  return create("li", about, create("h2", createLink(address, title)), create("p", ...text));
}

function createLink(address: string, label: string): HTMLElement {
  const link = create("a", label);
  link.setAttribute("href", address);
  return link;
}

async function suggest(): Promise<void> {
  const own = turn;
  const typed = query.value;
  const suggested = await (await load()).suggest(typed);
  if (own !== turn || typed !== query.value) return;
  names.show(suggested);
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
query.oninput = () => {
  suggest().catch(() => undefined);
};
more.onclick = () => {
  const last = list.lastElementChild;
  const own = turn;
  void showMore(() => own === turn, shown + AT_ONCE).then(() => {
    // The button may be gone; keyboard focus moves to the first new result.
    last?.nextElementSibling?.querySelector("a")?.focus();
  });
};
window.onpopstate = () => {
  void showAddress();
};

// A saved copy cannot load the index.
if (location.protocol.startsWith("http")) {
  root.hidden = false;
  find(".search-newest__note", HTMLElement).hidden = true;
  void showAddress();
}
