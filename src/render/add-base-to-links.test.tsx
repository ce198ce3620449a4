import assert from "node:assert/strict";
import { test } from "node:test";
import { addBaseToLinks, addBaseToScript } from "./add-base-to-links.ts";
import { renderTree } from "./render-document.ts";

const SITE = { base: "/news" };

/** What a page shows, and the same below a path. */
const CASES = [
  ["a link", <a href="/about/#x">α</a>, '<a href="/news/about/#x">α</a>'],
  ["the front page", <a href="/">α</a>, '<a href="/news/">α</a>'],
  [
    "a link behind other attributes, and an address in a text",
    <a class="a" href="/a/">
      {' href="/b/"'}
    </a>,
    '<a class="a" href="/news/a/"> href=&quot;/b/&quot;</a>',
  ],
  ["a form", <form action="/search/" />, '<form action="/news/search/"></form>'],
  ["a picture", <img src="/a.png" />, '<img src="/news/a.png"/>'],
  [
    "pictures to choose from",
    <img srcset="/a.png 1x, /b.png 2x,https://a.example/c.png 3x" />,
    '<img srcset="/news/a.png 1x, /news/b.png 2x,https://a.example/c.png 3x"/>',
  ],
  [
    "a page that leads on",
    <meta httpEquiv="refresh" content="0; url=/a/" />,
    '<meta http-equiv="refresh" content="0; url=/news/a/"/>',
  ],
  [
    "a description that looks like it",
    <meta name="description" content="0; url=/a/" />,
    '<meta name="description" content="0; url=/a/"/>',
  ],
  [
    "HTML of authors",
    <p dangerouslySetInnerHTML={{ __html: '<a href="/people/a/">α</a>' }} />,
    '<p><a href="/news/people/a/">α</a></p>',
  ],
  ["an anchor", <a href="#x">α</a>, '<a href="#x">α</a>'],
  ["another host", <a href="//a.example/">α</a>, '<a href="//a.example/">α</a>'],
  ["a whole address", <a href="https://a.example/b/">α</a>, '<a href="https://a.example/b/">α</a>'],
] as const;

for (const [name, tree, html] of CASES) {
  test(`${name} below a path`, () => {
    const rendered = renderTree(tree);
    assert.equal(addBaseToLinks(rendered, SITE), `<!doctype html>${html}`);
    assert.equal(addBaseToLinks(rendered, { base: "" }), rendered);
  });
}

test("a script gets the path before each path that it holds", () => {
  const code = 'import("/index/a.js");b(`/index/`,c+"/","//x",/[/]a/)';
  const script = { block: "search", code };
  assert.equal(
    addBaseToScript(script, SITE).code,
    'import("/news/index/a.js");b(`/news/index/`,c+"/","//x",/[/]a/)',
  );
  assert.equal(addBaseToScript(script, { base: "" }), script);
});
