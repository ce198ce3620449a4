import { join } from "node:path";
import { createPageAudit } from "../audit/audit-page.ts";
import { inspectPage } from "../delivery/inspect-page.ts";
import { digestBytes } from "../delivery/site-tree.ts";
import type { SiteRun } from "../site/site-build.ts";
import { type OutputFile, pathOfFile } from "../site/site-output.ts";
import type { EmitOwn } from "./emit-own.ts";
import type { Memory } from "./memory.ts";
import type { PageRecord } from "./tasks.ts";

/** The files that a project adds to the newsroom. */
export interface OwnFiles {
  /** All of them; undefined where it is not known yet whether there are any. */
  readonly find: () => Promise<readonly OutputFile[] | undefined>;
  readonly make: () => Promise<readonly OutputFile[]>;
}

/**
 * The files that a project adds with templates and plugins of its own. They may show anything of the content, so they are made in every
 * build; that the code makes none is remembered.
 */
export function openOwnFiles(
  run: Omit<SiteRun, "pages">,
  { memory, code, cache, emitOwn }: OwnTools,
): OwnFiles {
  const make = async (): Promise<readonly OutputFile[]> => {
    const { files, isPossible } = await emitOwn(run, join(cache, "own-files"));
    memory.keepIsOwnPossible(code, isPossible);
    return files;
  };
  return {
    make,
    find: async () => {
      const isPossible = memory.findIsOwnPossible(code);
      if (isPossible === undefined) return undefined;
      return isPossible ? make() : [];
    },
  };
}

interface OwnTools {
  readonly memory: Memory;
  readonly code: string;
  readonly cache: string;
  readonly emitOwn: EmitOwn;
}

/** A page of the project's own, with its bytes. */
export interface OwnPage extends PageRecord {
  readonly bytes: Uint8Array;
}

/** What is known of the project's own pages on a site at an origin. */
export function inspectOwnPages(files: readonly OutputFile[], origin: string): readonly OwnPage[] {
  const audit = createPageAudit(origin);
  return files
    .filter(({ kind }) => kind === "page")
    .map(({ file, bytes }) => {
      const html = Buffer.from(bytes).toString();
      const { deflated, inline } = inspectPage(html);
      const known = { size: deflated.length, inline, facts: audit(html) };
      return { path: pathOfFile(file), file, bytes, digest: digestBytes(bytes), ...known };
    });
}
