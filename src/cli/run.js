import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// `node src/cli/run.js build` runs src/cli/build.ts. The code is compiled into a few files first, because loading some two hundred
// modules one by one takes longer than a build in which little has changed. Compiled code stays in .cache/code, under a digest of all it was made from.

const COMMANDS = ["build", "check"];
const CACHE = ".cache/code";
const KEPT = 4;
const SEAL = "sha256";
const CONTENT = ["src/stories", "src/standing"];

const [command, ...args] = process.argv.slice(2);
process.argv = [...process.argv.slice(0, 2), ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(await compile(), `${command}.js`)).href);

async function compile() {
  const folder = join(CACHE, digestSources());
  if (isWhole(folder)) return folder;
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  await build({
    entryPoints: {
      ...Object.fromEntries(COMMANDS.map((name) => [name, `src/cli/${name}.ts`])),
      thread: "src/build/thread.ts",
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
  });
  writeFileSync(join(draft, SEAL), digestFolder(draft));
  removeOld(draft);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(draft, folder);
  return folder;
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
  const files = [".eleventy.ts", "package-lock.json", "tsconfig.json"];
  for (const path of [...files, ...listSources("_includes"), ...listSources("src")].sort()) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 32);
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return CONTENT.includes(path) ? [] : listSources(path);
    return /\.test\./.test(path) ? [] : [path];
  });
}

function removeOld(draft) {
  const names = readdirSync(CACHE).filter((name) => join(CACHE, name) !== draft);
  if (names.length < KEPT) return;
  for (const name of names) rmSync(join(CACHE, name), { recursive: true });
}
