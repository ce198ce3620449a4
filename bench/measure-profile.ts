import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CpuProfile, listCosts } from "./list-costs.ts";
import { createNewsroom } from "./newsroom/create-newsroom.ts";
import { runMeasured } from "./run-measured.ts";
import { ours } from "./subjects/ours.ts";

/** How many functions are printed. */
const MOST = 20;

/** Where the profiles stay, to be opened in a browser's developer tools. */
const PROFILES = ".cache/profiles";

/** Builds a newsroom from nothing in a folder, keeps a CPU profile of each thread, and prints the functions that cost most. */
export async function measureProfile(root: string, stories: number, seed: number): Promise<void> {
  const folder = join(root, "profile");
  mkdirSync(folder);
  ours.prepare(folder, createNewsroom({ stories, seed }));
  rmSync(PROFILES, { recursive: true, force: true });
  const profile = ["--cpu-prof", `--cpu-prof-dir=${resolve(PROFILES)}`];
  const args = [...profile, "src/cli/run.js", "build"];
  const { seconds, computing } = await runMeasured({ program: process.execPath, args }, folder);
  const profiles = readdirSync(PROFILES).map(
    (name) => JSON.parse(readFileSync(join(PROFILES, name), "utf8")) as CpuProfile,
  );
  const lines = listCosts(profiles, MOST).map(({ name, milliseconds, share }) => {
    return `| ${name} | ${Math.round(milliseconds)} ms | ${(share * 100).toFixed(1)} % |`;
  });
  const time = `${seconds.toFixed(1)} s, ${computing?.toFixed(1) ?? "unknown"} s of computing`;
  const text = [
    `${stories} stories, cold, with the profiler: ${time}; profiles of ${profiles.length} threads in ${PROFILES}.`,
    "",
    "| function | own time | share |",
    "| --- | ---: | ---: |",
    ...lines,
  ];
  process.stdout.write(`${text.join("\n")}\n`);
}
