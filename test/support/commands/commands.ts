import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { watch } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** A moment for the build's clock, so that builds at other times give the same bytes. */
export const BUILD_TIME = "2022-01-07T12:00:00+02:00";

/** How a command ended: with a status, or by a signal. */
export interface Ending {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in a checkout. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** Settles once the command and all that writes where it does have ended. */
  readonly ended: Promise<Ending>;
}

/** Starts the build of a checkout as `npm run build` does. */
export function startBuild(root: string): RunningCommand {
  return startNode(root, ["src/cli/run.js", "build"]);
}

/** Starts Node in a checkout. */
export function startNode(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, BUILD_TIME, ...environment },
  });
  return { process: child, ended: endOf(child) };
}

/** Runs git in a checkout, as somebody of the desk; it has to succeed. */
export function runGit(root: string, ...args: readonly string[]): void {
  const author = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  const { status, stderr } = spawnSync("git", [...author, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
}

/** Waits until the lock of a checkout's builds names a holder. */
export async function waitForHolder(root: string, holder: string): Promise<void> {
  const file = join(root, "_site.lock");
  const isEmbargoed = (): boolean =>
    existsSync(file) && readFileSync(file, "utf8").startsWith(holder);
  const looking = new AbortController();
  const changes = watch(root, { signal: looking.signal });
  if (isEmbargoed()) return;
  for await (const { filename } of changes) if (filename === "_site.lock" && isEmbargoed()) return;
}

/** The processes that work in a folder, as `/proc` tells; none where nothing does. */
export function listProcesses(folder: string): readonly number[] {
  if (!existsSync("/proc/self/cwd")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && findWorkingFolder(name) === folder)
    .map(Number);
}

async function endOf(child: ChildProcess): Promise<Ending> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("The streams of a command have to be pipes.");
  const [output, errors, [status, signal]] = await Promise.all([
    text(stdout),
    text(stderr),
    once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  return { status, signal, stdout: output, stderr: errors };
}

/** A process may end while it is looked at. */
function findWorkingFolder(process: string): string | undefined {
  try {
    return readlinkSync(`/proc/${process}/cwd`);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
