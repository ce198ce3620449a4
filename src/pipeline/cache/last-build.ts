import { join } from "node:path";
import { CHECKSUMS, createChecksums } from "../../delivery/checksums.ts";
import type { SiteTree } from "../../delivery/site-tree.ts";
import { type SiteAddress, formatSiteAddress, parseSiteAddress } from "../../links/site-address.ts";
import type { BuildClock, Period } from "../../model/build-clock.ts";
import type { ScheduledFile } from "../../content/parse-story.ts";
import type { Problem } from "../../source/problem.ts";
import type { SourceFile } from "../../source/source-text.ts";
import type { PlacedPages } from "../place/place-pages.ts";
import type { PageRecord } from "../plan/tasks.ts";
import { createKey } from "./build-cache.ts";
import { digestFile } from "./digest-file.ts";
import { openEntryStore } from "../../store/entry-store.ts";

/** What came of a build that left the site whole. */
export interface LastBuild {
  /** How long its site says the same. */
  readonly period: Period;
  /** The address in `site.json`, and the one that was chosen for it. */
  readonly address: { readonly written: string; readonly chosen: string };
  /** SHA-256 of the site's list of checksums. */
  readonly checksums: string;
  readonly pages: number;
  readonly largest: LargestPage | undefined;
  readonly problems: readonly Problem[];
  readonly scheduled: readonly ScheduledFile[];
}

/** The page of a site that weighs most. */
export interface LargestPage {
  readonly path: string;
  /** Below the site's folder. */
  readonly file: string;
}

/** The last builds of a checkout, each under a digest of all content and code. */
export interface LastBuilds {
  readonly find: (key: string) => LastBuild | undefined;
  readonly store: (key: string, build: LastBuild) => void;
}

/** Opens the last builds in a folder, which need not exist. */
export function openLastBuilds(folder: string): LastBuilds {
  const store = openEntryStore(join(folder, "last"));
  return {
    find: (key) => store.readHead(key) as LastBuild | undefined,
    store: (key, build) => {
      store.write(key, build);
      store.prune([key]);
    },
  };
}

/** Whether the files of a folder are those that a build left there, and no others. */
export function isAsLeft(tree: SiteTree, { checksums }: LastBuild): boolean {
  if (tree.get(CHECKSUMS) !== checksums) return false;
  const others = [...tree].filter(([file]) => file !== CHECKSUMS);
  const listed = createChecksums(others.map(([file, digest]) => ({ file, digest })));
  return listed.digest === checksums;
}

/** The key of all inputs of a site except the time and its address. */
export function createInputsKey(
  code: string,
  files: readonly SourceFile[],
  { isPreview }: BuildClock,
): string {
  const paths = files.flatMap((file) => [file.path, digestFile(file)]);
  return createKey(code, String(isPreview), ...paths);
}

/** Whether the same address is chosen again for the one that is in `site.json`. */
export function isChosen(
  { written, chosen }: LastBuild["address"],
  chooseAddress: (address: SiteAddress) => SiteAddress,
): boolean {
  const address = parseSiteAddress(written);
  return address !== undefined && formatSiteAddress(chooseAddress(address)) === chosen;
}

/** Summarises the pages of a build. */
export function summarise({
  pages,
  checksums,
}: Pick<PlacedPages, "pages" | "checksums">): Pick<LastBuild, "pages" | "largest" | "checksums"> {
  const largest = pages.reduce<PageRecord | undefined>(
    (most, page) => (most === undefined || page.size > most.size ? page : most),
    undefined,
  );
  const { path, file } = largest ?? {};
  const found = path === undefined || file === undefined ? undefined : { path, file };
  return { pages: pages.length, largest: found, checksums };
}
