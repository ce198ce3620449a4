import assert from "node:assert/strict";
import { test } from "node:test";
import { ChecksumsError, createChecksums, parseChecksums } from "./checksums.ts";

const ONE = "1".repeat(64);
const TWO = "2".repeat(64);

test("the list has a line for each file as sha256sum writes it, sorted by the bytes of the paths", () => {
  const files = ["b/index.html", "b.html", "a/index.html", "_redirects", "B.html"].map((file) => {
    return { file, digest: ONE };
  });
  const { file, bytes } = createChecksums(files);
  assert.equal(file, "SHA256SUMS");
  assert.equal(
    Buffer.from(bytes).toString(),
    `${ONE}  B.html\n${ONE}  _redirects\n${ONE}  a/index.html\n${ONE}  b.html\n${ONE}  b/index.html\n`,
  );
});

test("the list knows its own digest", () => {
  assert.equal(
    createChecksums([]).digest,
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

test("what was listed is read again, and so is a list that was made of files read as binary", () => {
  const files = [
    { file: "a/index.html", digest: ONE },
    { file: "b.html", digest: TWO },
  ];
  const text = Buffer.from(createChecksums(files).bytes).toString();
  const expected = new Map([
    ["a/index.html", ONE],
    ["b.html", TWO],
  ]);
  assert.deepEqual(parseChecksums(text, "SHA256SUMS"), expected);
  assert.deepEqual(parseChecksums(text.replaceAll("  ", " *"), "SHA256SUMS"), expected);
});

test("a line of another form is refused with its place", () => {
  const wrong = [`${ONE}  a\n\n`, `${ONE}  a\n${ONE.slice(1)}  b\n`, `${ONE}  a\n${ONE} b\n`];
  for (const text of wrong) {
    assert.throws(
      () => parseChecksums(text, "copy/SHA256SUMS"),
      new ChecksumsError(
        "copy/SHA256SUMS:2 is no line of checksums. A line is a SHA-256 in hexadecimal, two spaces and a path.",
      ),
    );
  }
});

test("a file that is listed twice is refused, whichever digest comes first", () => {
  for (const [first, second] of [
    [ONE, TWO],
    [TWO, ONE],
    [ONE, ONE],
  ]) {
    assert.throws(
      () => parseChecksums(`${first}  a\n${ONE}  b\n${second}  a\n`, "SHA256SUMS"),
      new ChecksumsError("SHA256SUMS:3 names a file for the second time."),
    );
  }
});
