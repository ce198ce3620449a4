import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { digestBytes } from "../../delivery/site-tree.ts";
import { readSubject } from "./read-subject.ts";
import type { FetchFile } from "./fetch-file.ts";
import { VerifyError } from "./verify-error.ts";

const DIGEST = digestBytes(Buffer.from("page"));
const LIST = `${DIGEST}  index.html\n`;
const MOMENT = "2022-01-05T15:30:00Z";

function createFolder(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "subject-"));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A host with some files, which notes what it was asked for. */
function createHost(files: Readonly<Record<string, string>>): {
  readonly asked: string[];
  readonly fetchFile: FetchFile;
} {
  const asked: string[] = [];
  const fetchFile: FetchFile = (address) => {
    asked.push(address);
    const text = files[address];
    return Promise.resolve({ isFound: text !== undefined, bytes: Buffer.from(text ?? "") });
  };
  return { asked, fetchFile };
}

const isLinux = process.platform === "linux";
const { fetchFile: noHost } = createHost({});

test("of a folder the bytes count, not what its list says of them", async (context) => {
  const files = { "index.html": "page", SHA256SUMS: "wrong", "build-time.txt": `${MOMENT}\n` };
  const folder = createFolder(context, files);
  const { name, files: read, folder: place, buildTime } = await readSubject(folder, noHost);
  assert.deepEqual([name, place, buildTime?.text], [folder, folder, `${MOMENT}\n`]);
  assert.deepEqual([...read.keys()].sort(), ["SHA256SUMS", "build-time.txt", "index.html"]);
  assert.equal(read.get("index.html"), DIGEST);
});

test("what has no end is no list, and says no moment", { skip: !isLinux }, async (context) => {
  await assert.rejects(
    readSubject("/dev/zero", noHost),
    new VerifyError("/dev/zero is no list of checksums."),
  );
  const folder = createFolder(context, { SHA256SUMS: "" });
  spawnSync("mkfifo", [join(folder, "build-time.txt")]);
  assert.equal((await readSubject(folder, noHost)).buildTime, undefined);
});

test("a list is in the place of its files; the moment is beside it, or nowhere", async (context) => {
  const folder = createFolder(context, { "deployed.txt": LIST });
  const name = join(folder, "deployed.txt");
  const files = new Map([["index.html", DIGEST]]);
  const expected = { name, files, folder: undefined, buildTime: undefined };
  assert.deepEqual(await readSubject(name, noHost), expected);
  const moment = join(folder, "build-time.txt");
  writeFileSync(moment, MOMENT);
  const buildTime = { text: MOMENT, name: moment };
  assert.deepEqual(await readSubject(name, noHost), { ...expected, buildTime });
});

test("at an address the list and the moment are asked for, below it or beside the list", async () => {
  const name = "https://example.org/SHA256SUMS";
  const moment = "https://example.org/build-time.txt";
  for (const address of ["https://example.org", "https://example.org/", name]) {
    const { asked, fetchFile } = createHost({ [name]: LIST, [moment]: MOMENT });
    assert.deepEqual(await readSubject(address, fetchFile), {
      name,
      files: new Map([["index.html", DIGEST]]),
      folder: undefined,
      buildTime: { text: MOMENT, name: moment },
    });
    assert.deepEqual(asked, [name, moment]);
  }
});

test("where there is no site, it says so and what to do", async (context) => {
  const empty = createFolder(context, {});
  const broken = createFolder(context, { SHA256SUMS: "<!doctype html>\n" });
  const refused: readonly (readonly [name: string, message: string])[] = [
    [
      join(empty, "_site"),
      `${join(empty, "_site")} does not exist. Build the site first (npm run build).`,
    ],
    [empty, `${empty} has no SHA256SUMS. Build the site again (npm run build).`],
    ["https://example.org/", "There is nothing at https://example.org/SHA256SUMS."],
    [
      join(broken, "SHA256SUMS"),
      `${join(broken, "SHA256SUMS")}:1 is no line of checksums. A line is a SHA-256 in hexadecimal, two spaces and a path.`,
    ],
  ];
  for (const [name, message] of refused) {
    await assert.rejects(readSubject(name, noHost), new VerifyError(message));
  }
});
