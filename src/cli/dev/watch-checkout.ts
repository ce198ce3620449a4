import { relative, resolve, sep } from "node:path";
import { watch } from "chokidar";
import { isIgnoredFile, isIgnoredFolder } from "../../source/ignored-files.ts";
import { CONTENT_FOLDERS } from "../../source/read-source-files.ts";
import { noMoreWatchers, unwatchedPath } from "../../messages/commands/dev.ts";
import type { Message } from "../../messages/message.ts";

/** The events of a watcher. */
export interface WatchEvents {
  /** All changes from now on are reported. */
  readonly onReady: () => void;
  /** Paths that were added, deleted or changed together, with forward slashes. */
  readonly onChange: (paths: ReadonlySet<string>) => void;
  /** A path cannot be watched; `isFatal` where nothing can be watched any more. */
  readonly onProblem: (message: Message, isFatal: boolean) => void;
}

const CONFIGURATION = ".eleventy.ts";
const WATCHED = [...CONTENT_FOLDERS, "src", "_includes", CONFIGURATION];

/** How long to collect changes, in milliseconds: chokidar leaves out a change of a file within 50 ms of the last one. */
const SETTLING = 60;

/** The system's error codes for too many watchers or open files. */
const EXHAUSTED = ["ENOSPC", "EMFILE", "ENFILE"];

/** Watches the site's source files in the working directory; returns a function that stops it. */
export function watchCheckout({ onReady, onChange, onProblem }: WatchEvents): () => Promise<void> {
  let changed = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  const settle = (): void => {
    onChange(changed);
    changed = new Set();
  };
  // The checkout itself is watched, because a deleted folder would not be watched after it is created again.
  const watcher = watch(".", {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !isWatched(toPath(path)),
  })
    .on("all", (event, name) => {
      const path = toPath(name);
      if (isIgnored(path, event.endsWith("Dir"))) return;
      changed.add(path);
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLING);
    })
    .on("error", (error) => {
      const { code = "", path = "." } = error as NodeJS.ErrnoException;
      if (code === "") throw error;
      const isFatal = EXHAUSTED.includes(code);
      onProblem(isFatal ? noMoreWatchers(code) : unwatchedPath(toPath(path), code), isFatal);
    })
    .on("ready", onReady);
  return () => watcher.close();
}

function toPath(name: string): string {
  return relative("", resolve(name)).split(sep).join("/");
}

function isWatched(path: string): boolean {
  if (path === "") return true;
  return WATCHED.some((each) => path === each || path.startsWith(`${each}/`));
}

function isIgnored(path: string, isFolder: boolean): boolean {
  if (path === CONFIGURATION) return false;
  return isFolder ? isIgnoredFolder(path) : isIgnoredFile(path);
}
