import type { OpenedNewsroom } from "../../site/open-newsroom.ts";
import type { SourceFile } from "../../source/source-text.ts";
import { formatSiteAddress } from "../../links/site-address.ts";
import { createKey } from "../cache/build-cache.ts";
import { digestFile } from "../cache/digest-file.ts";

/** The data files that every page shows something of. */
const COMMON_FILES = ["_data/site.json", "_data/strings.json"];

/** Names what every page depends on: the code, the data that all of them show, for whom they are, and where they are. */
export function createBaseKey(
  code: string,
  files: readonly SourceFile[],
  { site, clock }: Pick<OpenedNewsroom, "site" | "clock">,
): string {
  const common = files.filter(({ path }) => COMMON_FILES.includes(path));
  return createKey(
    code,
    String(clock.isPreview),
    site ? formatSiteAddress(site.address) : "",
    ...common.map(digestFile),
  );
}
