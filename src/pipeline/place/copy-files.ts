import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../../site/list-redirects.ts";
import { type SiteTree, writeTreeFile } from "../../delivery/site-tree.ts";
import type { PageRecord } from "../plan/tasks.ts";

/** Some files of a site, and behind them those that are to be at other addresses too, as they are. */
export function withCopies(
  records: readonly PageRecord[],
  copies: readonly Redirect[],
): readonly PageRecord[] {
  if (copies.length === 0) return records;
  const known = new Map(records.map((record) => [record.path, record]));
  const copied = copies.flatMap(({ from, to }) => {
    const original = known.get(to);
    return original === undefined ? [] : [{ ...original, path: from, file: from.slice(1) }];
  });
  return [...records, ...copied];
}

/** Writes the copies into a folder that has the originals, but for those that are there already. */
export function writeCopies(
  records: readonly PageRecord[],
  copies: readonly Redirect[],
  folder: string,
  present: SiteTree,
): void {
  const originals = new Map(copies.map(({ from, to }) => [from, to.slice(1)]));
  for (const { path, file, digest } of records) {
    const original = originals.get(path);
    if (original === undefined || present.get(file) === digest) continue;
    writeTreeFile(folder, file, readFileSync(join(folder, original)));
  }
}
