import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { drawPicture } from "../../test/support/pictures/draw-picture.ts";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const STORY = "src/stories/dry-fountain";
const PAGE = "_site/stories/dry-fountain/index.html";
const LINE = '![Η βρύση χωρίς νερό](fountain.jpg){credit="Άννα Παππά"}';

let checkout: Checkout;
let picture: Buffer;

/** The files derived from the pictures of the site, without those that code draws. */
function listPictures(folder = "_site/pictures"): readonly string[] {
  const path = join(checkout.root, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  return names.filter((name) => !name.startsWith("share-"));
}

function build(): void {
  const { status, stderr } = checkout.run("build");
  assert.deepEqual([status, stderr], [0, ""]);
}

/** What the store has of pictures, with the moment at which each was written. */
function readStore(): readonly string[] {
  const folder = join(checkout.root, ".cache/pictures");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .filter((line) => /[\da-f]{64}/.test(line))
    .sort();
}

suite("pictures, from an author's file to the site", () => {
  before(async () => {
    process.env["BUILD_TIME"] = "2022-01-07T12:00:00+02:00";
    // The file as a camera writes it, which `--fix` cleans in the first test.
    picture = await drawPicture({ width: 800, height: 600 })
      .withExif({ IFD3: { GPSLatitude: "43/1 14/1 0/1" } })
      .withMetadata({ orientation: 3 })
      .jpeg()
      .toBuffer();
    checkout = createCheckout();
    build();
  });
  after(() => {
    checkout.remove();
  });

  let without: ReadonlyMap<string, string>;

  test("a picture that tells where it was taken is refused in one line, and accepted once it is cleaned", () => {
    without = checkout.snapshotSite();
    checkout.write(`${STORY}/fountain.jpg`, picture);
    const told = checkout.run("check").stdout.split("\n");
    assert.deepEqual(
      told.filter((line) => line.includes("fountain.jpg")),
      [
        `${STORY}/fountain.jpg:1:1  private-metadata  The file tells where it was taken (GPS) and with which device it was made. Run npm run check -- --fix, which takes that out and changes nothing else.`,
      ],
    );
    assert.equal(checkout.run("check", "--fix").status, 0);
    picture = readFileSync(join(checkout.root, STORY, "fountain.jpg"));
    assert.match(picture.toString("latin1"), /Exif/);
  });

  test("a picture that no text shows is not published, and changes no page", () => {
    build();
    assert.deepEqual(listPictures(), []);
    const path = join(checkout.root, "_site/SHA256SUMS");
    assert.equal(without.get(path)?.split(" ").slice(1).join(" "), readFileSync(path, "utf8"));
  });

  test("one that a text shows is there in its widths, without what was in its file", () => {
    checkout.edit(`${STORY}/index.md`, "\n---\n", `\n---\n\n${LINE}\n`);
    build();
    assert.deepEqual(
      listPictures().map((name) => name.replace(/^[\da-f]{12}/, "")),
      ["-360.avif", "-800.avif", "-800.jpg"].toSorted(),
    );
    for (const name of listPictures()) {
      const bytes = readFileSync(join(checkout.root, "_site/pictures", name), "latin1");
      assert.doesNotMatch(bytes, /Exif/);
      assert.ok(checkout.read("_site/SHA256SUMS").includes(`  pictures/${name}\n`));
    }
    assert.match(checkout.read(PAGE), /img-src 'self' data:/);
  });

  test("pages without a picture have the same bytes as before", () => {
    for (const [path, bytes] of without) {
      if (!path.endsWith(".html") || path.includes("dry-fountain")) continue;
      const before = bytes.slice(bytes.indexOf(" ") + 1);
      assert.equal(readFileSync(path, "utf8"), before, path);
    }
  });

  test("nothing is made again where a text changes, or where nothing does", () => {
    const stored = readStore();
    assert.ok(stored.length > 0);
    checkout.edit(`${STORY}/index.md`, LINE, LINE.replace("χωρίς", "δίχως"));
    build();
    assert.deepEqual(readStore(), stored);
    const { stdout } = checkout.run("build");
    assert.match(stdout, /\b0 written\b/);
    assert.deepEqual(readStore(), stored);
  });

  test("a build from nothing, one without the store's bytes, and Eleventy's own give the same", () => {
    const names = listPictures();
    const sums = checkout.read("_site/SHA256SUMS");
    rmSync(join(checkout.root, ".cache/pictures"), { recursive: true });
    rmSync(join(checkout.root, "_site"), { recursive: true });
    build();
    assert.equal(checkout.read("_site/SHA256SUMS"), sums);
    const { status } = spawnSync("npm", ["run", "--silent", "eleventy"], {
      cwd: checkout.root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    assert.equal(status, 0);
    assert.equal(checkout.read("_site/SHA256SUMS"), sums);
    assert.deepEqual(listPictures(), names);
  });

  test("a draft's picture is not published, and another picture takes the place of the first", async () => {
    const [first = ""] = listPictures();
    const other = await drawPicture({ width: 400, height: 300 }).jpeg().toBuffer();
    checkout.write(`${STORY}/fountain.jpg`, other);
    build();
    assert.ok(!listPictures().includes(first) && listPictures().length === 2);
    checkout.edit(`${STORY}/index.md`, "\n---\n", "\ndraft: true\n---\n");
    build();
    assert.deepEqual(listPictures(), []);
  });

  test("the check names a file that is cut off at its place", () => {
    checkout.write(`${STORY}/fountain.jpg`, picture.subarray(0, 900));
    const { status, stdout } = checkout.run("check");
    assert.equal(status, 1);
    assert.deepEqual(
      stdout.split("\n").filter((line) => line.includes("fountain.jpg")),
      [
        `${STORY}/fountain.jpg:1:1  broken-picture  The picture cannot be read to its end: the file is cut off or damaged. Get it again from where you have it.`,
      ],
    );
  });

  test("a picture behind a link is refused", { skip: process.platform === "win32" }, () => {
    rmSync(join(checkout.root, STORY, "fountain.jpg"));
    symlinkSync(join(checkout.root, "package.json"), join(checkout.root, STORY, "fountain.jpg"));
    assert.equal(
      checkout
        .run("check")
        .stdout.split("\n")
        .find((line) => line.includes("fountain.jpg")),
      `${STORY}/fountain.jpg:1:1  file-kind  This is a link, a pipe or a device, and no file of its own. Put a copy of the file or folder in its place.`,
    );
  });
});
