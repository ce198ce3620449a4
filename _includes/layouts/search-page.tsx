import type { VNode } from "preact";
import type { StoryTeaser } from "../../src/model/outline.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { SearchForm } from "../components/search/search-form.tsx";
import { StoryList } from "../components/story-list/story-list.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** Lists to browse instead of searching. */
const WAYS_ON = [
  { path: "/topics/", label: "topics" },
  { path: "/people/", label: "people" },
  { path: "/places/", label: "places" },
  { path: "/archive/", label: "searchArchive" },
] as const;

/** The search form, the newest stories and lists to browse, which are the only content without scripts. */
export function SearchPage({
  site,
  strings,
  path,
  items,
}: SiteProps & {
  readonly path: string;
  /** The newest stories. */
  readonly items: readonly StoryTeaser[];
}): VNode {
  return (
    <Page
      site={site}
      strings={strings}
      path={path}
      title={strings.search}
      description={strings.searchDescription}
    >
      <ArticleHead title={strings.search} />
      {items.length > 0 && <SearchForm strings={strings} path={path} />}
      <div class="search-newest">
        <p class="search-newest__note">{strings.searchWithoutScript}</p>
        <ul class="search-newest__ways">
          {WAYS_ON.map(({ path: address, label }) => (
            <li key={address}>
              <a href={address}>{strings[label]}</a>
            </li>
          ))}
        </ul>
        <p class="kicker">{strings.searchNewest}</p>
        <StoryList site={site} strings={strings} stories={items} />
      </div>
    </Page>
  );
}
