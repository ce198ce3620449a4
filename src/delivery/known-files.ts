/** What the system says of a file, as `fs.Stats` has it. */
export interface FileStats {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** A moment by the clock of a file system, which need not be that of this machine. */
export type FileMoment = Pick<FileStats, "dev" | "ctimeMs">;

/** SHA-256 digests of files that were read before. */
export interface KnownFiles {
  /** The digest of a file that has this name and these stats; undefined where it has to be read. */
  readonly find: (name: string, stats: FileStats) => string | undefined;
  /** Notes the digest of bytes between whose reading and that of the stats, before and after, nothing has changed. */
  readonly note: (name: string, stats: FileStats, digest: string) => void;
  /**
   * Carries the digest of a file that got another hard link over to its new stats: the system then sets the time of its last change, as if it
   * were new, but nothing was written into it.
   */
  readonly carry: (name: string, before: FileStats, after: FileStats) => void;
}

/** Whether a file is still the same, and as it was. One that another took the place of may come back, with all its times. */
export function hasSameStats(before: FileStats, after: FileStats): boolean {
  const isSameFile = before.dev === after.dev && before.ino === after.ino;
  const isSameTime = before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs;
  return isSameFile && isSameTime && before.size === after.size;
}

/** Known files that can be carried from one build to the next. */
export interface FileList extends KnownFiles {
  /** Takes digests that were noted elsewhere. */
  readonly add: (digests: ReadonlyMap<string, string>) => void;
  /** The digests that were found or noted, under what they are found by. */
  readonly used: () => ReadonlyMap<string, string>;
  /** All that can be found. */
  readonly all: () => ReadonlyMap<string, string>;
}

/** No file is known; each is read. */
export const NO_KNOWN_FILES: KnownFiles = {
  find: () => undefined,
  note: () => undefined,
  carry: () => undefined,
};

/**
 * Known files by their stats, with the care that git takes of its index ("racily clean"): a file is known only where its last change,
 * by the clock of its own file system, is before a moment at which it was not read yet. A later change then has a later time.
 */
export function createFileList(
  digests: ReadonlyMap<string, string>,
  findMoment: () => FileMoment,
): FileList {
  const known = new Map(digests);
  const used = new Map<string, string>();
  return {
    find: (name, stats) => {
      if (!isSettled(stats, findMoment())) return undefined;
      const key = keyOf(name, stats);
      const digest = known.get(key);
      if (digest !== undefined) used.set(key, digest);
      return digest;
    },
    note: (name, stats, digest) => {
      // A table of files has one a line.
      if (!isSettled(stats, findMoment()) || name.includes("\n")) return;
      known.set(keyOf(name, stats), digest);
      used.set(keyOf(name, stats), digest);
    },
    carry: (name, before, after) => {
      const digest = isSettled(before, findMoment()) ? known.get(keyOf(name, before)) : undefined;
      if (digest === undefined || !isSameWriting(before, after)) return;
      known.set(keyOf(name, after), digest);
      used.set(keyOf(name, after), digest);
    },
    add: (others) => {
      for (const [key, digest] of others) {
        known.set(key, digest);
        used.set(key, digest);
      }
    },
    used: () => used,
    all: () => known,
  };
}

/** A file system that has no such time or no numbers for its files tells 0; on another one, clocks cannot be compared. */
function isSettled({ dev, ino, ctimeMs }: FileStats, moment: FileMoment): boolean {
  return ino !== 0 && ctimeMs > 0 && dev === moment.dev && ctimeMs < moment.ctimeMs;
}

/** Whether nothing was written into a file: writing sets both of its times to the same moment. */
function isSameWriting(before: FileStats, after: FileStats): boolean {
  const isSameFile = before.dev === after.dev && before.ino === after.ino;
  const isSameText = before.size === after.size && before.mtimeMs === after.mtimeMs;
  return isSameFile && isSameText && after.mtimeMs < after.ctimeMs;
}

/** The time of the last change cannot be set back as the other one can, which copies often are. */
function keyOf(name: string, { ino, size, mtimeMs, ctimeMs }: FileStats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs} ${name}`;
}
