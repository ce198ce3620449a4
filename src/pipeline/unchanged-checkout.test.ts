import assert from "node:assert/strict";
import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createTestOptions, openTestCheckout } from "../../test/support/pipeline/checkout.ts";
import type { SiteAddress } from "../links/site-address.ts";
import type { BuildOptions } from "./build-options.ts";
import { startBuilding } from "./build-site.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2022-01-07T00:00:00Z");
/** When the last story leaves the news sitemap, which is the last thing that happens. */
const LEAVES_NEWS = Date.parse("2022-01-06T22:00:01Z");
const SECTION = "src/stories/unrest/1-protests.md";

/** A checkout that was built, and a function that builds it in a new session. */
async function openBuilt(context: TestContext): Promise<
  ReturnType<typeof openTestCheckout> & {
    readonly build: (own?: Partial<BuildOptions>) => ReturnType<ReturnType<typeof startBuilding>>;
    /** Builds, and counts the questions that only a build asks which looks at stories. */
    readonly countLooks: (own?: Partial<BuildOptions>) => Promise<number>;
  }
> {
  const checkout = openTestCheckout(context);
  const build = (own: Partial<BuildOptions> = {}): ReturnType<ReturnType<typeof startBuilding>> =>
    startBuilding(createTestOptions(checkout.root, own))();
  await build();
  const countLooks = async (own: Partial<BuildOptions> = {}): Promise<number> => {
    let looks = 0;
    const chooseAddress = (address: SiteAddress): SiteAddress => {
      looks += 1;
      return own.chooseAddress?.(address) ?? address;
    };
    await build({ ...own, chooseAddress });
    return looks;
  };
  return { ...checkout, build, countLooks };
}

/** The address is chosen once to find the last build, and once more to make another. */
const [FOUND, MADE] = [1, 2];

test("a checkout in which nothing has changed tells the same as before, and no story is looked at", async (context) => {
  const { build, countLooks } = await openBuilt(context);
  const before = await build({ hasFileTimes: false });
  assert.deepEqual(await build(), before);
  assert.equal(before.written, 0);
  assert.equal(await countLooks(), FOUND);
});

test("a file of the site that is changed, missing or too many is put right", async (context) => {
  const { root, read, build } = await openBuilt(context);
  const file = "stories/unrest/index.html";
  const page = read(file);
  writeFileSync(join(root, "_site", file), page.toUpperCase());
  await build();
  assert.equal(read(file), page);
  rmSync(join(root, "_site", file));
  await build();
  assert.equal(read(file), page);
  writeFileSync(join(root, "_site/more.txt"), "");
  await build();
  assert.throws(() => read("more.txt"), { code: "ENOENT" });
});

test("a file of the site becomes a folder, and a folder a file", async (context) => {
  const { root, write, read, build } = await openBuilt(context);
  const file = "data.json";
  for (const path of [file, `${file}/a.txt`, `${file}/b.txt/c.txt`, `${file}/b.txt`, file]) {
    rmSync(join(root, "src/static", file), { recursive: true, force: true });
    write({ [`src/static/${path}`]: "[]\n" });
    await build();
    assert.equal(read(path), "[]\n", path);
  }
});

test("another day is another site only where something comes out or lapses between the two", async (context) => {
  const { countLooks } = await openBuilt(context);
  const at = (now: number): Partial<BuildOptions> => ({
    readClock: () => ({ now, isPreview: false }),
  });
  assert.equal(await countLooks(at(NOW + 30 * DAY)), FOUND);
  assert.equal(await countLooks(at(LEAVES_NEWS)), FOUND);
  assert.equal(await countLooks(at(LEAVES_NEWS - 1)), MADE);
  assert.equal(await countLooks(at(LEAVES_NEWS - 1)), FOUND);
  assert.equal(await countLooks(at(NOW)), MADE);
});

test("another address, and a preview, are another site", async (context) => {
  const { read, build } = await openBuilt(context);
  const before = read("sitemap.xml");
  await build({ chooseAddress: (address) => ({ ...address, origin: "https://other.example" }) });
  assert.notEqual(read("sitemap.xml"), before);
  await build();
  assert.equal(read("sitemap.xml"), before);
});

test("an edit shows that leaves size and time of a file as they were, and so does an old copy in its place", async (context) => {
  const { root, write, read, build } = await openBuilt(context);
  const path = join(root, SECTION);
  const { atime, mtime } = statSync(path);
  const feed = "stories/unrest/feed.json";
  const edit = (text: string): void => {
    write({ [SECTION]: text });
    utimesSync(path, atime, mtime);
  };
  const [one, other] = ["Πρώτη", "Άλλη α"].map(
    (word) =>
      `---\ntitle: ${word}\ndescription: Κείμενο.\npublished: 2022-01-05\n---\n\nΚείμενο [@afp].\n`,
  ) as [string, string];
  edit(one);
  await build();
  assert.match(read(feed), /Πρώτη/);
  edit(other);
  await build();
  assert.match(read(feed), /Άλλη α/);
  write({ "copy.md": one });
  utimesSync(join(root, "copy.md"), atime, mtime);
  renameSync(join(root, "copy.md"), path);
  await build();
  assert.match(read(feed), /Πρώτη/);
});
