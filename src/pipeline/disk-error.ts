import { type DiskProblemKind, diskProblem } from "../messages/commands/build.ts";
import { ToldError } from "../messages/told-error.ts";
import { listCauses } from "./list-causes.ts";

/** What the disk refused: the code of the system's error, and the path, which the system tells of most steps but writing. */
export interface DiskProblem {
  readonly code: DiskCode;
  readonly path: string | undefined;
}

type DiskCode = keyof typeof KINDS;

/** A problem of the disk, not of the content or the code; its message says where, what and how to fix it. */
export class DiskError extends ToldError {
  override readonly name = "DiskError";

  constructor({ code, path }: DiskProblem) {
    super(diskProblem(KINDS[code], code, path));
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
  return typeof code === "string" && Object.hasOwn(KINDS, code);
}

/** What is wrong, by the system's error code. */
const KINDS = {
  ENOSPC: "full",
  EDQUOT: "share",
  EFBIG: "large",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "readOnly",
  EIO: "failing",
  ENOTDIR: "fileInTheWay",
  EEXIST: "fileInTheWay",
  EISDIR: "folderInTheWay",
  EBUSY: "unmovable",
  EXDEV: "unmovable",
} as const satisfies Readonly<Record<string, DiskProblemKind>>;
