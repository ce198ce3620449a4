import assert from "node:assert/strict";
import { test } from "node:test";
import { auditFile } from "./audit-text.ts";
import { createPageAudit } from "./audit-page.ts";
import { findAddresses, resolveAddress } from "./addresses.ts";
import { siteAt } from "../links/test-site-address.ts";
import { ORIGIN, SITE, auditBody, listBodyProblems } from "./test-page.ts";

const PRIVATE =
  "is known to one machine or network only. Write the address that readers reach, or put it between backquotes as code.";

test("a path from the root, and an address at the site's origin, lead to the site, without their query", () => {
  for (const value of ["/a/?b#c", `${ORIGIN}/a/#c`]) {
    assert.deepEqual(resolveAddress(value, SITE), { kind: "own", address: "/a/#c" });
  }
  assert.deepEqual(resolveAddress("/a/#%CE%B1", SITE), { kind: "own", address: "/a/#α" });
});

test("an address at a host that begins like the site's leads elsewhere", () => {
  const value = `${ORIGIN}.evil.example/a/`;
  assert.deepEqual(resolveAddress(value, SITE), {
    kind: "elsewhere",
    host: "news.example.evil.example",
  });
  assert.deepEqual(listAddresses(`<loc>${value}</loc>`), []);
});

const WRONG = ["x/", "javascript:x", "http://", "ftp://a.example/", ""];

for (const value of WRONG) {
  test(`"${value}" is no address`, () => {
    assert.deepEqual(resolveAddress(value, SITE), {
      kind: "problem",
      problem: {
        rule: "wrong-address",
        message: `"${value}" is no address that pages use. Write a path from the root, such as /about/, or an address with https.`,
      },
    });
  });
}

test("a link of a template to a machine or a network is a problem", () => {
  const problem = `private-address  <a href=http://localhost:8080/a/>: localhost ${PRIVATE}`;
  assert.deepEqual(listBodyProblems("<a href=http://localhost:8080/a/>α</a>"), [problem]);
});

test("a preview is a problem, unless the site is there itself", () => {
  const preview = "https://deploy-preview-7--news.netlify.app";
  assert.deepEqual(listBodyProblems(`<a href=${preview}/a>α</a>`), [
    `preview-address  <a href=${preview}/a>: deploy-preview-7--news.netlify.app is a preview, which is not there for readers. Write the published address.`,
  ]);
  assert.deepEqual(resolveAddress(`${preview}/a/`, siteAt(preview)), {
    kind: "own",
    address: "/a/",
  });
});

test("addresses of the site are found where the formats of files have them", () => {
  const text = `<loc>${ORIGIN}/a/b.xml</loc> <link>${ORIGIN}</link> <link rel="self" href="${ORIGIN}/e/?x=1"/> {"url":"${ORIGIN}/c/#d"}\nSitemap: ${ORIGIN}/s.xml`;
  assert.deepEqual(listAddresses(text), ["/a/b.xml", "/", "/e/", "/c/#d", "/s.xml"]);
});

test("an address in the words of authors is text", () => {
  const text = `<title>${ORIGIN}/x/</title> "${ORIGIN}/c/" \\"url\\":\\"${ORIGIN}/y/\\" &lt;loc&gt;${ORIGIN}/z/`;
  assert.deepEqual(listAddresses(text), []);
  assert.deepEqual(auditBody("", `<meta name=description content="${ORIGIN}/x/">`).addresses, "");
});

test("words about one machine are no address", () => {
  assert.deepEqual(auditBody("<p>localhost, 127.0.0.1").problems, []);
});

const BELOW = siteAt(`${ORIGIN}/press`);
const OUTSIDE =
  "which is outside the site, all of which is below /press/. Have addBase or urlOf write the address.";

test("below a path, an address of the site begins with it", () => {
  for (const value of ["/press/a/?b#c", `${ORIGIN}/press/a/#c`]) {
    assert.deepEqual(resolveAddress(value, BELOW), { kind: "own", address: "/a/#c" });
  }
});

/** What a page of a site below a path holds, and the addresses that are refused. */
const PAGES = [
  ["<a href=/a/>α</a>", "/a/"],
  ["<a href=/pressroom/>α</a>", "/pressroom/"],
  [`<a href=${ORIGIN}/a/>α</a>`, undefined],
  ["<form action=/search/></form>", "/search/"],
  [`<form action=${ORIGIN}/search/></form>`, "/search/"],
  ["<script>import('/search/index/engine.js')</script>", "/search/index/engine.js"],
  ["<svg><style>a{background:url(/a.png)}</style></svg>", "/a.png"],
  [`<link rel=canonical href=${ORIGIN}/a/>`, "/a/"],
  ["<link rel=alternate type=application/atom+xml href=/feed.xml>", "/feed.xml"],
  [`<meta property=og:url content=${ORIGIN}/a/>`, "/a/"],
  ['<meta http-equiv=refresh content="0; url=/a/">', "/a/"],
  [`<script type=application/ld+json>{"@id":"${ORIGIN}/a/#b"}</script>`, "/a/"],
  [`<script type=application/ld+json>{"url":"${ORIGIN}/a/"}</script>`, undefined],
] as const;

for (const [tag, path] of PAGES) {
  test(`below a path, ${tag} is ${path === undefined ? "allowed" : "refused"}`, () => {
    const inHead = /^<(?:link|meta)/.test(tag);
    const html = `<!doctype html><html lang=el><title>α</title>${inHead ? tag : `<p>α</p>${tag}`}`;
    const problems = createPageAudit(BELOW)(html).problems.filter(
      ({ rule }) => rule === "outside-base",
    );
    assert.deepEqual(
      problems.map(({ message }) => message.slice(message.indexOf(": It") + 2)),
      path === undefined ? [] : [`It names ${path}, ${OUTSIDE}`],
    );
  });
}

/** Files of a site below a path, and what is refused in them. */
const FILES = [
  ["feed.xml", `<link href="${ORIGIN}/a/"/>`, "/a/"],
  ["feed.xml", `<link rel="license" href="${ORIGIN}/a/"/>`, undefined],
  ["feed.json", `{"url":"${ORIGIN}/a/"}`, "/a/"],
  ["sitemap.xml", `<loc>${ORIGIN}/a/</loc>`, "/a/"],
  ["robots.txt", `Sitemap: ${ORIGIN}/sitemap.xml`, "/sitemap.xml"],
  ["_redirects", "/press/a/ /b/ 301\n", "/b/"],
  ["_redirects", "/a/* /press/b/:splat 301\n", "/a/*"],
  ["_redirects", "/press/a/* /press/b/:splat 301\n", undefined],
] as const;

for (const [file, text, path] of FILES) {
  test(`below a path, ${text.trim()} in ${file} is ${path === undefined ? "allowed" : "refused"}`, () => {
    const { facts } = auditFile({ file, bytes: Buffer.from(text) }, BELOW);
    assert.deepEqual(
      facts.problems,
      path === undefined ? [] : [{ rule: "outside-base", message: `It names ${path}, ${OUTSIDE}` }],
    );
  });
}

/** The addresses of the test's site in a text, which has no problem. */
function listAddresses(text: string): readonly string[] {
  const { addresses, problems } = findAddresses(text, SITE, /^$/);
  assert.deepEqual(problems, []);
  return addresses;
}
