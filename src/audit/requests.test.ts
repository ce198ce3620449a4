import assert from "node:assert/strict";
import { test } from "node:test";
import { auditBody, listBodyProblems } from "./test-page.ts";

const FETCHED =
  "It would be fetched from x.example, or sent there. Put a copy on this site, or leave it out.";

/** Pieces of a page that would make a browser ask another host, and the tag that is told. */
const FOREIGN: readonly (readonly [piece: string, tag: string])[] = [
  ['<img src=https://x.example/a.png alt="">', '<img src=https://x.example/a.png alt="">'],
  ['<img src=//x.example/a.png alt="">', '<img src=//x.example/a.png alt="">'],
  [
    '<img srcset="/a.png 1x, https://x.example/a.png 2x" alt="">',
    '<img srcset="/a.png 1x, https://x.example/a.png 2x" alt="">',
  ],
  ["<video poster=https://x.example/a.png></video>", "<video poster=https://x.example/a.png>"],
  ["<object data=https://x.example/a.pdf></object>", "<object data=https://x.example/a.pdf>"],
  ["<iframe src=https://x.example/></iframe>", "<iframe src=https://x.example/>"],
  [
    "<button type=submit formaction=https://x.example/>α</button>",
    "<button type=submit formaction=https://x.example/>",
  ],
  [
    "<svg><image href=https://x.example/a.png></image></svg>",
    "<image href=https://x.example/a.png> in <svg>",
  ],
  ["<form action=https://x.example/></form>", "<form action=https://x.example/>"],
];

for (const [piece, tag] of FOREIGN) {
  test(`${piece} asks another host`, () => {
    assert.deepEqual(listBodyProblems(piece), [`foreign-request  ${tag}: ${FETCHED}`]);
  });
}

const HEAD = [
  "<link rel=stylesheet href=https://x.example/a.css>",
  "<link rel=icon href=https://x.example/a.png>",
  "<link rel='license preload' href=https://x.example/a.css>",
  "<link rel=preconnect href=https://x.example/ >",
  '<meta http-equiv=refresh content="0; url=https://x.example/">',
];

for (const piece of HEAD) {
  test(`${piece} asks another host`, () => {
    const problem = `foreign-request  ${piece}: ${FETCHED}`;
    assert.deepEqual(listBodyProblems("", piece), [problem]);
  });
}

const CODE = [
  "<style>a{background:url(https://x.example/a.png)}</style>",
  "<style>a{background:url( '//x.example/a.png' )}</style>",
  `<style>a{background:image-set("https://x.example/a.png" 1x)}</style>`,
  `<script>fetch("https://x.example/")</script>`,
  "<script>import('//x.example/a.js')</script>",
  '<script>new WebSocket("wss://x.example/")</script>',
];

for (const piece of CODE) {
  test(`${piece} asks another host`, () => {
    const tag = piece.startsWith("<style") ? "<style>" : "<script>";
    const [problem = ""] = listBodyProblems("", piece);
    const rule = piece.includes("wss:") ? "wrong-address" : "foreign-request";
    assert.ok(problem.startsWith(`${rule}  ${tag}: `), problem);
  });
}

test("a style sheet that imports another is a problem, in a drawing too", () => {
  const message = "It imports another style sheet. Put the rules of that one into it.";
  assert.deepEqual(listBodyProblems("", '<style>@import "/a.css";</style>'), [
    `foreign-request  <style>: ${message}`,
  ]);
  assert.deepEqual(listBodyProblems("<svg><style>@import '/a.css';</style></svg>"), [
    `foreign-request  <style> in <svg>: ${message}`,
  ]);
});

test("links, and addresses that only name something, ask nobody", () => {
  const head =
    "<link rel=canonical href=https://x.example/ ><link rel=alternate href=https://x.example/ ><link rel=icon href=data:,><style>a[href^=http]{background:url(data:,)}</style>" +
    '<script type=application/ld+json>{"license":"https://x.example/"}</script>';
  assert.deepEqual(listBodyProblems("<a href=https://x.example/>α</a>", head), []);
});

test("what is fetched from the site has to be there: files, and folders that scripts take files from", () => {
  const head = "<style>a{background:url(/a.png)}</style>";
  const { addresses, problems } = auditBody(
    '<img src=/b.png alt=""><form action=/c/></form><script>import("/d/"+e)</script>',
    head,
  );
  assert.deepEqual(problems, []);
  assert.equal(addresses, "/a.png\n/b.png\n/c/\n/d/*");
});

test("structured data that are no JSON, and code that hides its end, are problems", () => {
  assert.deepEqual(listBodyProblems("<script type=application/ld+json>{</script>"), [
    "wrong-data  <script type=application/ld+json>: What it holds cannot be read as JSON.",
  ]);
  assert.deepEqual(listBodyProblems("<p><script>'<!--'</script>"), [
    'comment-in-code  <script>: It holds "<!--", after which browsers look for another end. Leave it out.',
  ]);
});
