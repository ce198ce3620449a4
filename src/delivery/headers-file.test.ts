import assert from "node:assert/strict";
import { test } from "node:test";
import { createPolicy } from "./content-security-policy.ts";
import { type InlinePage, createHeadersFile } from "./headers-file.ts";

function write(pages: readonly InlinePage[], base = ""): string {
  const { file, bytes } = createHeadersFile(pages, { base });
  assert.equal(file, "_headers");
  return new TextDecoder().decode(bytes);
}

function page(
  path: string,
  styles: readonly string[],
  scripts: readonly string[] = [],
): InlinePage {
  return { path, inline: { styles, scripts } };
}

test("below a path, each rule is for the path on the host", () => {
  const pages = ["/", "/404.html", "/stories/a/"].map((path) => page(path, ["'sha256-a'"]));
  const rules = write(pages, "/news")
    .split("\n")
    .filter((line) => line.startsWith("/"));
  assert.deepEqual(rules, ["/news/", "/news/404.html", "/news/stories/*"]);
  const own = write(pages).replaceAll(/^(?=\/)/gm, "/news");
  assert.equal(write(pages, "/news"), own);
});

test("a folder has one rule, for what is in any of its pages, each once", () => {
  assert.equal(
    write([
      page("/stories/b/", ["'sha256-b'"], ["'sha256-s'"]),
      page("/stories/a/", ["'sha256-b'", "'sha256-a'"], ["'sha256-s'"]),
    ]),
    `/stories/*\n  Content-Security-Policy: ${createPolicy("/stories/", {
      styles: ["'sha256-a'", "'sha256-b'"],
      scripts: ["'sha256-s'"],
    })}\n`,
  );
});

test("the rules are in the order of their addresses, and no address is in two", () => {
  const paths = ["/topics/world/", "/", "/404.html", "/about/", "/topics/"];
  const rules = write(paths.map((path) => page(path, ["'sha256-a'"]))).match(/^\S+$/gm);
  assert.deepEqual(rules, ["/", "/404.html", "/about/*", "/topics/*"]);
});

test("a folder's rule comes before that of a folder whose name begins with its own", () => {
  const pages = ["/a-b/", "/a/", "/a.c/"].map((path) => page(path, []));
  assert.deepEqual(write(pages).match(/^\S+$/gm), ["/a/*", "/a-b/*", "/a.c/*"]);
});

test("the order of the pages makes no difference", () => {
  const pages = [page("/a/", ["'sha256-b'"]), page("/a/c/", ["'sha256-a'"]), page("/", [])];
  assert.equal(write(pages), write(pages.toReversed()));
});

test("the search has the policy that it needs", () => {
  const policy = createPolicy("/search/", { styles: [], scripts: [] });
  assert.match(policy, /connect-src 'self'/);
  assert.equal(write([page("/search/", [])]), `/search/*\n  Content-Security-Policy: ${policy}\n`);
});

test("each folder lets the page that is where there is none send its form", () => {
  const lost = { path: "/404.html", inline: { styles: [], scripts: [], hasForm: true } } as const;
  const policy = createPolicy("/topics/", { styles: [], scripts: [], hasForm: true });
  const rules = write([page("/topics/", []), lost]);
  assert.ok(rules.includes(`/topics/*\n  Content-Security-Policy: ${policy}\n`));
});

test("each folder lets in what the page holds that is where there is none", () => {
  const styles = ["'sha256-a'", "'sha256-lost'"];
  const pages = [page("/topics/", ["'sha256-a'"]), page("/404.html", ["'sha256-lost'"])];
  const policy = createPolicy("/topics/", { styles, scripts: [] });
  assert.ok(write(pages).includes(`/topics/*\n  Content-Security-Policy: ${policy}\n`));
});
