import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listCode } from "../pipeline/plan/code-files.js";

// `node src/cli/run.js build` runs src/cli/build.ts. The code is compiled into a few files first, because loading some two hundred
// modules one by one takes longer than a build in which little has changed. Compiled code stays in .cache/code, under a digest of all it was made from.

const COMMANDS = ["build", "check", "due", "new", "prose", "report", "staged", "verify"];
const CACHE = ".cache/code";
const KEPT = 4;
const SEAL = "sha256";

const [command, ...args] = process.argv.slice(2);
process.argv = [...process.argv.slice(0, 2), ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(await findCommand()).href);

/** Where compiled code cannot be written, the command runs from its source, and says itself what is wrong with the disk. */
async function findCommand() {
  try {
    if (![".cache", CACHE].some(isLink)) return join(await compile(), `${command}.js`);
  } catch (error) {
    if (error.syscall === undefined) throw error;
  }
  const { register } = await import("tsx/esm/api");
  register();
  return `src/cli/${command}.ts`;
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

async function compile() {
  const folder = join(CACHE, digestSources());
  if (isWhole(folder)) return folder;
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  const { outputFiles } = await build({
    entryPoints: {
      ...Object.fromEntries(COMMANDS.map((name) => [name, `src/cli/${name}.ts`])),
      thread: "src/pipeline/workers/thread.ts",
    },
    outdir: draft,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
    write: false,
  });
  removeOld();
  try {
    mkdirSync(draft, { recursive: true });
    for (const { path, contents } of outputFiles) writeFileSync(path, contents);
    writeFileSync(join(draft, SEAL), digestFolder(draft));
    replaceFolder(folder, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Puts a draft in its place, unless another command has put its own there; what is damaged goes. */
function replaceFolder(folder, draft) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    if (isWhole(folder)) return;
    rmSync(folder, { recursive: true });
    renameSync(draft, folder);
  }
}

/** Whether compiled code is there as it was written. */
function isWhole(folder) {
  const seal = join(folder, SEAL);
  return existsSync(seal) && readFileSync(seal, "utf8") === digestFolder(folder);
}

function digestFolder(folder) {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    if (name !== SEAL) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

function digestSources() {
  const hash = createHash("sha256").update(process.version);
  // What npm has installed, rather than what it should have: the compiler is one of the packages. All others are loaded as they are.
  const installed = "node_modules/.package-lock.json";
  const packages = existsSync(installed) ? installed : "package-lock.json";
  for (const path of [packages, "tsconfig.json", ...listCode(".")]) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 32);
}

/** Removes the drafts of processes that have ended, and of compiled code what is neither new nor likely to be in use. */
function removeOld() {
  const names = existsSync(CACHE) ? readdirSync(CACHE) : [];
  const drafts = names.filter(
    (name) => name.includes(".") && !isRunning(Number(name.split(".")[1])),
  );
  const compiled = names
    .filter((name) => !name.includes("."))
    .map((name) => ({ name, time: statSync(join(CACHE, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time)
    .map(({ name }) => name);
  for (const name of [...drafts, ...compiled.slice(KEPT - 1)]) {
    rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
