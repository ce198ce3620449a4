import { readFileSync } from "node:fs";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../site/search-records.ts";

/** A file of a search index; its path is relative to the index's folder, with forward slashes. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of Pagefind that browsers load. */
const WANTED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown\.).*|.*\.pf_[a-z]+)$/;

/** The most files with result texts in an index, so that a site does not have twice as many files. */
const MOST_FRAGMENTS = 250;

/** The version of Pagefind; another one may produce other bytes from the same records. */
export const INDEXER_VERSION: string = readVersion();

/** Indexes records in a language (BCP 47) with Pagefind; the same records give the same bytes. Throws Pagefind's errors. */
export async function indexRecords(
  records: readonly SearchRecord[],
  language: string,
): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS });
    if (!index) throw new Error(errors.join("\n"));
    const added = await Promise.all(
      records.map(async ({ path, title, text, day, filters }) =>
        index.addCustomRecord({
          url: path,
          content: text,
          language,
          meta: { title, day },
          filters: {
            story: [...filters.story],
            topic: [...filters.topic],
            date: [...filters.date],
          },
        }),
      ),
    );
    const made = await index.getFiles();
    const problems = [...added, made].flatMap((answer) => answer.errors);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    return made.files
      .filter(({ path }) => WANTED.test(path))
      .map(({ path, content }) => ({ path, bytes: content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

function readVersion(): string {
  const file = new URL("../package.json", import.meta.resolve("pagefind"));
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string };
  return version;
}
