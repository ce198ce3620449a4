import type { BlogPostingLeaf, LiveBlogPostingLeaf } from "schema-dts";
import { nameUpdates } from "../../_includes/components/update/name-updates.ts";
import type { Site, Story } from "../model/newsroom.ts";
import type { LiveCoverage, Update, UpdatesInStory } from "../model/updates.ts";
import { describeTrail } from "./breadcrumb.ts";
import type { DiscoveryContext, PageFacts } from "./page-facts.ts";
import { nameFrontPage } from "./plain-facts.ts";
import { addressOf, identify } from "./thing-ids.ts";

type LiveFields = Pick<
  LiveBlogPostingLeaf,
  "coverageStartTime" | "coverageEndTime" | "liveBlogUpdate"
>;

/** What a live story's page says of its updates: those that are on it, and the time from the first to the last, which comes when the story is closed. */
export function describeCoverage(
  { status, published }: Pick<Story, "status" | "published">,
  { pages, latest }: LiveCoverage,
  site: Site,
): LiveFields {
  const first = pages[0]?.updates[0]?.at ?? published;
  const last = latest.updates.at(-1)?.at;
  return {
    coverageStartTime: first.iso,
    ...(status === "closed" && last && { coverageEndTime: last.iso }),
    liveBlogUpdate: latest.updates.map((update) => describeUpdate(update, site)),
  };
}

function describeUpdate({ path, at, name, text }: Update, site: Site): BlogPostingLeaf {
  return {
    "@type": "BlogPosting",
    url: addressOf(site, path),
    ...(name !== undefined && { headline: name }),
    datePublished: at.iso,
    articleBody: text.replaceAll("\n", " ").trim(),
  };
}

/** A page of updates: the same live blog with others of its updates. */
export function describeUpdatesPage(place: UpdatesInStory, context: DiscoveryContext): PageFacts {
  const { story, page } = place;
  const { site, strings } = context;
  const { title, description } = nameUpdates(place, strings);
  const { published, topics, start } = story;
  const named = { title, path: page.path };
  return {
    path: page.path,
    title: `${title} – ${story.title}`,
    description,
    feedFolder: story.path,
    article: { published, updated: page.updated, topics },
    things: [
      {
        "@type": "LiveBlogPosting",
        "@id": identify(site, story.path, "article"),
        url: addressOf(site, story.path),
        headline: story.title,
        datePublished: published.iso,
        coverageStartTime: start.iso,
        liveBlogUpdate: page.updates.map((update) => describeUpdate(update, site)),
      },
      describeTrail([nameFrontPage(context), story, named], site),
    ],
  };
}
