import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createFiles } from "../newsroom.ts";

/** A newsroom on the disk, the code that builds it, and all that happens to both. */
export interface World {
  readonly root: string;
  readonly changed: Set<string>;
  code: number;
  /** By the build's clock. */
  now: number;
  readonly pick: (names: readonly string[]) => string | undefined;
}

const DAY = 86_400_000;

let counter = 0;

/** What may happen between two builds. */
export const EDITS: Readonly<Record<string, (world: World) => void>> = {
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
  "a mistake, or its correction": (world) => {
    edit(world, /1-.*\.md$/, (text) =>
      text.includes("[@nobody]") ? text.replace(" [@nobody]", "") : `${text} [@nobody]`,
    );
  },
  "a new story": (world) => {
    for (const file of createFiles().filter(({ path }) => path.startsWith("src/stories/"))) {
      const path = file.path.replace("unrest", `new-${counter}`);
      writeFile(
        world,
        path,
        Buffer.from(file.bytes)
          .toString()
          .replace("title: ", `title: Νέο ${counter} `)
          .replace("description: ", `description: Νέο ${counter} `),
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
  "a former name": (world) => {
    edit(world, /stories.*\.md$/, (text) =>
      text.includes("formerly:")
        ? text.replace(/formerly: .*\n/, "")
        : text.replace("title:", `formerly: [old-${(counter += 1)}]\ntitle:`),
    );
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
  "no cache": ({ root }) => {
    rmSync(join(root, ".cache"), { recursive: true, force: true });
  },
  "damaged cache": ({ root, pick }) => {
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

/** Paths of the files below a folder, sorted. */
export function listFiles(folder: string): readonly string[] {
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

/** Writes a file, and notes it as changed. */
export function writeFile({ root, changed }: World, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  changed.add(path);
}

function edit(world: World, pattern: RegExp, change: (text: string) => string): void {
  const path = world.pick(listContent(world.root).filter((each) => pattern.test(each)));
  if (path !== undefined)
    writeFile(world, path, change(readFileSync(join(world.root, path), "utf8")));
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

/** The files of a built site, with their text; each byte of an image is a character. */
export function readSite(root: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(join(root, "_site")).map((path) => [
      path,
      readFileSync(join(root, "_site", path), encodingOf(path)),
    ]),
  );
}

/** How a file of a site becomes text without loss. */
export function encodingOf(path: string): "latin1" | "utf8" {
  return /\.(?:avif|ico|jpg|png)$/.test(path) ? "latin1" : "utf8";
}
