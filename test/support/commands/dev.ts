import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** `npm run dev` in a checkout, as a test runs it. */
export interface RunningDev {
  readonly process: ChildProcess;
  /** With the loopback address, because tests in a browser know no names. */
  readonly origin: string;
  /** Waits for a line of its output that has a text in it, after those that were waited for before. */
  readonly waitForLine: (text: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` in a checkout on a free port, and waits until it listens. */
export async function startDev(root: string): Promise<RunningDev> {
  const args = ["--import", "tsx", "src/cli/dev.ts", "--port", "0"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const waitForLine = createWaiter(child);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const line = await waitForLine("stop with Ctrl+C");
  return {
    process: child,
    origin: line.replace("/ (stop with Ctrl+C)", "").replace("localhost", "127.0.0.1"),
    waitForLine,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Gives a function that waits for lines of a command. */
export function createWaiter(child: ChildProcess): RunningDev["waitForLine"] {
  const lines: string[] = [];
  let look = (): void => undefined;
  for (const input of [child.stdout, child.stderr]) {
    if (input === null) throw new Error("The streams of a command have to be pipes.");
    createInterface({ input }).on("line", (line) => {
      lines.push(line);
      look();
    });
  }
  child.once("exit", () => {
    look();
  });
  return (text) =>
    new Promise((resolve, reject) => {
      const seen: string[] = [];
      look = () => {
        for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
          seen.push(line);
          if (!line.includes(text)) continue;
          resolve(line);
          return;
        }
        if (child.exitCode !== null) reject(new Error(`It ended and said:\n${seen.join("\n")}`));
      };
      look();
    });
}

/** Replaces the stories of a checkout by one of two sections, and its topics by the first; the other ids are those of its data files. */
export function writeOnlyStory(root: string, slug: string): void {
  const stories = join(root, "src/stories");
  for (const name of readdirSync(stories)) rmSync(join(stories, name), { recursive: true });
  const topic = keepFirst(root, "topics");
  const source = firstId(root, "sources");
  const index = `---
title: Τα τρένα της νύχτας
description: Πώς ταξιδεύει κανείς τη νύχτα.
published: 2022-01-05
status: closed
byline: [${firstId(root, "authors")}]
topics: [${topic}]
people: []
places: []
keyPoints: [Ένα., Δύο., Τρία.]
---

Η αρχή [@${source}].

::sections
`;
  const section = (title: string): string => `---
title: ${title}
description: Για το θέμα «${title}».
published: 2022-01-05
---

Το κείμενο για το θέμα «${title}» [@${source}].
`;
  for (const [name, text] of [
    ["index.md", index],
    ["1-timetable.md", section("Το δρομολόγιο")],
    ["2-tickets.md", section("Τα εισιτήρια")],
  ] as const) {
    const file = join(stories, slug, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Removes all but the first entry of a data file, and gives its id. */
function keepFirst(root: string, data: string): string {
  const id = firstId(root, data);
  writeFileSync(nameFile(root, data), JSON.stringify({ [id]: readData(root, data)[id] }));
  return id;
}

function firstId(root: string, data: string): string {
  const [id] = Object.keys(readData(root, data));
  if (id === undefined) throw new Error(`${data}.json has no entry.`);
  return id;
}

function readData(root: string, data: string): Readonly<Record<string, object>> {
  return JSON.parse(readFileSync(nameFile(root, data), "utf8")) as Readonly<Record<string, object>>;
}

function nameFile(root: string, data: string): string {
  return join(root, `_data/${data}.json`);
}
