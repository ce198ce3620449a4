import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  CONTENT_FOLDERS,
  readSourceFiles,
  requireReadFiles,
} from "../../../src/source/read-source-files.ts";
import { PARTS } from "../../surroundings/build-in.ts";

/** The newsroom of the tests: invented, and independent of what this checkout publishes. */
export const TEST_NEWSROOM = "test/newsroom";

/** What builds have stored of the code and the packages alone; without it every checkout compiles and reads them anew. */
const STORED = [".cache/code", ".cache/packages.json"];

/** What of the test newsroom no reader sees: a draft, and a story that waits with one of its sections. */
const UNPUBLISHED = ["unlit-theatre", "night-bridge"];

/** A copy of this checkout that a test may change. */
export interface Checkout {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  /** Replaces a text that has to be in the file. */
  readonly edit: (path: string, before: string, after: string) => void;
  /** Runs one of the commands, such as `build`; output is both streams together. */
  readonly run: (
    command: string,
    ...args: readonly string[]
  ) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** Every file of the built site with its bytes and the moment at which it was written. */
  readonly snapshotSite: () => ReadonlyMap<string, string>;
  /** Removes the site and all that builds have stored but for code and packages, so that the next build is cold. */
  readonly clear: () => void;
  /** Removes the stories of the test newsroom that are not published, or not whole. */
  readonly removeUnpublished: () => void;
  readonly remove: () => void;
}

/** Copies the code of this checkout, and the content of a newsroom, to a temporary folder; the packages are shared. */
export function createCheckout(newsroom: string = TEST_NEWSROOM): Checkout {
  const root = mkdtempSync(join(tmpdir(), "checkout-"));
  const content = new Set(CONTENT_FOLDERS.map((folder) => resolve(folder)));
  const isCode = (path: string): boolean => !content.has(resolve(path));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true, filter: isCode });
  for (const { path, bytes } of requireReadFiles(readSourceFiles(newsroom))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  for (const path of STORED.filter((each) => existsSync(each))) {
    cpSync(path, join(root, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string | Uint8Array): void => {
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    read,
    write,
    edit: (path, before, after) => {
      const text = read(path);
      if (!text.includes(before)) throw new Error(`"${before}" is not in ${path}.`);
      write(
        path,
        text.replace(before, () => after),
      );
    },
    run: (command, ...args) =>
      spawnSync(process.execPath, ["src/cli/run.js", command, ...args], {
        cwd: root,
        encoding: "utf8",
      }),
    snapshotSite: () => snapshot(join(root, "_site")),
    clear: () => {
      clearBuilds(root);
    },
    removeUnpublished: () => {
      for (const slug of UNPUBLISHED) rmSync(join(root, "src/stories", slug), { recursive: true });
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** Removes from a checkout what Checkout.clear says. */
export function clearBuilds(root: string): void {
  const stored = join(root, ".cache");
  const made = readdirSync(stored)
    .map((name) => `.cache/${name}`)
    .filter((path) => !STORED.includes(path));
  for (const path of ["_site", "_site.next", ...made]) {
    rmSync(join(root, path), { recursive: true, force: true });
  }
}

function snapshot(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.sort().map((path) => [path, `${statSync(path).mtimeMs} ${readFileSync(path, "utf8")}`]),
  );
}
