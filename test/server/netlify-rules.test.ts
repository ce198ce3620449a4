import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { createRedirectFile } from "../../src/delivery/redirects.ts";
import { type NetlifyRules, readNetlifyRules } from "./netlify-rules.ts";

interface Configuration {
  /** Of `netlify.toml`, behind the folder of the site. */
  readonly rules?: string;
  readonly headers?: string;
  readonly redirects?: string;
}

async function read(context: TestContext, files: Configuration): Promise<NetlifyRules> {
  const root = mkdtempSync(join(tmpdir(), "netlify-rules-"));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, "_site"));
  writeFileSync(join(root, "netlify.toml"), `[build]\npublish = "_site"\n${files.rules ?? ""}`);
  if (files.headers !== undefined) writeFileSync(join(root, "_site/_headers"), files.headers);
  if (files.redirects !== undefined) writeFileSync(join(root, "_site/_redirects"), files.redirects);
  return readNetlifyRules(root);
}

function rule(path: string, ...values: readonly string[]): string {
  return `[[headers]]\nfor = "${path}"\n[headers.values]\n${values.join("\n")}\n`;
}

test("without rules no path has a header or has moved", async (context) => {
  const { listHeaders, findRedirect } = await read(context, {});
  assert.deepEqual(listHeaders("/"), {});
  assert.equal(findRedirect("/"), undefined);
});

test("of the rules that match a path, the later one wins for the same header", async (context) => {
  const { listHeaders } = await read(context, {
    rules: rule("/*", 'A = "all"', 'B = "all"') + rule("/x/*", 'A = "x"'),
  });
  assert.deepEqual(listHeaders("/"), { a: "all", b: "all" });
  assert.deepEqual(listHeaders("/x/y/"), { a: "x", b: "all" });
});

test("a rule for a folder holds for all that begins with its name, as the host has it", async (context) => {
  const { listHeaders } = await read(context, { rules: rule("/x/*", 'A = "x"') });
  const paths = ["/x", "/x/", "/x/y.txt", "/xy/", "/X/", "/", "/y/x/"];
  assert.deepEqual(
    paths.filter((path) => listHeaders(path)["a"] === "x"),
    ["/x", "/x/", "/x/y.txt", "/xy/", "/X/"],
  );
});

test("one header under two spellings is an error in the host's words", async (context) => {
  await assert.rejects(
    read(context, { rules: rule("/*", 'A = "all"'), headers: "/x/*\n  a: x\n" }),
    { message: 'Warning: the same header is set twice with different cases: "A" and "a"' },
  );
});

test("a rule for an extension holds at any depth", async (context) => {
  const { listHeaders } = await read(context, { rules: rule("/*.xml", 'A = "xml"') });
  assert.deepEqual(listHeaders("/a.xml"), { a: "xml" });
  assert.deepEqual(listHeaders("/stories/b/a.xml"), { a: "xml" });
  assert.deepEqual(listHeaders("/stories/b/a.xml.txt"), {});
});

test("the rules of the built site come before those of netlify.toml, in their order", async (context) => {
  const { listHeaders } = await read(context, {
    rules: rule("/*", 'A = "toml"'),
    headers:
      "/*\n  A: file\n  Content-Security-Policy: default-src 'none'; img-src data:\n" +
      "/search/*\n  Content-Security-Policy: default-src 'self'\n",
  });
  assert.deepEqual(listHeaders("/"), {
    a: "toml",
    "content-security-policy": "default-src 'none'; img-src data:",
  });
  assert.deepEqual(listHeaders("/search/"), {
    a: "toml",
    "content-security-policy": "default-src 'self'",
  });
});

test("an address that moved leads on, with its last slash and without", async (context) => {
  const { findRedirect } = await read(context, {
    redirects: "/stories/old/ /stories/new/ 301\n/old.xml /new.xml 301\n",
  });
  assert.equal(findRedirect("/stories/old/"), "/stories/new/");
  assert.equal(findRedirect("/stories/old"), "/stories/new/");
  assert.equal(findRedirect("/old.xml"), "/new.xml");
  assert.equal(findRedirect("/stories/old/more/"), undefined);
  assert.equal(findRedirect("/"), undefined);
});

test("a splat takes an address, with its last slash and without, and all that is below it", async (context) => {
  const { findRedirect } = await read(context, {
    redirects: "/stories/old/* /stories/new/:splat 301\n",
  });
  assert.equal(findRedirect("/stories/old/"), "/stories/new/");
  assert.equal(findRedirect("/stories/old"), "/stories/new/");
  assert.equal(findRedirect("/stories/old/part/"), "/stories/new/part/");
  assert.equal(findRedirect("/stories/old/feed.xml"), "/stories/new/feed.xml");
  assert.equal(findRedirect("/stories/older/"), undefined);
});

test("what the build writes of stories that moved is followed", async (context) => {
  const moves = [{ from: "/stories/old/", to: "/stories/new/" }];
  const redirects = new TextDecoder().decode(createRedirectFile(moves, { base: "" })?.bytes);
  const { findRedirect } = await read(context, { redirects });
  assert.equal(findRedirect("/stories/old/"), "/stories/new/");
});

for (const line of ["/a/ /b/ 302", "/a/ /b/ 301 Country=gr", "/a/ id=:id /b/ 301"]) {
  test(`${line} is refused, for it is no plain redirect`, async (context) => {
    await assert.rejects(read(context, { redirects: line }), {
      name: "NetlifyRuleError",
      message:
        "The redirect from /a/ to /b/ is not a plain one that ends in 301. Say in test/server/netlify-rules.ts how it is followed.",
    });
  });
}

for (const [from, to] of [
  ["/a/*", "/b/"],
  ["/a/:id/", "/b/"],
  ["/a/", "https://example.org/"],
] as const) {
  test(`a redirect from ${from} to ${to} is refused`, async (context) => {
    await assert.rejects(read(context, { redirects: `${from} ${to} 301` }), {
      message: new RegExp(`^The redirect from ${from.replace("*", "\\*")} to ${to} is not a plain`),
    });
  });
}

test("what the host would pass over is an error in its words", async (context) => {
  await assert.rejects(read(context, { rules: rule("/*", "A = 3"), redirects: "nonsense" }), {
    name: "NetlifyRuleError",
    message:
      "Warning: some headers have syntax errors:\n" +
      "Could not parse header number 1:\n" +
      '  {"for":"/*","values":{"A":3}}\n' +
      'Header "A" value must be a string not: 3\n' +
      "Warning: some redirects have syntax errors:\n" +
      "Could not parse redirect line 1:\n" +
      "  nonsense\n" +
      "Missing destination path/URL",
  });
});

test("this project's own configuration is read", async () => {
  const { listHeaders } = await readNetlifyRules(resolve("."));
  assert.equal(listHeaders("/")["x-content-type-options"], "nosniff");
});
