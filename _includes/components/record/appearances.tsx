import type { VNode } from "preact";
import type { Appearance } from "../../../src/model/entities.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { NewsDate } from "../news-date/news-date.tsx";

/** The sections that mention or cite something, with story and date, newest first. */
export function Appearances({
  site,
  strings,
  title,
  appearances,
}: SiteProps & {
  readonly title: string;
  readonly appearances: readonly (Appearance & { readonly note?: string })[];
}): VNode {
  if (appearances.length === 0) return <p>{strings.noAppearances}</p>;
  return (
    <section class="record">
      <h2>{title}</h2>
      <ul>
        {appearances.map(({ path, section: { storyTitle, title: name, date }, note }) => (
          <li key={path}>
            <a href={path}>{name}</a>
            <p class="note">
              {storyTitle !== undefined && `${storyTitle} · `}
              <NewsDate date={date} site={site} />
              {note !== undefined && ` · ${note}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
