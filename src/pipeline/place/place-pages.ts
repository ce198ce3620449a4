import { dirname } from "node:path";
import { AuditError } from "../../audit/audit-error.ts";
import { auditSite } from "../../audit/audit-site.ts";
import { auditFile } from "../../audit/audit-text.ts";
import type { OpenedNewsroom } from "../../site/open-newsroom.ts";
import { SITE_FILES } from "../../model/list-site-files.ts";
import { createChecksums } from "../../delivery/checksums.ts";
import { isHtml } from "../../delivery/content-type.ts";
import { flushFolder, flushTree } from "../../delivery/flush.ts";
import { type SiteFolders, publishSite } from "../../delivery/publish.ts";
import {
  NO_DIGEST,
  type SiteTree,
  type SiteTrees,
  removeOthers,
  rereadTree,
  writeTreeFile,
} from "../../delivery/site-tree.ts";
import { withCopies, writeCopies } from "./copy-files.ts";
import { refuseDifferences, refuseTwice } from "../../delivery/folder-error.ts";
import type { OutputFile } from "../../site/site-output.ts";
import { type OtherFiles, type OtherSource, listOtherFiles, withHeaders } from "./other-files.ts";
import type { OwnFiles } from "./own-files.ts";
import { makeJointFeeds } from "./make-joint-feeds.ts";
import type { BuildCache } from "../cache/build-cache.ts";
import type { FileTable } from "../cache/file-table.ts";
import type { MovePlan } from "../../discovery/plan-moves.ts";
import type { TreeReader } from "../workers/read-trees.ts";
import type { SitePictures } from "./place-pictures.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SiteContext } from "../../site/site-context.ts";
import type { StoryWorker } from "../workers/make-stories.ts";
import type { FeedTask, PageRecord, PageTask } from "../plan/tasks.ts";

/** The pages of a site that has been put in place. */
export interface PlacedPages {
  readonly pages: readonly PageRecord[];
  /** How many of them were written. */
  readonly written: number;
  /** SHA-256 of the site's list of checksums. */
  readonly checksums: string;
  /** What the two folders hold now; undefined where that is not known. */
  readonly trees: SiteTrees | undefined;
}

/** What a site is to hold: the pages of these tasks, the feeds made of them, these files, this search index, and these pictures. */
export interface SitePlan {
  readonly tasks: readonly PageTask[];
  readonly feeds: readonly FeedTask[];
  readonly newsroom: OpenedNewsroom;
  readonly context: SiteContext;
  readonly own: OwnFiles;
  readonly others: OtherSource;
  readonly moves: Pick<MovePlan, "redirected" | "copies">;
  readonly index: SearchIndex;
  readonly pictures: SitePictures;
  /** Whether a word is in what authors wrote. */
  readonly isWritten: (word: string) => boolean;
}

/** What places pages. */
export interface PlaceTools {
  readonly cache: BuildCache;
  readonly workers: StoryWorker;
  readonly trees: TreeReader;
  readonly table: FileTable;
  /** Told what the site is, before it is put in place. */
  readonly keep: (placed: PlacedPages) => void;
  /** Whether the site is to outlive a power cut; `npm run dev` has no need of it. */
  readonly isFlushed: boolean;
  /** Whether nothing was added to the folders or removed since this session wrote them. */
  readonly isUnchanged: boolean;
}

/**
 * Makes the pages that the staging folder does not hold as they have to be, and puts the folder in the site's place. Where the
 * site is as it has to be already, nothing is written. Throws an AuditError that lists everything that is wrong with the site, and a
 * FolderError where the folder is not as it was written, or a plugin wrote what nobody knows of.
 */
export async function placePages(
  { tasks, feeds, newsroom, context, own, others, moves, index, pictures, isWritten }: SitePlan,
  folders: SiteFolders,
  current: SiteTrees,
  { cache, workers, trees, table, keep, isFlushed, isUnchanged }: PlaceTools,
): Promise<PlacedPages> {
  const known = read(tasks, cache);
  const { address } = context.site;
  const addOwn = (made: readonly OutputFile[]): OtherFiles => listOtherFiles(made, others, address);
  const audit = (
    records: readonly PageRecord[],
    { files, ownPages }: OtherFiles,
    tree: SiteTree,
  ): void => {
    const texts = files.flatMap((file) => (file.kind === "text" ? auditFile(file, address) : []));
    // A text may link to what only the site for readers has, such as its sitemap.
    const published = context.isPreview ? SITE_FILES.map((path) => path.slice(1)) : [];
    const names = new Set([...tree.keys(), ...moves.redirected, ...published]);
    const problems = auditSite({ files: [...records, ...ownPages, ...texts], names, isWritten });
    if (problems.length > 0) throw new AuditError(problems);
  };
  const knownFeeds = read(feeds, cache);
  const all = [...known, ...knownFeeds];
  const cached = withCopies(
    all.flatMap(({ records }) => records ?? []),
    moves.copies,
  );
  const isAllKnown = all.every(({ records }) => records !== undefined);
  const found = await own.find();
  const knownOthers = found && addOwn(found);
  if (isAllKnown && knownOthers && index.known) {
    const made = [...withHeaders(knownOthers, cached, address), ...index.known];
    const files = [...cached, ...made, ...pictures.files];
    if (isWhole(current.site, files)) {
      audit(cached, knownOthers, current.site);
      const pages = [...cached.filter(isPage), ...knownOthers.ownPages];
      const checksums = createChecksums(files).digest;
      const whole = { pages, written: 0, checksums, trees: current };
      keep(whole);
      table.save();
      return whole;
    }
  }
  const { staging } = current;
  removeLinks(folders.staging, staging);
  const [due, placed] = partition(known, ({ records }) => !isPlaced(records, staging));
  const [dueFeeds, placedFeeds] = partition(
    knownFeeds,
    ({ records }) => !isPlaced(records, staging),
  );
  const [lists, indexed] = await Promise.all([
    workers.makePages(due.map(({ task }) => task)),
    index.place(staging),
    pictures.place(folders.staging, staging),
  ]);
  const made = lists.flat();
  const otherFiles = knownOthers ?? addOwn(await own.make());
  const madeFeeds = makeJointFeeds(
    dueFeeds.map(({ task }) => task),
    { newsroom, context, cache, folder: folders.staging, present: staging },
  );
  const still = [...placed, ...placedFeeds].flatMap(({ records }) => records ?? []);
  const records = withCopies([...still, ...made, ...madeFeeds], moves.copies);
  writeCopies(records, moves.copies, folders.staging, staging);
  const pages = [...records.filter(isPage), ...otherFiles.ownPages];
  const written = withHeaders(otherFiles, records, address);
  const wanted = [...records, ...written, ...indexed, ...pictures.files];
  refuseTwice(wanted);
  const checksums = createChecksums(wanted);
  const site = new Map([...wanted, checksums].map(({ file, digest }) => [file, digest]));
  for (const { file, bytes, digest } of [...written, checksums]) {
    if (staging.get(file) !== digest) writeTreeFile(folders.staging, file, bytes);
  }
  audit(records, otherFiles, site);
  removeOthers(folders.staging, staging, site);
  table.tick();
  const left = isUnchanged
    ? rereadTree(folders.staging, staging, site)
    : trees.readOne(folders.staging);
  refuseDifferences(left, site);
  const after = current.site.size === 0 ? undefined : { site, staging: current.site };
  const done = {
    pages,
    written: made.filter(isPage).length,
    checksums: checksums.digest,
    trees: after,
  };
  keep(done);
  if (isFlushed) table.save();
  if (isFlushed) await flushTree(folders.staging, site.keys(), listWritten(staging, site));
  publishSite(folders);
  if (isFlushed) await flushFolder(dirname(folders.site));
  return done;
}

/** The files that were written into the staging folder. Those that it had already were flushed by the build that wrote them. */
function listWritten(before: SiteTree, site: SiteTree): readonly string[] {
  return [...site].flatMap(([path, digest]) => (before.get(path) === digest ? [] : [path]));
}

/** What is written below a link to a folder would be written elsewhere. */
function removeLinks(folder: string, tree: SiteTree): void {
  const isKept = (path: string): boolean => path.endsWith("/") || tree.get(path) !== NO_DIGEST;
  removeOthers(folder, tree, { has: isKept });
}

interface CachedValue<Task> {
  readonly task: Task;
  /** What was made of it in a build before. */
  readonly records: readonly PageRecord[] | undefined;
}

function read<Task extends { readonly key: string }>(
  tasks: readonly Task[],
  cache: BuildCache,
): readonly CachedValue<Task>[] {
  return tasks.map((task) => ({ task, records: cache.findRecords(task.key) }));
}

/** Feeds are made with the pages, but are none. */
function isPage({ file }: PageRecord): boolean {
  return isHtml(file);
}

type PlacedFile = Pick<PageRecord, "file" | "digest">;

/** Whether these files are in a folder, and beside them nothing but the list of their checksums. */
function isWhole(tree: SiteTree, files: readonly PlacedFile[]): boolean {
  if (tree.size !== files.length + 1 || !isPlaced(files, tree)) return false;
  return isPlaced([createChecksums(files)], tree);
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
