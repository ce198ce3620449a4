import type { SiteTree } from "../../delivery/site-tree.ts";

/** What is wrong with a file of a site, held against a fresh build: its bytes, that it is not there, or that it is. */
export type DifferenceKind = "differs" | "missing" | "extra";

/** A file in which a site is not as a fresh build makes it. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Below the site's folder. */
  readonly file: string;
}

/** Every file in which a site differs from a fresh build, sorted by path. */
export function compareTrees(site: SiteTree, fresh: SiteTree): readonly Difference[] {
  const files = [...new Set([...site.keys(), ...fresh.keys()])].sort();
  return files.flatMap((file) => {
    const kind = compareDigests(site.get(file), fresh.get(file));
    return kind === undefined ? [] : [{ kind, file }];
  });
}

function compareDigests(
  site: string | undefined,
  fresh: string | undefined,
): DifferenceKind | undefined {
  if (site === fresh) return undefined;
  if (site === undefined) return "missing";
  return fresh === undefined ? "extra" : "differs";
}
