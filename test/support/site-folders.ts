import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SiteFolders } from "../../src/delivery/publish.ts";

/** Runs a test with the folders of a site that do not exist yet; `put` writes a file below one of them. */
export function inFolders(
  run: (folders: SiteFolders, put: (folder: string, path: string, text: string) => void) => void,
): void {
  const root = mkdtempSync(join(tmpdir(), "tree-"));
  try {
    run({ site: join(root, "_site"), staging: join(root, "_site.next") }, (folder, path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}
