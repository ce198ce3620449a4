import type { VNode } from "preact";
import { urlOf } from "../../../src/links/site-address.ts";
import type { SiteProps } from "../../layouts/page.tsx";

/**
 * How to hand a page on: its address to select, a letter with it, and, where scripts run, a button that opens the platform's
 * own sheet or copies the address.
 */
export function Share({
  site,
  strings,
  path,
  title,
}: SiteProps & { readonly path: string; readonly title: string }): VNode {
  const address = urlOf(site.address, path);
  const letter = `mailto:?subject=${escapeQuery(title)}&body=${escapeQuery(address)}`;
  return (
    <aside class="share note" aria-label={strings.share}>
      <button type="button" hidden data-copied={strings.shareCopied}>
        {strings.share}
      </button>
      <a href={letter}>{strings.shareByMail}</a>
      <span class="share__address" lang="en">
        {address}
      </span>
      <span role="status" />
    </aside>
  );
}

/** Text in the query of an address; letters of any script stay as they are (RFC 3987), which is a third of the bytes. */
function escapeQuery(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{Cs}:/.]/gu, encodeURIComponent);
}
