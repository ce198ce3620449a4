import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { listScripts, weighPage } from "./page-weight.ts";

const size = (text: string): number => gzipSync(text, { level: 9 }).length;

const HEAD = "<!doctype html><html lang=el><meta charset=utf-8><title>Τίτλος</title>";
const STYLE = "p{margin:0;color:red}";
const SCRIPT = "<script>console.log(1)</script>";
const page = (text: string): string =>
  `${HEAD}<style>${STYLE}</style>${SCRIPT}<header>Όνομα</header><main id=_main><p>${text}</main><footer>Τέλος</footer>`;

test("the total is the page after gzip at level 9", () => {
  assert.equal(weighPage(page("Κείμενο")).total, size(page("Κείμενο")));
});

test("the text is what the words in main add, and no word outside of it", () => {
  const weight = weighPage(page("Κείμενο"));
  assert.equal(weight.rest, size(page("")));
  assert.equal(weight.text, weight.total - weight.rest);
});

test("more text does not make the rest heavier", () => {
  const words = Array.from({ length: 500 }, (_, index) => `λέξη${index}`).join(" ");
  assert.equal(weighPage(page(words)).rest, weighPage(page("Κείμενο")).rest);
});

test("styles and scripts are weighed alone", () => {
  const weight = weighPage(page("Κείμενο"));
  assert.equal(weight.styles, size(STYLE));
  assert.equal(weight.scripts, size(SCRIPT));
});

test("structured data are metadata, and no script", () => {
  const data = '<script type=application/ld+json>{"@type":"NewsArticle"}</script>';
  const weight = weighPage(page("Κείμενο") + data);
  const metadata = (html: string): number =>
    weighPage(html).parts.find(({ name }) => name === "metadata")?.bytes ?? 0;
  assert.equal(weight.scripts, size(SCRIPT));
  assert.ok(metadata(page("Κείμενο") + data) >= metadata(page("Κείμενο")) + 30);
  assert.deepEqual([listScripts(data), listScripts(data + SCRIPT)], ["", SCRIPT]);
});

test("a script that only calls itself data by its attributes is one", () => {
  for (const tag of [
    "<script>",
    "<script async type=application/ld+json>",
    "<script type=module>",
  ]) {
    const script = `${tag}x</script>`;
    assert.equal(listScripts(script), script);
  }
  assert.equal(listScripts("<scripture></script>"), "");
});

test("a page without styles and scripts has none of their weight", () => {
  const weight = weighPage("<!doctype html><title>Α</title><main>Β</main>");
  assert.equal(weight.styles, 0);
  assert.equal(weight.scripts, 0);
});

test("the parts add up to the rest, heaviest first", () => {
  const { parts, rest } = weighPage(page("Κείμενο"));
  assert.equal(
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
    rest,
  );
  assert.deepEqual(
    parts.map(({ bytes }) => bytes),
    parts.map(({ bytes }) => bytes).toSorted((a, b) => b - a),
  );
  assert.deepEqual(parts.map(({ name }) => name).toSorted(), [
    "markup",
    "metadata",
    "scripts",
    "styles",
  ]);
});

test("styles within main are no text", () => {
  const styled = (rules: string): string =>
    `${HEAD}<main><p>Κείμενο<svg><style>${rules}</style></svg></main>`;
  assert.equal(
    weighPage(styled(STYLE)).rest,
    size(`${HEAD}<main><p><svg><style>${STYLE}</style></svg></main>`),
  );
});
