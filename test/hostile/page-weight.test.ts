import assert from "node:assert/strict";
import { formatInEnglish } from "../support/newsroom.ts";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { weighSection, weighStory } from "../../src/content/checks/check-weight.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { Files } from "../support/newsroom.ts";
import { BUDGET } from "../../src/delivery/summary.ts";
import { FULL, INDEX, PROTESTS, TIMELINE, type Value, formatNewsroom } from "./full-newsroom.ts";
import { listSources } from "../support/list-sources.ts";
import { renderNewsroom } from "./render-newsroom.ts";

const WORDS =
  "άνθρωποι πλατεία δρόμος αστυνομία κυβέρνηση πρόεδρος μέρα νύχτα φωτιά καπνός στρατός φόβος σιωπή δίκτυο τιμή πόλη χωριό".split(
    " ",
  );

/** Text of so many paragraphs that no compression finds the same in, each with a source. */
function writeText(paragraphs: number, seed: number): string {
  let state = seed;
  const choose = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return `${WORDS[state % WORDS.length] ?? ""}${state % 3 === 0 ? "" : ` ${state % 997}`}`;
  };
  const write = (): string => `Η ${Array.from({ length: 25 }, choose).join(" ")} [@afp].\n\n`;
  return Array.from({ length: paragraphs }, write).join("");
}

function createEntries(count: number): Value {
  return Array.from({ length: count }, (_, index) => {
    const day = String(1 + (index % 5)).padStart(2, "0");
    const text = `Ενημέρωση ${index * 37}: ${writeText(1, index + 5).slice(0, 60)}.`;
    return { date: `2022-01-${day}`, text, section: "protests" };
  }).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function withTexts(paragraphs: number, entries: number): Files {
  const { fields, texts } = FULL;
  return formatNewsroom({
    fields: { ...fields, ...(entries > 0 && { [TIMELINE]: createEntries(entries) }) },
    texts: {
      ...texts,
      [INDEX]: `${writeText(paragraphs, 1)}${texts[INDEX] ?? ""}`,
      [PROTESTS]: `${texts[PROTESTS] ?? ""}\n${writeText(paragraphs, 2)}`,
    },
  });
}

function hasAllExhibits(html: string): boolean {
  return ["chart", "claim", "locator-map", "timeline", "post", "pull"].every((name) =>
    new RegExp(`class="?${name}\\b|class="[^"]* ${name}\\b`).test(html),
  );
}

function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Most compressed bytes of styles on a page that has every exhibit there is; a story has some of them, and keeps within its budget. */
const EVERY_STYLE = 2_200;

test("what the site adds to each kind of page keeps within the budget", async () => {
  const { site } = await renderNewsroom(listSources(formatNewsroom(FULL)));
  assert.ok(site);
  for (const [file, html] of site) {
    if (!file.endsWith(".html")) continue;
    const styles = (html.match(/<style>[^<]*/g) ?? []).join("");
    const mostStyles = hasAllExhibits(html) ? EVERY_STYLE : BUDGET.styles;
    assert.ok(gzippedSize(styles) <= mostStyles, `${file}: ${gzippedSize(styles)} of styles`);
    const scripts = (html.match(/<script>[^]*?<\/script>/g) ?? []).join("");
    const most = file === "search/index.html" ? BUDGET.searchScripts : BUDGET.scripts;
    assert.ok(gzippedSize(scripts) <= most, `${file}: ${gzippedSize(scripts)} of scripts`);
    const frame = gzippedSize(html.replace(/<main\b[^>]*>[^]*<\/main>/, ""));
    // Scripts are part of the frame, and the search page may have more of them.
    assert.ok(frame <= BUDGET.frame + most - BUDGET.scripts, `${file}: ${frame} of frame`);
  }
});

for (const [paragraphs, entries] of [
  [0, 0],
  [6, 0],
  [14, 0],
  [0, 40],
  [10, 20],
] as const) {
  test(`a story with ${paragraphs} more paragraphs and ${entries} updates weighs about what is told`, async () => {
    const sources = listSources(withTexts(paragraphs, entries));
    const { newsroom } = openSite(sources);
    const { site } = await renderNewsroom(sources);
    const story = newsroom?.stories[0];
    assert.ok(story && site);
    const pages = [
      [story.path, weighStory(story)] as const,
      ...story.sections.map((section) => [section.path, weighSection(section)] as const),
    ];
    for (const [path, { total }] of pages) {
      const size = gzippedSize(site.get(`${path.slice(1)}index.html`) ?? "");
      // What is far below the limit need not be told well.
      if (size < BUDGET.story / 2) continue;
      const difference = Math.abs(total / size - 1);
      assert.ok(difference <= 0.15, `${path}: told ${total}, weighs ${size}`);
    }
  });
}

test("a story too heavy for one response is published, with a warning that says what weighs and what to do", async () => {
  const sources = listSources(withTexts(40, 0));
  const { problems, site } = await renderNewsroom(sources);
  assert.ok(site);
  const [warning = "", ...others] = problems
    .map(formatInEnglish)
    .filter((line) => line.includes("heavy-page"));
  assert.match(
    warning,
    /^src\/stories\/unrest\/1-protests\.md:1:1 {2}heavy-page \(warning\) {2}|^src\/stories\/unrest\/index\.md:1:1 {2}heavy-page \(warning\) {2}The page "\/stories\/unrest\/" weighs about [\d,]+ bytes, more than the 12,288 that reach a reader in one response: text [\d,]+, .*citations \d+.*\. Give a part of it a story of its own\.$/,
  );
  assert.ok(others.length <= 1);
});

test("too many updates are told as such", async () => {
  const { problems, site } = await renderNewsroom(listSources(withTexts(0, 150)));
  assert.ok(site);
  const warning = problems.map(formatInEnglish).find((line) => line.includes("heavy-page")) ?? "";
  assert.match(
    warning,
    /one response: timeline [\d,]+, .* Keep in the timeline what readers need\.$/,
  );
});
