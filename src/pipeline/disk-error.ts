import { ToldError } from "../messages/told-error.ts";
import { listCauses } from "./list-causes.ts";

/** What the disk refused: the code of the system's error, and the path, which the system tells of most steps but writing. */
export interface DiskProblem {
  readonly code: DiskCode;
  readonly path: string | undefined;
}

type DiskCode = keyof typeof FAULTS;

/** A problem of the disk, not of the content or the code; its message says where, what and how to fix it. */
export class DiskError extends ToldError {
  override readonly name = "DiskError";

  constructor({ code, path }: DiskProblem) {
    const [what, edit] = FAULTS[code];
    super(`${path ?? WRITTEN}: ${what} (${code}). ${edit}, and run the command again.`);
  }
}

/** Finds a problem of the disk in an error or in those that it wraps. */
export function findDiskProblem(error: unknown): DiskProblem | undefined {
  for (const cause of listCauses(error)) {
    if (!(cause instanceof Error) || !("code" in cause) || !isDiskCode(cause.code)) continue;
    const path = "path" in cause && typeof cause.path === "string" ? cause.path : undefined;
    return { code: cause.code, path };
  }
  return undefined;
}

function isDiskCode(code: unknown): code is DiskCode {
  return typeof code === "string" && Object.hasOwn(FAULTS, code);
}

/** Where commands write. */
const WRITTEN = "_site.next or .cache";

const NO_ROOM = "Make room there";
const NO_RIGHT = "Give the user who builds the right to read and write there";
const IN_THE_WAY = "Take away what is in the way";
const ONE_DISK = "_site and _site.next have to lie on one disk: take away the mount";

/** What is wrong and how to fix it, by the system's code. */
const FAULTS = {
  ENOSPC: ["the disk is full", NO_ROOM],
  EDQUOT: ["the user's share of the disk is used up", NO_ROOM],
  EFBIG: ["the file is larger than is allowed here", "Raise the limit"],
  EACCES: ["permission denied", NO_RIGHT],
  EPERM: ["permission denied", NO_RIGHT],
  EROFS: ["the disk is read-only", "Make it writable"],
  EIO: ["the disk fails", "Look at the disk"],
  ENOTDIR: ["a file stands where a folder has to be", IN_THE_WAY],
  EEXIST: ["a file stands where a folder has to be", IN_THE_WAY],
  EISDIR: ["a folder stands where a file has to be", IN_THE_WAY],
  EBUSY: ["the folder cannot be moved", ONE_DISK],
  EXDEV: ["the folder cannot be moved", ONE_DISK],
} as const satisfies Readonly<Record<string, readonly [what: string, edit: string]>>;
