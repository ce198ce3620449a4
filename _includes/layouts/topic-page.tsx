import type { VNode } from "preact";
import type { Topic } from "../../src/model/entities.ts";
import type { StoryTeaser } from "../../src/model/outline.ts";
import type { Part } from "../../src/model/paginate.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { StoryList } from "../components/story-list/story-list.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** A topic: its description and its stories. */
export function TopicPage({
  site,
  strings,
  path,
  part,
  topic: { name, description },
  items,
}: SiteProps & {
  readonly path: string;
  readonly part: Part;
  readonly topic: Topic;
  readonly items: readonly StoryTeaser[];
}): VNode {
  const names = namePart({ title: name, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...names}>
      <ArticleHead
        kicker={<a href="/topics/">{strings.topics}</a>}
        title={names.title}
        description={description}
      />
      <StoryList site={site} strings={strings} stories={items} isUnderTopic />
      <Parts strings={strings} part={part} />
    </Page>
  );
}
