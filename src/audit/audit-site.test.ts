import assert from "node:assert/strict";
import { test } from "node:test";
import { AuditError } from "./audit-error.ts";
import { type AuditedFile, auditSite } from "./audit-site.ts";
import { auditFile } from "./audit-text.ts";
import type { FileFacts } from "./facts.ts";
import { ORIGIN, SITE } from "./test-page.ts";

function createFile(path: string, facts: Partial<FileFacts> = {}): AuditedFile {
  const file = `${path.slice(1)}index.html`;
  return { path, file, facts: { ids: "", addresses: "", suspects: [], problems: [], ...facts } };
}

/** The report on a site of these files and a file `a.xml`. */
function report(files: readonly AuditedFile[], written: readonly string[] = []): string {
  const names = new Set(["a.xml", "code/a.js", ...files.map(({ file }) => file)]);
  const isWritten = (word: string): boolean => written.includes(word);
  return new AuditError(auditSite({ files, names, isWritten })).message;
}

test("a site whose addresses all lead somewhere has no problem", () => {
  const addresses = "/\n/b/#x\n/b/#xy\n/a.xml\n/code/*";
  const files = [createFile("/", { addresses }), createFile("/b/", { ids: "x\nxy" })];
  assert.equal(report(files), "\n0 errors");
});

test("addresses of pages, files and folders that are not there are told, with all that name them", () => {
  const files = ["/", "/b/", "/c/", "/d/", "/e/", "/f/"].map((path) =>
    createFile(path, { addresses: "/missing/\n/b" }),
  );
  assert.equal(
    report([...files, createFile("/g/", { addresses: "/b.xml\n/none/*" })]),
    `/  missing-address  It names /b, which is not there. Write /b/, with a slash at its end. Also: /b/, /c/, /d/, 2 other addresses.
/  missing-address  It names /missing/, which is not there. Name a page or a file that the build makes. Also: /b/, /c/, /d/, 2 other addresses.
/g/  missing-address  It names /b.xml, which is not there. Name a page or a file that the build makes.
/g/  missing-address  It takes files from /none/, where there are none. Name a folder that the build makes.

4 errors`,
  );
});

test("an anchor has to be the whole id of an element on the page that is named", () => {
  const files = [createFile("/", { addresses: "/b/#x" }), createFile("/b/", { ids: "xy\nyx" })];
  assert.equal(
    report(files),
    `/  missing-anchor  It names /b/#x, and nothing on /b/ has the id "x". Name one that is there.

1 error`,
  );
});

test("a problem of pages by themselves is told once, with the pages", () => {
  const problems = [{ rule: "unclosed", message: "<div>: It has no end tag." }];
  assert.equal(
    report([createFile("/b/", { problems }), createFile("/a/", { problems })]),
    `/a/  unclosed  <div>: It has no end tag. Also: /b/.

1 error`,
  );
});

test("a placeholder is a problem where no author wrote it", () => {
  const files = [createFile("/", { suspects: ["TODO", "{count}"] })];
  assert.equal(report(files, ["TODO", "{count}"]), "\n0 errors");
  assert.equal(
    report(files, ["TODO"]),
    `/  placeholder  "{count}" is on the page, and in no text that an author wrote. Look in _data/strings.json, _data/site.json and the layouts for where it comes from.

1 error`,
  );
});

test("feeds, sitemaps and redirects are checked in the same way", () => {
  const read = (file: string, text: string): FileFacts =>
    auditFile({ file, bytes: Buffer.from(text) }, SITE).facts;
  const feed = `<link href="${ORIGIN}/a/"/><content>&lt;a href="${ORIGIN}/a/#b"&gt; [object Object]</content>`;
  assert.deepEqual(read("feed.xml", feed), {
    ids: "",
    addresses: "/a/",
    suspects: ["[object Object]"],
    problems: [],
  });
  assert.equal(
    read("_redirects", "/old/ /a/ 301!\n/older/ /a/ 301!\n/x/ /b/ 301!\n").addresses,
    "/a/\n/b/",
  );
});
