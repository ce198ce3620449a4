import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { ask, notFoundPage, page, startTestSite } from "./test-site.ts";

test("transformHtml changes pages and the not-found page, and nothing else", async (context) => {
  const { origin } = await startTestSite(context, {
    transformHtml: (html, path) => `${html}<!-- ${path} -->`,
  });
  const answers = [
    await ask(origin, "/x/"),
    await ask(origin, "/none"),
    await ask(origin, "/note.txt"),
  ];
  assert.deepEqual(
    answers.map((answer) => answer.body.toString()),
    [`${page}<!-- /x/ -->`, `${notFoundPage}<!-- /none -->`, "note"],
  );
});

const HTML = "text/html; charset=utf-8";

test("headers replace the server's own, but for the type of a page; on files, unchanged files and the not-found page", async (context) => {
  const { origin } = await startTestSite(context, {
    headers: (path) => ({ "X-Path": encodeURI(path), "Content-Security-Policy": "none" }),
  });
  const answers = [
    await ask(origin, "/με κενό/".split("/").map(encodeURIComponent).join("/")),
    await ask(origin, "/note.txt"),
    await ask(origin, "/x/", { "if-none-match": "*" }),
    await ask(origin, "/none"),
    await ask(origin, "/x"),
  ];
  assert.deepEqual(
    answers.map(({ status, headers }) => [
      status,
      headers["x-path"],
      headers["content-security-policy"],
      headers["content-type"],
      headers["cache-control"],
    ]),
    [
      [200, "/%CE%BC%CE%B5%20%CE%BA%CE%B5%CE%BD%CF%8C/", "none", HTML, undefined],
      [200, "/note.txt", "none", undefined, undefined],
      [304, "/x/", "none", undefined, undefined],
      [404, "/none", "none", HTML, undefined],
      [301, undefined, undefined, "text/plain; charset=utf-8", undefined],
    ],
  );
});

test("a content type among the headers is that of the file, and not of an unchanged one", async (context) => {
  const { origin } = await startTestSite(context, {
    headers: () => ({ "Content-Type": "text/html; charset=utf-8" }),
  });
  const answers = [
    await ask(origin, "/note.txt"),
    await ask(origin, "/note.txt", { "if-none-match": "*" }),
  ];
  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers["content-type"]]),
    [
      [200, "text/html; charset=utf-8"],
      [304, undefined],
    ],
  );
});

test("a site without 404.html has the headers on its plain answer too", async (context) => {
  const { origin, folder } = await startTestSite(context, { headers: () => ({ "X-A": "b" }) });
  await rm(join(folder, "404.html"));
  const { status, headers } = await ask(origin, "/none");
  assert.deepEqual(
    [status, headers["x-a"], headers["content-type"]],
    [404, "b", "text/plain; charset=utf-8"],
  );
});

test("a path that has moved leads on with its query, whatever is there", async (context) => {
  const { origin } = await startTestSite(context, {
    redirect: (path) => (path === "/x/" || path === "/none" ? "/y/" : undefined),
  });
  const answers = [
    await ask(origin, "/x/?q=a/b"),
    await ask(origin, "/none", {}, "HEAD"),
    await ask(origin, "/note.txt"),
  ];
  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers.location]),
    [
      [301, "/y/?q=a/b"],
      [301, "/y/"],
      [200, undefined],
    ],
  );
});

test("a hook that fails gives its error and leaves the server up", async (context) => {
  const { origin } = await startTestSite(context, {
    headers: (path): Readonly<Record<string, string>> => {
      if (path === "/") throw new Error("no rule");
      return path === "/x/" ? { "X-Path": "line\nbreak" } : {};
    },
  });
  const thrown = await ask(origin, "/");
  const invalid = await ask(origin, "/x/", { "accept-encoding": "gzip" });
  assert.equal(thrown.status, 500);
  assert.equal(thrown.body.toString(), "Error: no rule\n");
  assert.equal(invalid.status, 500);
  assert.equal(
    invalid.body.toString(),
    'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["x-path"]\n',
  );
  assert.equal((await ask(origin, "/note.txt")).status, 200);
});

test("below a base the folder is at that path alone; the root leads there, and hooks get the path on the host", async (context) => {
  const asked: string[] = [];
  const { origin } = await startTestSite(context, {
    findBase: () => "/%CE%BD%CE%AD%CE%B1",
    redirect: (path) => {
      asked.push(path);
      return path === "/%CE%BD%CE%AD%CE%B1/old/" ? "/%CE%BD%CE%AD%CE%B1/x/" : undefined;
    },
  });
  const targets = [
    "/?a",
    "/%CE%BD%CE%AD%CE%B1",
    "/%ce%bd%ce%ad%ce%b1/",
    "/x/",
    "/%CE%BD%CE%AD%CE%B1x/",
  ];
  const below = ["/x/", "/x?a", "/old/", "/note.txt", "/none"];
  const answers = await Promise.all(
    [...targets, ...below.map((path) => `/%CE%BD%CE%AD%CE%B1${path}`)].map(async (target) => {
      const { status, headers, body } = await ask(origin, target);
      return [status, headers.location ?? body.toString()];
    }),
  );
  assert.deepEqual(answers, [
    [302, "/%CE%BD%CE%AD%CE%B1/?a"],
    [302, "/%CE%BD%CE%AD%CE%B1/"],
    [200, "home"],
    [404, notFoundPage],
    [404, notFoundPage],
    [200, page],
    [301, "/%CE%BD%CE%AD%CE%B1/x/?a"],
    [301, "/%CE%BD%CE%AD%CE%B1/x/"],
    [200, "note"],
    [404, notFoundPage],
  ]);
  assert.deepEqual(asked.filter((path) => path.endsWith("/x/")).sort(), [
    "/%CE%BD%CE%AD%CE%B1/x/",
    "/x/",
  ]);
});
