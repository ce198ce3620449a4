import assert from "node:assert/strict";
import { test } from "node:test";
import { minify } from "html-minifier-terser";
import { OPTIONS } from "./ask-minifier.ts";
import { type Shape, fillSlots, splitAtSlots, takeShape } from "./take-shape.ts";

const RUN = "\u{E000}";

async function shapeOf(html: string): Promise<Shape> {
  return takeShape(html, async (tag) => minify(tag, OPTIONS));
}

test("runs of words become holes, and their inline tags come minified into them", async () => {
  assert.deepEqual(await shapeOf('<p>στο <a href="/a/">Αλμάτι</a></p><p>β</p>'), {
    outline: `<p>${RUN}</p><p>${RUN}</p>`,
    pieces: ["στο <a href=/a/ >Αλμάτι</a>", "β"],
  });
});

test("values become holes that show how the minifier will quote them", async () => {
  assert.deepEqual(await shapeOf('<p class="a"></p><p class="a b"></p><p class="a/"></p>'), {
    outline: `<p class="${RUN}"></p><p class="${RUN} ${RUN}"></p><p class="${RUN}/"></p>`,
    pieces: ["a", "a b", "a/"],
  });
});

test("values of attributes that the minifier may change stay", async () => {
  const html = '<p style="color: red" type="text"></p>';
  assert.deepEqual(await shapeOf(html), { outline: html, pieces: [] });
});

test("pages that differ in words and values only have one shape", async () => {
  const [first, second] = [
    await shapeOf('<p id="a">α <b>β</b></p>'),
    await shapeOf('<p id="b">γ</p>'),
  ];
  assert.equal(first.outline, second.outline);
});

for (const [title, run] of [
  ["begins with a space", " α"],
  ["ends with a space", "α "],
  ["has two spaces", "α  β"],
  ["has two spaces with a tag between them", "α <b> β</b>"],
  ["has a line feed beside a space", "α \nβ"],
  ["ends with a line feed", "α\n"],
  ["has a no-break space", "α\u00a0β"],
  ["has a thin space", "α\u2009β"],
  ["closes what it did not open", "α</b>"],
  ["opens what it does not close", "<b>α"],
] as const) {
  test(`a run that ${title} stays for the minifier`, async () => {
    const html = `<p>${run}</p>`;
    assert.deepEqual(await shapeOf(html), { outline: html, pieces: [] });
  });
}

test("a line feed between words becomes the space that the minifier makes of it", async () => {
  const html = "<p>α\n<b>β\nγ</b></p>";
  assert.deepEqual(await shapeOf(html), { outline: `<p>${RUN}</p>`, pieces: ["α <b>β γ</b>"] });
});

for (const html of [
  "<pre>α\nβ</pre>",
  "<textarea>α\nβ</textarea>",
  '<script type="module">α\nβ</script>',
  "<style>α\nβ</style>",
]) {
  test(`HTML with ${JSON.stringify(html)} has no holes`, async () => {
    assert.deepEqual(await shapeOf(html), { outline: html, pieces: [] });
  });
}

test("HTML with a `>` inside quotes has no holes", async () => {
  const html = '<p title="a>b">α</p>';
  assert.deepEqual(await shapeOf(html), { outline: html, pieces: [] });
});

test("holes are filled in their order", () => {
  const parts = splitAtSlots(`<p class=${RUN}>${RUN}<p class="${RUN} ${RUN}">`);
  assert.deepEqual(parts, ["<p class=", ">", '<p class="', '">']);
  assert.equal(fillSlots(parts, ["a", "$&", "b c"]), '<p class=a>$&<p class="b c">');
});

test("text without holes is filled with nothing", () => {
  assert.equal(fillSlots(splitAtSlots("<p>"), []), "<p>");
});

test("more or fewer holes than pieces fill to undefined", () => {
  assert.equal(fillSlots(["<p>", ""], []), undefined);
  assert.equal(fillSlots(["<p>", ""], ["α", "β"]), undefined);
});
