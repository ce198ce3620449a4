import { readdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import Eleventy, { type EleventyConfiguration } from "@11ty/eleventy";
import configure from "../../../.eleventy.ts";
import { FolderError } from "../../delivery/folder-error.ts";
import { unknownFiles } from "../../messages/commands/folders.ts";
import type { SiteRun } from "../../site/site-build.ts";
import { type OutputFile, listWritten } from "../../site/site-output.ts";
import { findDiskProblem } from "../disk-error.ts";
import { loadPageTemplates } from "./page-templates.ts";
import { OwnTemplateError, describeTemplateError } from "./template-error.ts";

/** What a project adds to the newsroom: files made of its own templates, and files that it copies. */
export interface OwnOutput {
  readonly files: readonly OutputFile[];
  /** Whether there is anything that could make one, today or with other content. */
  readonly isPossible: boolean;
}

/** Makes what a project adds, below a folder that is removed again. */
export type EmitOwn = (run: Omit<SiteRun, "pages">, folder: string) => Promise<OwnOutput>;

/** Has Eleventy make all that is not of the newsroom, as `.eleventy.ts` says, in a folder that is removed again. */
export async function emitOwn(run: Omit<SiteRun, "pages">, folder: string): Promise<OwnOutput> {
  const newsroom = new Set((await loadPageTemplates()).keys());
  let isPossible = listFiles("src/pages").some((path) => !newsroom.has(path) && !MODULE.test(path));
  let copied: readonly string[] = [];
  const eleventy = new Eleventy("src/pages", folder, {
    configPath: false,
    config: (configuration: EleventyConfiguration) => {
      for (const path of newsroom) configuration.ignores.add(`src/pages/${path}`);
      configure(configuration, { ...run, pages: [] });
      configuration.addPlugin(({ passthroughCopies, virtualTemplates }) => {
        const added = [...Object.keys(passthroughCopies), ...Object.keys(virtualTemplates)];
        isPossible ||= added.length > 0;
      });
      configuration.on("eleventy.passthrough", ({ map }) => {
        copied = Object.keys(map);
      });
    },
  });
  eleventy.disableLogger();
  rmSync(folder, { recursive: true, force: true });
  try {
    await eleventy.init();
    if (!isPossible) return { files: [], isPossible };
    // Templates and layouts are loaded as they are, by compiled code too.
    const { register } = await import("tsx/esm/api");
    register();
    const [, pages] = await eleventy.write();
    const files = listWritten({ folder, pages, copied });
    const names = new Set(files.map(({ file }) => file));
    const unknown = listFiles(folder).filter((file) => !names.has(file));
    if (unknown.length > 0) throw new FolderError(unknownFiles(unknown));
    return { files, isPossible };
  } catch (error) {
    if (error instanceof FolderError || findDiskProblem(error)) throw error;
    throw new OwnTemplateError(describeTemplateError(error), { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module that templates import, or a test. */
const MODULE = /(?<!\.11ty(?:data)?)\.tsx?$/;

/** The files below a folder, with forward slashes. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"));
}
