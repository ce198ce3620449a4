import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKSUMS } from "../../delivery/checksums.ts";
import { type SiteTree, readTree } from "../../delivery/site-tree.ts";
import { compareTrees } from "./compare-trees.ts";
import type { FetchFile } from "./fetch-file.ts";
import { findFirstDifference } from "./first-difference.ts";
import type { LocatedDifference, Verdict } from "./format-verdict.ts";

/** Files that a host reads and need not serve. */
const FOR_THE_HOST: readonly string[] = ["_headers", "_redirects"];

const NOT_FOUND = "404.html";

/** How many files are fetched at the same time. */
const AT_ONCE = 8;

/** Compares a served site with the folder of a clean build, byte by byte, and its list of checksums, which alone shows extra files. */
export async function compareServed(
  address: string,
  listed: SiteTree,
  fresh: string,
  fetchFile: FetchFile,
): Promise<Pick<Verdict, "files" | "differences">> {
  const tree = readTree(fresh);
  const served = await mapAtOnce([...tree.keys()], (file) =>
    compareFile(file, address, fresh, fetchFile),
  );
  const extra = compareTrees(listed, tree).filter(
    ({ kind, file }) => kind === "extra" && file !== CHECKSUMS,
  );
  const differences = [...served.flat(), ...extra];
  return { files: tree.size, differences: differences.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

async function compareFile(
  file: string,
  address: string,
  fresh: string,
  fetchFile: FetchFile,
): Promise<readonly LocatedDifference[]> {
  const made = readFileSync(join(fresh, file));
  const { isFound, bytes } = await fetchFile(addressOf(file, address));
  if (!isFound && FOR_THE_HOST.includes(file)) return [];
  // Some hosts serve the 404 page with status 404, even at its own address.
  if (!isFound && file !== NOT_FOUND) return [{ kind: "missing", file }];
  if (made.equals(bytes)) return [];
  return [{ kind: "differs", file, first: findFirstDifference(file, bytes, made) }];
}

/** The address of a file; that of a page is its folder. */
function addressOf(file: string, site: string): string {
  const path = file.replace(/(^|\/)index\.html$/, "$1");
  return new URL(path.split("/").map(encodeURIComponent).join("/"), site).href;
}

/** Applies a function to all items, a number of them at the same time, and returns the results in order. */
async function mapAtOnce<Item, Answer>(
  items: readonly Item[],
  apply: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) answers[index] = await apply(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}
