import { auditText } from "../../audit/audit-text.ts";
import { deflatePage } from "../../delivery/inspect-page.ts";
import { type SiteTree, digestBytes, writeTreeFile } from "../../delivery/site-tree.ts";
import type { SiteAddress } from "../../links/site-address.ts";
import type { Feed } from "../../discovery/feeds/feed.ts";
import { formatFeed } from "../../discovery/feeds/format-feed.ts";
import type { PageRecord } from "../plan/tasks.ts";

/** What the cache has of a file that was made. */
export interface MadeFile {
  readonly record: PageRecord;
  readonly deflated: Uint8Array;
}

/**
 * Writes a feed of the site at an address in all its formats below a folder, but for the files that are there already. They have
 * no budget.
 */
export function writeFeed(
  feed: Feed,
  site: SiteAddress,
  folder: string,
  present: SiteTree = new Map(),
): readonly MadeFile[] {
  return formatFeed(feed).map(({ file, text }) => {
    const bytes = Buffer.from(text);
    const digest = digestBytes(bytes);
    if (present.get(file) !== digest) writeTreeFile(folder, file, bytes);
    const deflated = deflatePage(bytes);
    const facts = auditText(text, site);
    const record = { path: `/${file}`, file, digest, size: deflated.length, facts };
    return { record, deflated };
  });
}
