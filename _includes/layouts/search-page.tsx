import type { VNode } from "preact";
import type { StoryTeaser } from "../../src/model/outline.ts";
import { SearchForm } from "../components/search/search-form.tsx";
import { StoryList } from "../components/story-list/story-list.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** The search form, and the newest stories, which are the only content without scripts. */
export function SearchPage({
  site,
  strings,
  path,
  items,
  parts,
}: SiteProps & {
  readonly path: string;
  /** The newest stories. */
  readonly items: readonly StoryTeaser[];
  /** How many parts the search index has. */
  readonly parts: number;
}): VNode {
  return (
    <Page
      site={site}
      strings={strings}
      path={path}
      title={strings.search}
      description={strings.searchDescription}
    >
      <h1>{strings.search}</h1>
      {parts > 0 && <SearchForm strings={strings} path={path} parts={parts} />}
      <div class="search-newest">
        <p class="search-newest__note">{strings.searchWithoutScript}</p>
        <p class="kicker">{strings.searchNewest}</p>
        <StoryList site={site} strings={strings} stories={items} />
        <p>
          <a href="/archive/">{strings.searchArchive}</a>
        </p>
      </div>
    </Page>
  );
}
