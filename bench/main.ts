import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { folderOf, measureBuilds } from "./measure-builds.ts";
import { measureHostile } from "./measure-hostile.ts";
import { measureNetwork } from "./measure-network.ts";
import { measureProfile } from "./measure-profile.ts";
import { measureDev } from "./measure-dev.ts";
import { measureSearch } from "./measure-search.ts";
import { runMain } from "../src/cli/run-main.ts";
import { type BenchOptions, parseOptions } from "./options.ts";
import { HAS_PROCESS_FILES } from "./process-tree.ts";
import { eleventy } from "./subjects/eleventy.ts";
import { hugo } from "./subjects/hugo.ts";
import { ours } from "./subjects/ours.ts";
import type { Subject } from "./subjects/subject.ts";
import { type SizeResults, formatGrowth, formatSize } from "./table.ts";

const SUBJECTS: readonly Subject[] = [hugo, eleventy];
const PAGES_OF_A_STORY = 5;
const SAVES = 15;

await runMain("npm run bench", () => main(parseOptions(process.argv.slice(2))));

async function main(options: BenchOptions): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    process.stdout.write(`${describeMachine()}\n\n`);
    if (options.isHostile) {
      await measureHostile(root);
      return;
    }
    if (options.isNetwork) {
      await measureNetwork(root);
      return;
    }
    if (options.isProfile) {
      const [size = PAGES_OF_A_STORY] = options.sizes;
      await measureProfile(root, Math.max(1, Math.round(size / PAGES_OF_A_STORY)), options.seed);
      return;
    }
    const peers = SUBJECTS.filter(({ name }) => options.peers.includes(name)).filter(canRun);
    const results: SizeResults[] = [];
    for (const size of options.sizes) {
      const result = await measureSize(size, size > options.peerLimit ? [] : peers, options, root);
      results.push(result);
      process.stdout.write(`${formatSize(result)}\n`);
    }
    process.stdout.write(formatGrowth(results));
    if (!results.every(({ isSame }) => isSame)) process.exitCode = 1;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function measureSize(
  size: number,
  peers: readonly Subject[],
  { runs, seed, devLimit }: BenchOptions,
  root: string,
): Promise<SizeResults> {
  const folder = join(root, String(size));
  mkdirSync(folder);
  const note = (line: string): void => {
    process.stderr.write(`${size} pages, ${line}\n`);
  };
  const stories = Math.max(1, Math.round(size / PAGES_OF_A_STORY));
  const builds = await measureBuilds({ stories, seed, runs, peers, root: folder, note });
  const search = measureSearch(join(folderOf(ours, folder), ours.site));
  const dev = await measureDev(folderOf(ours, folder), { saves: SAVES, limit: devLimit });
  rmSync(folder, { recursive: true });
  return { size, ...builds, search, dev };
}

/** Says which version of a peer runs, or that it is missing. */
function canRun({ name, findVersion }: Subject): boolean {
  const version = findVersion();
  process.stdout.write(
    version === undefined
      ? `${name} is not installed: its rows are left out.\n`
      : `${name}: version ${version}.\n`,
  );
  return version !== undefined;
}

function describeMachine(): string {
  const cores = cpus();
  const cache = HAS_PROCESS_FILES
    ? "the sum over all processes of a build, looked at every 50 ms"
    : "not known on this machine";
  return [
    `Machine: ${cores[0]?.model ?? "unknown processor"}, ${cores.length} cores, ${Math.round(totalmem() / 1e9)} GB; ${process.platform} ${release()}; Node ${process.version}.`,
    `Peak memory: ${cache}.`,
  ].join("\n");
}
