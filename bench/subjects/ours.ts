import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { NewsroomFile } from "../newsroom/newsroom-file.ts";
import { writeFiles } from "../newsroom/write-files.ts";
import type { Subject } from "./subject.ts";

/** What a build needs of this checkout beside content. */
const PARTS = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "_includes",
  "src",
];

const CONTENT = ["src/stories", "src/standing"];

/** This project, by its own `npm run build`. */
export const ours: Subject = {
  name: "ours",
  findVersion: () => readVersion("package.json"),
  prepare: (folder, files: Iterable<NewsroomFile>) => {
    const filter = (path: string): boolean => !CONTENT.includes(path);
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true, filter });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    writeFiles(folder, files);
  },
  command: () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const path = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
    return {
      program: "sh",
      args: ["-c", scripts["build"] ?? "false"],
      environment: { PATH: path },
    };
  },
  remains: [".cache", "_site", "_site.next"],
  site: "_site",
};

/** The version in a manifest. */
export function readVersion(path: string): string {
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  return version;
}
