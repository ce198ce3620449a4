import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type EditableSection, editSection, listSections, pickSection } from "./edit-section.ts";
import { listenForBuilds } from "./listen-for-builds.ts";

/** What saving a section under `npm run dev` took, save by save, in milliseconds. */
export type DevResults = readonly number[];

/** How long and how often to measure. */
export interface DevOptions {
  readonly saves: number;
  /** After so many seconds no further save is made, if there have been three. */
  readonly limit: number;
}

const LEAST = 3;

/** How long a save may go without an answer before the watcher has heard of it, in milliseconds. */
const FIRST_ANSWER = 10_000;

/** Starts the development server in a folder and measures from each save to the end of fetching the new page. */
export async function measureDev(folder: string, options: DevOptions): Promise<DevResults> {
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli/dev.ts", "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  // What it says of each save is of interest only where the measurement fails.
  const told: string[] = [];
  server.stderr.setEncoding("utf8").on("data", (text: string) => told.push(text));
  try {
    const origin = (await readLine(server)).split("/ (")[0] ?? "";
    const builds = await listenForBuilds(`${origin}/.dev/events`);
    await builds.next();
    const sections = listSections(folder);
    const save = async (number: number): Promise<number> =>
      saveAndFetch(pickSection(sections, number), number, origin, builds.next);
    await waitForWatcher(pickSection(sections, 0), builds.nextWithin);
    return await repeat(save, options);
  } catch (error) {
    process.stderr.write(told.join(""));
    throw error;
  } finally {
    await stop(server);
  }
}

/** The watcher may still be reading the folders after the first build: saves until one is answered. */
async function waitForWatcher(
  section: EditableSection,
  nextWithin: (milliseconds: number) => Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    editSection(section, 1000 + attempt);
    if (!(await nextWithin(FIRST_ANSWER))) continue;
    // Where it was slow rather than deaf, the saves before have builds of their own to come.
    while (attempt > 0 && (await nextWithin(FIRST_ANSWER)));
    return;
  }
  throw new Error("The development server answers no save.");
}

async function repeat(
  save: (number: number) => Promise<number>,
  { saves, limit }: DevOptions,
): Promise<DevResults> {
  const results: number[] = [];
  const end = performance.now() + limit * 1000;
  while (results.length < saves && (results.length < LEAST || performance.now() < end)) {
    results.push(await save(results.length + 1));
  }
  return results;
}

async function saveAndFetch(
  section: EditableSection,
  number: number,
  origin: string,
  next: () => Promise<void>,
): Promise<number> {
  const start = performance.now();
  const sentence = editSection(section, number);
  await next();
  const html = await (await fetch(origin + section.path)).text();
  const milliseconds = performance.now() - start;
  if (html.includes(sentence)) return milliseconds;
  throw new Error(`${section.path} was announced, and lacks the sentence that was saved.`);
}

async function readLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The development server has no output.");
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) return line;
  throw new Error("The development server ended without a word.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}
