import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { NewsroomFile } from "../newsroom/newsroom-file.ts";
import { writeFiles } from "../newsroom/write-files.ts";
import { readPageStyles } from "../peers/page-styles.ts";
import { readVersion } from "./ours.ts";
import type { Subject } from "./subject.ts";

const TEMPLATES = new URL("../peers/eleventy/", import.meta.url).pathname;

/** Plain Eleventy with the same minifier, from the same Markdown. */
export const eleventy: Subject = {
  name: "eleventy",
  findVersion: () => readVersion("node_modules/@11ty/eleventy/package.json"),
  prepare: (folder, files) => {
    cpSync(TEMPLATES, folder, { recursive: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    writeFiles(folder, arrange(files));
    writeFiles(folder, [
      { path: "package.json", text: '{ "type": "module" }\n' },
      { path: "data/styles.json", text: JSON.stringify(readPageStyles("_includes")) },
    ]);
  },
  command: () => ({
    program: process.execPath,
    args: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
  }),
  remains: ["_site", ".cache"],
  site: "_site",
};

/** Puts files where the peer's configuration looks for them, unchanged. */
function* arrange(files: Iterable<NewsroomFile>): Generator<NewsroomFile> {
  for (const { path, text } of files) {
    const moved = path
      .replace(/^_data\//, "data/")
      .replace(/^src\/standing\//, "content/")
      .replace(/^src\//, "content/");
    yield { path: moved, text };
  }
}
