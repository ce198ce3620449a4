import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { npmCommand } from "../../src/cli/packages/programs.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a build reads, beside the packages, below its checkout. */
export const PARTS: readonly string[] = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "_data",
  "_includes",
  "src",
];

/** By this clock all builds are made. */
const BUILD_TIME = "2022-01-06T12:00:00+02:00";

/** A page of the test newsroom; a build before had it otherwise. */
const EDITED = "src/standing/about.md";

/** Copies a checkout below a folder, builds it in some surroundings, and gives the site's list of checksums. Throws what the build said where it stops. */
export function buildIn(surroundings: Surroundings, checkout: string, below: string): string {
  const root = join(below, surroundings.folder);
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) cpSync(join(checkout, part), join(root, part), { recursive: true });
  symlinkSync(resolve(checkout, "node_modules"), join(root, "node_modules"), "junction");
  if (surroundings.isWarm) {
    const page = join(root, EDITED);
    const text = readFileSync(page, "utf8");
    writeFileSync(page, `${text}\nΚάτι άλλο.\n`);
    build(surroundings, root);
    writeFileSync(page, text);
  }
  const modified = new Date(surroundings.modified);
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    utimesSync(join(root, "src", name), modified, modified);
  }
  build(surroundings, root);
  return readFileSync(join(root, "_site/SHA256SUMS"), "utf8");
}

function build({ environment, options, node, name }: Surroundings, root: string): void {
  const preload = pathToFileURL(resolve(import.meta.dirname, "pretend.js")).href;
  const program = node === undefined ? process.execPath : findNode(node);
  const { status, stderr } = spawnSync(program, [...options, "src/cli/run.js", "build"], {
    cwd: root,
    env: { ...process.env, ...environment, BUILD_TIME, NODE_OPTIONS: `--import=${preload}` },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build stopped (${name}):\n${stderr}`);
}

/** The program of a version of Node, brought where it is not there yet. */
function findNode(version: string): string {
  const print = ["node", "--print", "process.execPath"];
  const { program, args } = npmCommand([
    "exec",
    "--yes",
    "--package",
    `node@${version}`,
    "--",
    ...print,
  ]);
  const { stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (stdout === "") throw new Error(`There is no Node ${version}:\n${stderr}`);
  return stdout.trim();
}
