import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type FileList,
  type FileMoment,
  type KnownFiles,
  NO_KNOWN_FILES,
  createFileList,
} from "../../delivery/known-files.ts";
import { digestBytes } from "../../delivery/site-tree.ts";
import { openEntryStore } from "../../store/entry-store.ts";

/** The digests of files that the builds of a checkout have read, so that a build reads only what has changed. */
export interface FileTable extends KnownFiles, Pick<FileList, "add" | "used"> {
  /** Whether there was none before. */
  readonly isNew: boolean;
  /** Looks at the clock again: from now on, files that changed before are known once they are read. */
  readonly tick: () => void;
  /** Keeps what is known for other processes, where that is more than before. */
  readonly save: () => void;
}

/** The only entry of its store. */
const KEY = "table";

/** A table may hold so many files for each that was looked up in it. */
const BOUND = 2;

/** Opens the table in a folder, which need not exist. */
export function openFileTable(folder: string): FileTable {
  const store = openEntryStore(join(folder, "files"));
  const saved = readTable(store.read(KEY));
  let moment = readMoment(folder);
  const list = createFileList(saved, () => moment);
  return {
    ...list,
    isNew: saved.size === 0,
    tick: () => {
      moment = readMoment(folder);
    },
    save: () => {
      const [used, all] = [list.used(), list.all()];
      if (all.size === saved.size) return;
      const kept = all.size > BOUND * used.size ? used : all;
      const text = [...kept].map(([key, digest]) => `${digest} ${key}`).join("\n");
      store.write(KEY, digestBytes(Buffer.from(text)), Buffer.from(text));
    },
  };
}

/** A table that knows no file, so that each is read in each build. */
export function openEmptyTable(): FileTable {
  return {
    ...NO_KNOWN_FILES,
    isNew: true,
    add: () => undefined,
    used: () => new Map(),
    tick: () => undefined,
    save: () => undefined,
  };
}

/** What now is by the clock of the file system: the time of a file that was just written. */
function readMoment(folder: string): FileMoment {
  const path = join(folder, "moment");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, "\n");
  return lstatSync(path);
}

const DIGEST_LENGTH = 64;

function readTable(
  entry: { readonly head: unknown; readonly body: Uint8Array } | undefined,
): ReadonlyMap<string, string> {
  const { head, body = new Uint8Array() } = entry ?? {};
  // Nothing was written without lines.
  if (body.length === 0 || digestBytes(body) !== head) return new Map();
  const lines = Buffer.from(body).toString().split("\n");
  return new Map(
    lines.map((line) => [line.slice(DIGEST_LENGTH + 1), line.slice(0, DIGEST_LENGTH)] as const),
  );
}
