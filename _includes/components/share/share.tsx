import type { VNode } from "preact";
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
  const address = site.address + path;
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <aside class="share note" aria-label={strings.share}>
      <button
        class="share__button"
        type="button"
        hidden
        data-share={strings.share}
        data-copied={strings.shareCopied}
        data-failed={strings.shareFailed}
      >
        {strings.shareCopy}
      </button>
      <a href={letter}>{strings.shareByMail}</a>
      <span class="share__address" lang="en">
        {address}
      </span>
      <span class="share__status" role="status" />
    </aside>
  );
}
