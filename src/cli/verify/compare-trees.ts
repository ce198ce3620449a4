import type { SiteTree } from "../../delivery/site-tree.ts";

/** How a file of a site differs from a clean build. */
export type DifferenceKind = "differs" | "missing" | "extra";

/** A file that differs from a clean build. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Relative to the site's folder. */
  readonly file: string;
}

/** Every file in which a site differs from a clean build, sorted by path. */
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
