import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CORPUS } from "../test/hostile/corpus.ts";
import { FULL, formatNewsroom } from "../test/hostile/full-newsroom.ts";
import { listSources } from "../test/support/list-sources.ts";
import type { Files } from "../test/support/newsroom.ts";
import { type Run, runMeasured } from "./run-measured.ts";
import { ours } from "./subjects/ours.ts";

const CONTENT = ["_data", "src/stories", "src/standing"];
/** A build that refuses the content ends with 1. */
const STATUSES = [0, 1];
const SLOWEST = 10;
const MOST_SECONDS = 2;
const MOST_BYTES = 500e6;

interface Measured extends Run {
  readonly name: string;
}

/** Builds each hostile newsroom in a process of its own and prints the slowest; the kinds are those of sizes, which alone can be slow. */
export async function measureHostile(root: string): Promise<void> {
  const folder = join(root, "hostile");
  ours.prepare(folder, []);
  const harmless = formatNewsroom(FULL);
  await measureBuild(folder, "the first build, which compiles the code", harmless);
  const measured = [await measureBuild(folder, "a harmless newsroom", harmless)];
  for (const { name, files } of CORPUS["sizes"] ?? []) {
    process.stderr.write(`${name}\n`);
    measured.push(await measureBuild(folder, name, files));
  }
  const [baseline, ...inputs] = measured;
  const sorted = inputs.toSorted((a, b) => b.seconds - a.seconds);
  const shown = [...(baseline ? [baseline] : []), ...sorted.slice(0, SLOWEST)];
  process.stdout.write(`${HEAD}\n${shown.map(formatRow).join("\n")}\n`);
  const isSlow = sorted.some(
    ({ seconds, bytes = 0 }) => seconds > MOST_SECONDS || bytes > MOST_BYTES,
  );
  if (isSlow) process.exitCode = 1;
}

async function measureBuild(folder: string, name: string, files: Files): Promise<Measured> {
  for (const part of CONTENT) rmSync(join(folder, part), { recursive: true, force: true });
  for (const { path, bytes } of listSources(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const command = { program: process.execPath, args: ["src/cli/run.js", "build"] };
  return { name, ...(await runMeasured(command, folder, STATUSES)) };
}

/** Computing is the time of all threads, which other work on the machine makes little longer. */
const HEAD = "computing    elapsed    memory  input";

function formatRow({ name, seconds, computing, bytes }: Measured): string {
  const cache = bytes === undefined ? "unknown" : `${Math.round(bytes / 1e6)} MB`;
  const columns = [formatSeconds(computing).padStart(9), formatSeconds(seconds).padStart(9)];
  return `${columns.join("  ")}  ${cache.padStart(8)}  ${name}`;
}

function formatSeconds(seconds: number | undefined): string {
  return seconds === undefined ? "unknown" : `${seconds.toFixed(2)} s`;
}
