import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKSUMS } from "../../delivery/checksums.ts";
import { readTree } from "../../delivery/site-tree.ts";
import { compareTrees } from "./compare-trees.ts";
import { findFirstDifference } from "./first-difference.ts";
import type { Verdict } from "./format-verdict.ts";
import type { Subject } from "./read-subject.ts";

/** Compares a site with the folder of a clean build; the list of checksums does not list itself. */
export function compareWithFresh(
  { files, folder }: Pick<Subject, "files" | "folder">,
  fresh: string,
): Pick<Verdict, "files" | "differences"> {
  const all = readTree(fresh);
  if (folder === undefined) {
    const listed = new Map([...all].filter(([file]) => file !== CHECKSUMS));
    return { files: listed.size, differences: compareTrees(files, listed) };
  }
  const differences = compareTrees(files, all).map((difference) =>
    difference.kind === "differs"
      ? {
          ...difference,
          first: findFirstDifference(
            difference.file,
            readFileSync(join(folder, difference.file)),
            readFileSync(join(fresh, difference.file)),
          ),
        }
      : difference,
  );
  return { files: all.size, differences };
}
