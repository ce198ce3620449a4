import { BudgetError, type BudgetFinding } from "../delivery/check-budget.ts";
import { type SiteFolders, publishSite } from "../delivery/publish.ts";
import type { SiteFile } from "../delivery/redirects.ts";
import {
  type SiteTree,
  type SiteTrees,
  digestBytes,
  removeOthers,
  writeTreeFile,
} from "../delivery/site-tree.ts";
import type { Memory } from "./memory.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Shard } from "./shard.ts";
import type { PageRecord, PageTask } from "./tasks.ts";

/** The pages of a site that has been put in place. */
export interface PlacedPages {
  readonly pages: readonly PageRecord[];
  /** How many of them were written. */
  readonly written: number;
  readonly findings: readonly BudgetFinding[];
  /** What stands in the folders now. */
  readonly trees: SiteTrees;
}

/** What a site is to hold: the pages of these tasks, these files, and this search index. */
export interface SitePlan {
  readonly tasks: readonly PageTask[];
  readonly files: readonly SiteFile[];
  readonly index: SearchIndex;
}

/**
 * Makes the pages that the staging folder does not hold as they have to be, and puts the folder in the site's place. Where the
 * site is as it has to be already, nothing is written. Throws a BudgetError that lists every page that breaks the budget.
 */
export async function placePages(
  { tasks, files, index }: SitePlan,
  folders: SiteFolders,
  trees: SiteTrees,
  memory: Memory,
  shards: Shard,
): Promise<PlacedPages> {
  const known = tasks.map((task) => ({ task, records: memory.findRecords(task.key) }));
  const remembered = known.flatMap(({ records }) => records ?? []);
  const others = files.map(({ file, bytes }) => ({ file, bytes, digest: digestBytes(bytes) }));
  const isAllKnown = known.every(({ records }) => records !== undefined);
  if (isAllKnown && index.known && isSame(trees.site, [...remembered, ...others, ...index.known])) {
    return { pages: remembered, written: 0, findings: listFindings(remembered), trees };
  }
  const { staging } = trees;
  const [due, placed] = partition(known, ({ records }) => !isPlaced(records, staging));
  const [lists, indexed] = await Promise.all([
    shards.makePages(due.map(({ task }) => task)),
    index.place(staging),
  ]);
  const made = lists.flat();
  const pages = [...placed.flatMap(({ records }) => records ?? []), ...made];
  const findings = listFindings(pages);
  const site = new Map([...pages, ...others, ...indexed].map(({ file, digest }) => [file, digest]));
  for (const { file, bytes, digest } of others) {
    if (staging.get(file) !== digest) writeTreeFile(folders.staging, file, bytes);
  }
  removeOthers(folders.staging, staging, site);
  publishSite(folders);
  return { pages, written: made.length, findings, trees: { site, staging: trees.site } };
}

/** The findings of all pages; throws where one is an error. */
function listFindings(pages: readonly PageRecord[]): readonly BudgetFinding[] {
  const findings = pages
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((page) => page.findings);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new BudgetError(errors.map(({ message }) => message).join("\n"));
  return findings;
}

type PlacedFile = Pick<PageRecord, "file" | "digest">;

function isSame(tree: SiteTree, files: readonly PlacedFile[]): boolean {
  return tree.size === files.length && isPlaced(files, tree);
}

function isPlaced(files: readonly PlacedFile[] | undefined, tree: SiteTree): boolean {
  return files?.every(({ file, digest }) => tree.get(file) === digest) ?? false;
}

function partition<Item>(
  items: readonly Item[],
  belongs: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
