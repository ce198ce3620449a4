import { existsSync, readFileSync, readdirSync } from "node:fs";

/** Whether this machine tells what the memory of other processes is. */
export const HAS_PROCESS_FILES = existsSync("/proc/self/status");

/** Resident memory of a process and all its descendants in bytes, as `/proc` tells; undefined where nothing does. */
export function measureTree(pid: number): number | undefined {
  const own = readCache(pid);
  if (own === undefined) return undefined;
  return listChildren(pid).reduce((sum, child) => sum + (measureTree(child) ?? 0), own);
}

/** Seconds of computing of all processes that this one started and that have ended; undefined where nothing tells. */
export function readEndedSeconds(): number | undefined {
  const [, fields = ""] = readOrNothing("/proc/self/stat").split(") ");
  // Counted from the field behind the name: the user's and the system's time of children.
  const [user, system] = fields.split(" ").slice(13, 15).map(Number);
  return user === undefined || system === undefined ? undefined : (user + system) / TICKS;
}

/** Of a second, in which Linux counts there on all machines that Node runs on. */
const TICKS = 100;

function readCache(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Any thread may have started a process. */
function listChildren(pid: number): readonly number[] {
  return listThreads(pid).flatMap((thread) =>
    readOrNothing(`/proc/${pid}/task/${thread}/children`)
      .split(" ")
      .filter((id) => id.trim() !== "")
      .map(Number),
  );
}

function listThreads(pid: number): readonly string[] {
  return orNothing(() => readdirSync(`/proc/${pid}/task`), []);
}

function readOrNothing(path: string): string {
  return orNothing(() => readFileSync(path, "utf8"), "");
}

/** A process may end between any two looks. */
function orNothing<Value>(read: () => Value, nothing: Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "code" in error) return nothing;
    throw error;
  }
}
