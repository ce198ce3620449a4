import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { fileOfPage } from "../../../src/model/site-pages.ts";
import { type Files, createFiles } from "../newsroom.ts";
import { writeTreeFile } from "../../../src/delivery/site-tree.ts";
import type { BuildOptions, SearchOptions } from "../../../src/pipeline/build-options.ts";
import type { EmitPages } from "../../../src/pipeline/emit/emit-pages.ts";
import { indexPart } from "../../../src/search/index-part.ts";

/** The tiny newsroom in a folder of its own, which goes when the test ends. */
export interface TestCheckout {
  readonly root: string;
  readonly write: (files: Files) => void;
  /** The text of a file of the site. */
  readonly read: (file: string) => string;
  /** Names the very file of the site, and when it was written. */
  readonly stamp: (file: string) => string;
}

/** Makes a checkout for a test. */
export function openTestCheckout(context: TestContext): TestCheckout {
  const root = mkdtempSync(join(tmpdir(), "checkout-"));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  const write = (files: Files): void => {
    writeCheckout(root, files);
  };
  write(Object.fromEntries(createFiles().map(({ path, bytes }) => [path, bytes])));
  return {
    root,
    write,
    read: (file) => readFileSync(join(root, "_site", file), "utf8"),
    stamp: (file) => {
      const { ino, mtimeNs } = statSync(join(root, "_site", file), { bigint: true });
      return `${ino} ${mtimeNs}`;
    },
  };
}

/** Writes files of a newsroom below a folder. */
export function writeCheckout(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content ?? "");
  }
}

/** Makes pages that hold their address and the sources that feeds lead to, for tests of what else is made. */
export const emitAddresses: EmitPages = (pages, _context, folder) =>
  Promise.resolve(
    pages.map(({ path }) => {
      const file = fileOfPage(path);
      const html = `<!doctype html><html lang=el><title>${path}</title>${SOURCES}`;
      writeTreeFile(folder, file, Buffer.from(html));
      return { path, file, html };
    }),
  );

const SOURCES = "<p id=_afp><p id=_desk><p id=_reuters>";

/** An index made in this thread. */
export const listingSearch: SearchOptions = {
  indexRecords: (records) => Promise.resolve(indexPart(records)),
  isKeptOnChange: false,
};

/** How tests build a checkout, in one thread and on 7 January 2022, unless they say otherwise. */
export function createTestOptions(root: string, own: Partial<BuildOptions> = {}): BuildOptions {
  return {
    root,
    threads: 1,
    readClock: () => ({ now: Date.parse("2022-01-07T00:00:00Z"), isPreview: false }),
    chooseAddress: (address) => address,
    hasFileTimes: true,
    onProgress: () => undefined,
    emitPages: emitAddresses,
    emitOwn: () => Promise.resolve({ files: [], isPossible: false }),
    digestCode: () => "code",
    search: listingSearch,
    ...own,
  };
}
