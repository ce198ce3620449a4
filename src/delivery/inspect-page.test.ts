import assert from "node:assert/strict";
import { test } from "node:test";
import { BUDGET, checkBudget } from "./check-budget.ts";
import { inflatePage, inspectPage } from "./inspect-page.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";

/** Text that hardly compresses, the same each time; no character of it means anything in HTML. */
function createNoise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join("");
}

const NOISE = createNoise(40_000);
const STORY = "/stories/a/";

type Parts = Readonly<Partial<Record<"text" | "rest" | "styles" | "scripts", string>>>;

function createPage({ text = "", rest = "", styles = "", scripts = "" }: Parts): string {
  const script = scripts && `<script>${scripts}</script>`;
  return `<!doctype html><title>Α</title><style>${styles}</style>${script}<p title="${rest}">β</p><main><p>${text}</main>`;
}

/** The longest page with noise in one part that keeps within a limit, and the first that does not. */
function findEdge(part: keyof Parts, weight: keyof PageWeight, limit: number): readonly string[] {
  let [low, high] = [0, NOISE.length];
  const pageOf = (length: number): string => createPage({ [part]: NOISE.slice(0, length) });
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (Number(weighPage(pageOf(middle))[weight]) <= limit) low = middle;
    else high = middle;
  }
  return [pageOf(low), pageOf(high)];
}

/** What a page is found to break; it has to be what a page that is weighed with care breaks. */
function listFindings(path: string, html: string): readonly string[] {
  const { findings } = inspectPage(path, html);
  assert.deepEqual(findings, checkBudget(path, weighPage(html)));
  return findings.map(({ message }) => message);
}

const EDGES = [
  { part: "styles", weight: "styles", limit: BUDGET.styles, says: / has styles of 2,049 bytes; / },
  { part: "scripts", weight: "scripts", limit: BUDGET.scripts, says: / has scripts of 1,025 / },
  { part: "rest", weight: "rest", limit: BUDGET.rest, says: / has 6,14\d bytes beside its text; / },
  { part: "text", weight: "total", limit: BUDGET.story, says: / weighs 12,2\d\d bytes, more / },
] as const;

for (const { part, weight, limit, says } of EDGES) {
  test(`a page within the limit on ${weight} has no finding; the first beyond it has one`, () => {
    const [within = "", beyond = ""] = findEdge(part, weight, limit);
    assert.deepEqual(listFindings(STORY, within), []);
    const [message = "", ...others] = listFindings(STORY, beyond);
    assert.match(message, says);
    assert.deepEqual(others, []);
  });
}

test("structured data count for what a page weighs, and not as scripts", () => {
  const json = `<script type=application/ld+json>{"name":"${NOISE.slice(0, 4_000)}"}</script>`;
  assert.deepEqual(listFindings(STORY, createPage({}) + json), []);
  const [message = ""] = listFindings(STORY, createPage({}) + json + json + NOISE);
  assert.match(message, / beside its text; .* By parts: .*metadata /);
});

test("only stories are held to the limits on whole pages", () => {
  const html = createPage({ text: NOISE, rest: NOISE });
  assert.deepEqual(listFindings("/people/", html), []);
  assert.equal(listFindings(STORY, html).length, 2);
});

test("styles that were weighed before are weighed the same again", () => {
  const html = createPage({ styles: NOISE.slice(0, 8_000) });
  assert.equal(listFindings("/", html).length, 1);
  assert.equal(listFindings("/", html).length, 1);
});

test("pages of any size are found to break what weighing with care says", () => {
  for (let length = 0; length <= 24_000; length += 1_200) {
    const part = NOISE.slice(0, length);
    listFindings(STORY, createPage({ text: part }));
    listFindings(STORY, createPage({ text: part, rest: part.slice(0, length / 3) }));
    listFindings(STORY, createPage({ styles: part.slice(0, length / 7), text: part }));
  }
});

test("deflated bytes become the page again; damaged ones throw", () => {
  const { bytes, deflated } = inspectPage("/", createPage({ text: "Κείμενο" }));
  assert.deepEqual(inflatePage(deflated), bytes);
  assert.throws(() => inflatePage(deflated.subarray(1)), { errno: -3 });
  assert.throws(() => inflatePage(deflated.subarray(0, 9)), { code: "Z_BUF_ERROR" });
});
