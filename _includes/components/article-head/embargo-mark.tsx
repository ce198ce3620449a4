import type { VNode } from "preact";
import type { Embargo } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillIn } from "../fill-in.ts";
import { formatDate } from "../news-date/format-date.ts";

/** A mark in previews for drafts and scheduled articles; nothing for published ones. */
export function EmbargoMark({
  site,
  strings,
  embargo,
}: SiteProps & { readonly embargo: Embargo | undefined }): VNode | null {
  if (embargo === undefined) return null;
  const words =
    embargo.kind === "draft"
      ? strings.draft
      : fillIn(strings.waiting, { date: formatDate(embargo.until, site) });
  return (
    <>
      {" "}
      <mark>{words}</mark>
    </>
  );
}
