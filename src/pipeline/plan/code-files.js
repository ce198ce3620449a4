import { readdirSync } from "node:fs";
import { join } from "node:path";

// Plain JavaScript, because `src/cli/run.js` asks it before any code is compiled.

const FOLDERS = ["_includes", "src"];
const FILES = [".eleventy.ts"];

/** Folders of content below those of code. */
const CONTENT = ["src/stories", "src/standing", "src/static"];

/** Tests, and what only they import. */
const TEST = /\.test\.tsx?$|(?:^|\/)test-[^/]+\.tsx?$/;

/** Code that has no say in the bytes of a site: nothing that makes one imports it. */
const ABOUT_SITES = ["src/cli/", "src/client/dev/"];

export function listCode(root) {
  return [...FILES, ...FOLDERS.flatMap((folder) => listFiles(root, folder))].sort();
}

export function listSiteCode(root) {
  return listCode(root).filter((path) => !ABOUT_SITES.some((folder) => path.startsWith(folder)));
}

function listFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return CONTENT.includes(path) ? [] : listFiles(root, path);
    // An editor locks a file with a link that leads nowhere.
    return !entry.isFile() || TEST.test(path) ? [] : [path];
  });
}
