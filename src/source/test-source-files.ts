import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SourceFile } from "./source-text.ts";

/** The content files of a small checkout. */
export const FILES = {
  "_data/site.json": "{}",
  "src/standing/about.md": "about",
  "src/stories/a/index.md": "a",
  "src/stories/b/index.md": "b",
} as const;

interface Tools {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
}

/** Runs in a temporary checkout with these files. */
export function inCheckout(run: (tools: Tools) => void): void {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    run({ root, write });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The texts of files by path. */
export function textsOf(files: readonly SourceFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}
