import type { VNode } from "preact";
import type { Topic } from "../../src/model/entities.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** What a feed is, which to take, and the feeds of the site and of its topics. */
export function FeedsPage({
  site,
  strings,
  path,
  topics,
}: SiteProps & {
  readonly path: string;
  readonly topics: readonly Pick<Topic, "name" | "path">[];
}): VNode {
  const { feeds: title, feedsDescription: description } = strings;
  return (
    <Page site={site} strings={strings} path={path} title={title} description={description}>
      <ArticleHead title={title} description={description} />
      <div class="prose">
        <p>{strings.feedsUse}</p>
        <p>{strings.feedsChoice}</p>
      </div>
      <ul class="record">
        <FeedLine name={strings.feedsOfSite} path="/" />
        {topics.map((topic) => (
          <FeedLine key={topic.path} {...topic} />
        ))}
      </ul>
    </Page>
  );
}

/** A feed in its formats, the one to take first. */
function FeedLine({ name, path }: { readonly name: string; readonly path: string }): VNode {
  return (
    <li>
      <a type="application/atom+xml" href={`${path}feed.xml`}>
        {name}
      </a>
      <p class="note">
        <a type="application/rss+xml" href={`${path}rss.xml`}>
          RSS
        </a>
        {" · "}
        <a type="application/feed+json" href={`${path}feed.json`}>
          JSON Feed
        </a>
      </p>
    </li>
  );
}
