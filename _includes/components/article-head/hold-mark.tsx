import type { VNode } from "preact";
import type { Hold } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillIn } from "../fill-in.ts";
import { formatDate } from "../news-date/format-date.ts";

/** In previews, that readers do not get an article yet, and when they will; nothing where they do. */
export function HoldMark({
  site,
  strings,
  hold,
}: SiteProps & { readonly hold: Hold | undefined }): VNode | null {
  if (hold === undefined) return null;
  const words =
    hold.kind === "draft"
      ? strings.draft
      : fillIn(strings.waiting, { date: formatDate(hold.until, site) });
  return (
    <>
      {" "}
      <mark>{words}</mark>
    </>
  );
}
