import type { VNode } from "preact";
import type { Embargo } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillIn } from "../fill-in.ts";
import { formatDate } from "../news-date/format-date.ts";

/** In previews, that readers do not get an article yet, and when they will; nothing where they do. */
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
