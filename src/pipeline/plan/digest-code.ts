import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { digestPackages } from "./digest-packages.ts";

/** What decides, beside content, which bytes a build gives. */
const CODE_FOLDERS = ["_includes", "src"];
const CODE_FILES = [".eleventy.ts"];

/** Folders of content below those of code. */
const CONTENT: readonly string[] = ["src/stories", "src/standing", "src/static"];

/** SHA-256 over the project's code, the packages as they are installed, and the version of Node. */
export function digestCode(root: string): string {
  const hash = createHash("sha256").update(`${process.version} ${process.versions["icu"] ?? ""}`);
  hash.update(digestPackages(root));
  const inFolders = CODE_FOLDERS.flatMap((folder) => listFiles(root, folder));
  for (const path of [...inFolders, ...CODE_FILES].sort()) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Paths of the files that have a say, with forward slashes. */
function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return CONTENT.includes(path) ? [] : listFiles(root, path);
    // An editor locks a file with a link that leads nowhere.
    return !entry.isFile() || /\.test\.tsx?$/.test(path) ? [] : [path];
  });
}
