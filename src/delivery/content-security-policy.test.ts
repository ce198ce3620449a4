import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addPolicy,
  allowScript,
  createPolicy,
  listInlineSources,
} from "./content-security-policy.ts";

const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const ABC = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
const BASE =
  "default-src 'none';img-src data:;base-uri 'none';form-action 'none';require-trusted-types-for 'script'";

test("styles and scripts are listed in their order, by the digest that browsers make of them", () => {
  assert.deepEqual(
    listInlineSources(
      "<style>abc</style><p>α<svg><style></style></svg><script></script><script>abc</script>",
    ),
    { styles: [ABC, EMPTY], scripts: [EMPTY, ABC] },
  );
});

test("structured data run nothing and need no source", () => {
  const html = "<script type=application/ld+json>abc</script>";
  assert.deepEqual(listInlineSources(html), { styles: [], scripts: [] });
});

test("a page may run and paint what is in it, and be framed by nobody", () => {
  assert.equal(
    createPolicy("/stories/", { styles: [ABC, EMPTY], scripts: [ABC] }),
    `${BASE};script-src ${ABC};style-src ${ABC} ${EMPTY};frame-ancestors 'none'`,
  );
});

test("what a page has none of falls back to nothing at all", () => {
  assert.equal(
    createPolicy("/about/", { styles: [], scripts: [] }),
    `${BASE};frame-ancestors 'none'`,
  );
});

test("the search alone loads its program, from its own site", () => {
  assert.equal(
    createPolicy("/search/", { styles: [ABC], scripts: [EMPTY], hasForm: true }),
    "default-src 'none';img-src data:;base-uri 'none';form-action 'self';require-trusted-types-for 'script';" +
      `script-src 'self' ${EMPTY};connect-src 'self';style-src ${ABC};frame-ancestors 'none'`,
  );
});

test("a page with a form may send it to its own site", () => {
  const form = "<form action=/search/>";
  assert.deepEqual(listInlineSources(form), { styles: [], scripts: [], hasForm: true });
  assert.match(createPolicy("/404.html", listInlineSources(form)), /;form-action 'self';/);
  assert.match(createPolicy("/a/", listInlineSources("<p>")), /;form-action 'none';/);
});

test("a page that links icons and a manifest may have them from its own site", () => {
  const links = "<link rel=apple-touch-icon href=/a.png><link rel=manifest href=/a.webmanifest>";
  const inline = listInlineSources(links);
  assert.deepEqual(inline, { styles: [], scripts: [], hasPictures: true, hasManifest: true });
  assert.match(createPolicy("/", inline), /;img-src 'self' data:;.*;manifest-src 'self';/);
});

test("no policy of any page allows what is inline by itself, or another host", () => {
  for (const path of ["/", "/search/", "/stories/a/"]) {
    const policy = createPolicy(path, { styles: [ABC], scripts: [ABC] });
    assert.doesNotMatch(policy, /unsafe-|https?:|\*/, path);
  }
});

test("a page keeps its policy behind the styles of its head, which it need not name", () => {
  assert.equal(
    addPolicy(
      "<!doctype html><meta charset=utf-8><style>p{}</style><meta name=a><p>β<svg><style>abc</style></svg><script></script>",
      "/stories/a/b/",
    ),
    `<!doctype html><meta charset=utf-8><style>p{}</style><meta http-equiv=content-security-policy content="${BASE};script-src ${EMPTY};style-src ${ABC}"><meta name=a><p>β<svg><style>abc</style></svg><script></script>`,
  );
});

test("a page without styles has it as soon as its letters are known", () => {
  assert.equal(
    addPolicy("<!doctype html><meta charset=utf-8><title>α</title>", "/a/"),
    `<!doctype html><meta charset=utf-8><meta http-equiv=content-security-policy content="${BASE}"><title>α</title>`,
  );
});

test("a page that has no place for its policy stops the build", () => {
  assert.throws(() => addPolicy("<p>α", "/a/"), {
    message: `The page /a/ has no head for its policy. Give it a layout, such as "layout: plain".`,
  });
});

test("one more script, and connections to its own server, can be allowed to any page and nothing else", () => {
  const page = "<!doctype html><meta charset=utf-8><style>abc</style><p>α";
  assert.equal(
    allowScript(addPolicy(page, "/about/"), "abc"),
    `<!doctype html><meta charset=utf-8><style>abc</style><meta http-equiv=content-security-policy content="${BASE};script-src ${ABC};connect-src 'self'"><p>α`,
  );
  const search = allowScript(addPolicy(`${page}<script></script>`, "/search/"), "abc");
  assert.ok(search.includes(`script-src 'self' ${EMPTY} ${ABC}`));
  assert.equal(/connect-src [^;"]*/.exec(search)?.[0], "connect-src 'self'");
});

test("a script is allowed however the page's policy is written, and a page without one stays as it is", () => {
  assert.equal(
    allowScript(
      `<META HTTP-EQUIV="Content-Security-Policy" CONTENT="default-src 'none'; img-src data:;">`,
      "abc",
    ),
    `<META HTTP-EQUIV="Content-Security-Policy" CONTENT="default-src 'none';img-src data:;script-src ${ABC};connect-src 'self'">`,
  );
  assert.equal(allowScript("<!doctype html><p>α", "abc"), "<!doctype html><p>α");
});
