import type { VNode } from "preact";
import type { ArchiveMonth } from "../../../src/model/archive.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { fillInCount } from "../fill-in.ts";
import { formatMonth } from "../news-date/format-date.ts";

/** The months of a year with stories, with the number of stories in each. */
export function ArchiveMonths({
  site,
  strings,
  months,
}: SiteProps & { readonly months: readonly ArchiveMonth[] }): VNode {
  return (
    <ul class="archive">
      {months.map(({ path, date, count }) => (
        <li key={path}>
          <a href={path}>{formatMonth(date, site)}</a>{" "}
          <span class="archive__count">{fillInCount(strings.storyCount, count)}</span>
        </li>
      ))}
    </ul>
  );
}
