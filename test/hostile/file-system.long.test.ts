import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { startBuilding } from "../../src/pipeline/build-site.ts";
import { type RenderPage, createOptions } from "../support/pipeline/options.ts";
import { createCheckout } from "../support/commands/checkout.ts";
import { ContentError } from "../../src/source/problem.ts";
import { layoutPage } from "../support/pipeline/pages.ts";
import { minifyHtml } from "../../src/render/minify.ts";
import { renderTree } from "../../src/render/render-document.ts";
import { FULL, formatNewsroom } from "./full-newsroom.ts";
import type { FileSystemInput } from "./file-system-input.ts";
import { FILE_SYSTEM_INPUTS } from "./inputs/file-system.ts";

/** Is outside the checkout; nothing may bring it in. */
const CANARY = "Κείμενο που δεν ανήκει εδώ";
const NOBODY = 65_534;
const MOST_SECONDS = 5;

interface World {
  readonly parent: string;
  readonly checkout: string;
  readonly outside: string;
}

function inWorld(run: (world: World) => Promise<void>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), "hostile-files-"));
  const world = { parent, checkout: join(parent, "checkout"), outside: join(parent, "outside") };
  for (const [path, text] of Object.entries(formatNewsroom(FULL))) {
    write(join(world.checkout, path), text ?? "");
  }
  const article = `---\ntitle: Ξένο\ndescription: ${CANARY}.\npublished: 2022-01-05\n---\n\n${CANARY} [@afp].\n`;
  write(join(world.outside, "canary.md"), article);
  write(
    join(world.outside, "canary.json"),
    JSON.stringify({ world: { name: CANARY, description: CANARY } }),
  );
  write(join(world.outside, "story/1-a.md"), article);
  write(join(world.outside, "story/index.md"), article);
  return run(world).finally(() => {
    rmSync(parent, { recursive: true });
  });
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const renderPage: RenderPage = (page, context) => minifyHtml(renderTree(layoutPage(page, context)));

/** Builds as the command does, without Eleventy and the search's program. */
async function build(root: string): Promise<void> {
  const world = { code: 0, now: Date.parse("2022-01-06T12:00:00Z") };
  await startBuilding(createOptions(root, world, renderPage))();
}

/** SHA-256 over the names and bytes of all files below a folder. */
function digest(folder: string): string {
  const hash = createHash("sha256");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of files.sort()) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

/** Root may read everything, so that for it nothing is unreadable. */
async function asNobody(run: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) {
    await run();
    return;
  }
  process.seteuid?.(NOBODY);
  try {
    await run();
  } finally {
    process.seteuid?.(0);
  }
}

function giveToNobody(folder: string): void {
  if (process.getuid?.() !== 0) return;
  chownSync(folder, NOBODY, NOBODY);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    chownSync(join(folder, name), NOBODY, NOBODY);
  }
}

async function expectOutcome(
  { path, make, expected }: FileSystemInput,
  world: World,
): Promise<void> {
  const { checkout, outside } = world;
  const site = digest(join(checkout, "_site"));
  const before = digest(outside);
  make(checkout, outside);
  const start = process.cpuUsage();
  const error = await build(checkout).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { user, system } = process.cpuUsage(start);
  assert.ok((user + system) / 1e6 < MOST_SECONDS);
  assert.ok(error instanceof ContentError, String(error));
  assert.ok(
    error.problems.some(({ rule, file }) => rule === expected && file === path),
    error.message,
  );
  assert.ok(!error.message.includes(CANARY) && !error.message.includes("\u001b"), error.message);
  assert.equal(digest(outside), before);
  assert.equal(digest(join(checkout, "_site")), site);
}

for (const input of FILE_SYSTEM_INPUTS) {
  test(`${input.name} is refused, and nothing outside is read or changed`, () =>
    inWorld(async (world) => {
      giveToNobody(world.parent);
      await asNobody(async () => {
        await build(world.checkout);
        await expectOutcome(input, world);
      });
      for (const folder of ["src/stories/unrest"]) {
        const place = join(world.checkout, folder);
        if (existsSync(place)) chmodSync(place, 0o755);
      }
    }));
}

/** What is wrong with a newsroom in which a data file and a story are links: nothing is told for want of them. */
const ALL_TOLD = [
  "_data/topics.json:1:1 file-kind",
  "src/standing/broken.md:2:1 missing-field",
  "src/standing/broken.md:5:3 broken-link",
  "src/stories/night-bridge:1:1 file-kind",
  "src/stories/stopped-clocks/⟨U+001B⟩[2J.md:1:1 file-name",
];

test("the commands refuse a link and a name that writes over the report, without a stack trace", () => {
  const checkout = createCheckout();
  try {
    checkout.write("src/stories/stopped-clocks/\u001b[2J.md", "α");
    const named = checkout.run("check");
    assert.match(named.stdout, /stopped-clocks\/⟨U\+001B⟩\[2J\.md:1:1 {2}file-name /);
    assert.equal(named.status, 1);
    rmSync(join(checkout.root, "_data/topics.json"));
    symlinkSync("/etc/passwd", join(checkout.root, "_data/topics.json"));
    rmSync(join(checkout.root, "src/stories/night-bridge"), { recursive: true });
    symlinkSync(tmpdir(), join(checkout.root, "src/stories/night-bridge"));
    checkout.write("src/standing/broken.md", "---\ntitle: Α\n---\n\nΑ [ω](/nowhere/).\n");
    for (const command of ["build", "check"]) {
      const { status, stdout, stderr } = checkout.run(command);
      const told = (stdout + stderr).split("\n").filter((line) => / {2}/.test(line));
      assert.deepEqual(
        told
          .map((line) => line.replace(/ {2}(?<rule>[a-z-]+) .*$/, " $<rule>"))
          .filter((line) => !line.includes("heavy-page")),
        ALL_TOLD,
      );
      assert.doesNotMatch(stdout + stderr, /\n\s+at |node:internal/);
      assert.equal(status, 1);
    }
    assert.ok(!existsSync(join(checkout.root, "_site")));
  } finally {
    checkout.remove();
  }
});
