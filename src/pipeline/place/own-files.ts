import { join } from "node:path";
import type { SiteRun } from "../../site/site-build.ts";
import type { OutputFile } from "../../site/site-output.ts";
import type { EmitOwn } from "../emit/emit-own.ts";
import type { BuildCache } from "../cache/build-cache.ts";

/** The files that a project adds to the newsroom. */
export interface OwnFiles {
  /** All of them; undefined where it is not known yet whether there are any. */
  readonly find: () => Promise<readonly OutputFile[] | undefined>;
  readonly make: () => Promise<readonly OutputFile[]>;
}

/**
 * The files that a project adds with templates and plugins of its own. They may show anything of the content, so they are made in every
 * build; that the code makes none is stored in the cache.
 */
export function openOwnFiles(
  run: Omit<SiteRun, "pages">,
  { cache, code, cacheFolder, emitOwn }: OwnTools,
): OwnFiles {
  const make = async (): Promise<readonly OutputFile[]> => {
    const { files, isPossible } = await emitOwn(run, join(cacheFolder, "own-files"));
    cache.keepIsOwnPossible(code, isPossible);
    return files;
  };
  return {
    make,
    find: async () => {
      const isPossible = cache.findIsOwnPossible(code);
      if (isPossible === undefined) return undefined;
      return isPossible ? make() : [];
    },
  };
}

interface OwnTools {
  readonly cache: BuildCache;
  readonly code: string;
  readonly cacheFolder: string;
  readonly emitOwn: EmitOwn;
}
