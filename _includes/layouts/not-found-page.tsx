import type { VNode } from "preact";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { SearchLine } from "../components/search/search-line.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** The page for unknown addresses. */
export function NotFoundPage({ site, strings }: SiteProps): VNode {
  return (
    <Page
      site={site}
      strings={strings}
      title={strings.notFoundTitle}
      description={strings.notFoundText}
    >
      <ArticleHead title={strings.notFoundTitle} description={strings.notFoundText} />
      <SearchLine strings={strings} />
      <p>
        <a href="/">{strings.frontPage}</a>
        {" · "}
        <a href="/archive/">{strings.archive}</a>
        {" · "}
        <a href="/topics/">{strings.topics}</a>
      </p>
    </Page>
  );
}
