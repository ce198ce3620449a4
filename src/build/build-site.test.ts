import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { createFiles } from "../content/test-newsroom.ts";
import { readTrees } from "../delivery/site-tree.ts";
import { layoutPage } from "../pages/layout-page.tsx";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import { type BuildOptions, startBuilding } from "./build-site.ts";
import type { EmitPages } from "./emit-pages.ts";
import { writeTreeFile } from "../delivery/site-tree.ts";
import { fileOfPage } from "../content/site-pages.ts";

const FACTOR = Number(process.env["PROPERTY_FACTOR"] ?? 1);

/** A newsroom on the disk, the code that builds it, and all that happens to both. */
interface World {
  readonly root: string;
  readonly changed: Set<string>;
  code: number;
  /** By the build's clock. */
  now: number;
  readonly pick: (names: readonly string[]) => string | undefined;
}

/** Makes pages as Eleventy does, but without it: what is tested here is what is made, and when. */
function createEmitter(code: number): EmitPages {
  return (pages, setting, folder) =>
    Promise.all(
      pages.map(async (page) => {
        const html = await minifyHtml(renderTree(layoutPage(page, setting)));
        const bytes = Buffer.from(`${html}<!--${code}-->`);
        const file = fileOfPage(page.path);
        writeTreeFile(folder, file, bytes);
        return { path: page.path, file, bytes };
      }),
    );
}

function createOptions(root: string, world: World): BuildOptions {
  const { code } = world;
  return {
    root,
    threads: 1,
    readClock: () => ({ now: world.now, isPreview: false }),
    readTrees: (folders) => Promise.resolve(readTrees(folders)),
    onProgress: () => undefined,
    emitPages: createEmitter(code),
    digestCode: () => String(code),
  };
}

/** The site's files with their bytes; or, where the build stopped, what it said. */
async function build(
  run: () => Promise<unknown>,
  root: string,
): Promise<ReadonlyMap<string, string> | string> {
  try {
    await run();
    return readSite(root);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readSite(root: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(join(root, "_site")).map((path) => [
      path,
      readFileSync(join(root, "_site", path), "utf8"),
    ]),
  );
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function listContent(root: string): readonly string[] {
  return ["_data", "src/stories", "src/standing"].flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => `${folder}/${path}`),
  );
}

function write({ root, changed }: World, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  changed.add(path);
}

function copyChanged(from: string, to: string, changed: ReadonlySet<string>): void {
  for (const path of changed) {
    rmSync(join(to, path), { force: true });
    if (!existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
}

function edit(world: World, pattern: RegExp, change: (text: string) => string): void {
  const path = world.pick(listContent(world.root).filter((each) => pattern.test(each)));
  if (path !== undefined) write(world, path, change(readFileSync(join(world.root, path), "utf8")));
}

function move(world: World, from: string, to: string): void {
  const target = join(world.root, to);
  if (existsSync(target)) return;
  const before = listContent(world.root).filter((path) => path.startsWith(from));
  renameSync(join(world.root, from), target);
  for (const path of before) world.changed.add(path).add(path.replace(from, to));
}

function listStories({ root }: World): readonly string[] {
  return readdirSync(join(root, "src/stories")).map((slug) => `src/stories/${slug}`);
}

const DAY = 86_400_000;

let counter = 0;

/** What may happen between two builds. */
const EDITS: Readonly<Record<string, (world: World) => void>> = {
  text: (world) => {
    edit(
      world,
      /stories.*\d-.*\.md$/,
      (text) => `${text}\nΝέα πρόταση ${(counter += 1)} [@afp].\n`,
    );
  },
  "a claim less": (world) => {
    edit(world, /\.md$/, (text) => text.replace("[@afp]", "[@reuters]"));
  },
  title: (world) => {
    edit(world, /\.md$/, (text) => text.replace(/title: (.*)/, "title: $1α"));
  },
  "a later change": (world) => {
    edit(world, /stories.*\.md$/, (text) =>
      text.replace(/published: .*/, `published: 2022-01-0${(counter += 1) % 9 || 9}`),
    );
  },
  names: (world) => {
    edit(world, /(people|places|sources|topics|authors)\.json$/, (text) =>
      text.replace(/"(description|role|name)": "/, '"$1": "Α'),
    );
  },
  post: (world) => {
    edit(world, /posts\.json$/, (text) => text.replace('"summary": "', '"summary": "Κ'));
  },
  strings: (world) => {
    edit(world, /strings\.json$/, (text) => text.replace('"wholeStory":"', '"wholeStory":"Ο'));
  },
  "a mistake, or its mend": (world) => {
    edit(world, /1-.*\.md$/, (text) =>
      text.includes("[@nobody]") ? text.replace(" [@nobody]", "") : `${text} [@nobody]`,
    );
  },
  "a new story": (world) => {
    for (const file of createFiles().filter(({ path }) => path.startsWith("src/stories/"))) {
      const path = file.path.replace("unrest", `new-${counter}`);
      write(
        world,
        path,
        Buffer.from(file.bytes).toString().replace("title: ", `title: Νέο ${counter} `),
      );
    }
    counter += 1;
  },
  "a story less": (world) => {
    const story = world.pick(listStories(world));
    if (story === undefined) return;
    for (const path of listContent(world.root)) if (path.startsWith(story)) world.changed.add(path);
    rmSync(join(world.root, story), { recursive: true });
  },
  "a section less": (world) => {
    const path = world.pick(listContent(world.root).filter((each) => /2-.*\.md$/.test(each)));
    if (path === undefined) return;
    rmSync(join(world.root, path));
    world.changed.add(path);
  },
  "a story moves": (world) => {
    const story = world.pick(listStories(world));
    if (story !== undefined) move(world, story, `${story}-${(counter += 1)}`);
  },
  "a section moves": (world) => {
    const path = world.pick(listContent(world.root).filter((each) => /\d-.*\.md$/.test(each)));
    if (path !== undefined) move(world, path, path.replace(".md", `-${(counter += 1)}.md`));
  },
  draft: (world) => {
    edit(world, /stories.*\.md$/, (text) =>
      text.includes("draft: true")
        ? text.replace("draft: true\n", "")
        : text.replace("title:", "draft: true\ntitle:"),
    );
  },
  "a day passes": (world) => {
    world.now += DAY;
  },
  "a day back": (world) => {
    world.now -= DAY;
  },
  template: (world) => {
    world.code += 1;
  },
  "an older template": (world) => {
    world.code = Math.max(0, world.code - 1);
  },
  "no memory": ({ root }) => {
    rmSync(join(root, ".cache"), { recursive: true, force: true });
  },
  "damaged memory": ({ root, pick }) => {
    const name = pick(listFiles(join(root, ".cache")));
    if (name === undefined) return;
    const path = join(root, ".cache", name);
    const bytes = readFileSync(path);
    const at = (counter += 7919) % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(path, counter % 3 === 0 ? bytes.subarray(0, at) : bytes);
  },
  "a damaged site": ({ root, pick }) => {
    const name = pick(listFiles(join(root, "_site")));
    if (name !== undefined) rmSync(join(root, "_site", name));
  },
  "a damaged staging folder": ({ root, pick }) => {
    const name = pick(listFiles(join(root, "_site.next")));
    if (name === undefined) return;
    rmSync(join(root, "_site.next", name));
    writeFileSync(join(root, "_site.next", name), "damage");
  },
};

/** Edits that no session of builds can know of: whoever makes them starts a new one. */
const OUTSIDE = /template|memory|damaged/;

test("a build with memory gives the same bytes as one from nothing, whatever happened before", async () => {
  const step = fc.record({
    name: fc.constantFrom(...Object.keys(EDITS)),
    choice: fc.nat(1000),
    isNewSession: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const root = mkdtempSync(join(tmpdir(), "warm-"));
      const cold = mkdtempSync(join(tmpdir(), "cold-"));
      try {
        let choice = 0;
        const pick = (names: readonly string[]): string | undefined => names[choice % names.length];
        const world: World = {
          root,
          changed: new Set(),
          code: 0,
          now: Date.parse("2022-01-07T00:00:00Z"),
          pick,
        };
        for (const { path, bytes } of createFiles())
          write(world, path, Buffer.from(bytes).toString());
        copyChanged(root, cold, world.changed);
        let session = startBuilding(createOptions(root, world));
        let good = await build(session, root);
        for (const { name, choice: next, isNewSession } of steps) {
          choice = next;
          world.changed.clear();
          EDITS[name]?.(world);
          const isNew = isNewSession || OUTSIDE.test(name);
          if (isNew) session = startBuilding(createOptions(root, world));
          const warm = await build(() => session(isNew ? undefined : world.changed), root);
          copyChanged(root, cold, world.changed);
          for (const made of [".cache", "_site", "_site.next"]) {
            rmSync(join(cold, made), { recursive: true, force: true });
          }
          const fresh = await build(startBuilding(createOptions(cold, world)), cold);
          assert.deepEqual(warm, fresh, name);
          if (typeof warm === "string") {
            if (name !== "a damaged site") assert.deepEqual(readSite(root), good, name);
            good = readSite(root);
          } else good = warm;
        }
      } finally {
        rmSync(root, { recursive: true });
        rmSync(cold, { recursive: true, force: true });
      }
    }),
    { numRuns: 200 * FACTOR, seed: 20220105 },
  );
});
