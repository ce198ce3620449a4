import type { VNode } from "preact";
import { urlOf } from "../../../src/links/site-address.ts";
import type { SiteProps } from "../../layouts/page.tsx";

/** Ways to share a page: its address as selectable text, an e-mail link, and a button for the share sheet or the clipboard, which its script enables. */
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
      <a href={letter}>{strings.shareByMail}</a>{" "}
      <span class="share__address" lang="en">
        {address}
      </span>
      <span role="status" />
    </aside>
  );
}

/** Escapes text for the query of an address; letters of any script stay as they are (RFC 3987), which takes a third of the bytes. */
function escapeQuery(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{Cs}:/.]/gu, encodeURIComponent);
}
