import type { BlogPostingLeaf, LiveBlogPostingLeaf } from "schema-dts";
import { nameUpdates } from "../../_includes/components/update/name-updates.ts";
import { orderUpdates } from "../../_includes/components/update/order-updates.ts";
import { laterDate } from "../model/news-date.ts";
import type { Site, Story } from "../model/newsroom.ts";
import type { LiveCoverage, Update, UpdatesInStory } from "../model/updates.ts";
import type { DiscoveryContext, PageFacts } from "./page-facts.ts";
import { describeList } from "./plain-facts.ts";
import { shorten } from "./shorten.ts";
import { addressOf, identify } from "./thing-ids.ts";

type LiveFields = Pick<
  LiveBlogPostingLeaf,
  "coverageStartTime" | "coverageEndTime" | "liveBlogUpdate"
>;

/** What a live story's page says of its updates: those that are on it, and the time from the first to the last, which comes when the story is closed. */
export function describeCoverage(
  { status, published }: Pick<Story, "status" | "published">,
  { order, pages, latest }: LiveCoverage,
  site: Site,
): LiveFields {
  const first = pages[0]?.updates[0]?.at ?? published;
  const last = latest.updates.at(-1)?.at;
  return {
    coverageStartTime: first.iso,
    ...(status === "closed" && last && { coverageEndTime: last.iso }),
    liveBlogUpdate: orderUpdates(latest.updates, order).map((each) => describeUpdate(each, site)),
  };
}

/** The longest headline of an update without a title, in characters. */
const HEADLINE = 110;

function describeUpdate(
  { path, at, name, text, corrections }: Update,
  site: Site,
): BlogPostingLeaf {
  const changed = corrections.map(({ date }) => date).reduce(laterDate, at);
  return {
    "@type": "BlogPosting",
    url: addressOf(site, path),
    headline: name ?? shorten(text, HEADLINE),
    datePublished: at.iso,
    dateModified: changed.iso,
    articleBody: text.replaceAll("\n", " ").trim(),
  };
}

/** A page of updates: a list of others of the same live blog. */
export function describeUpdatesPage(
  { story, page }: UpdatesInStory,
  context: DiscoveryContext,
): PageFacts {
  const { site, strings } = context;
  const { title: part, description } = nameUpdates({ story, page }, strings);
  const updates = orderUpdates(page.updates, story.order);
  const entity: LiveBlogPostingLeaf = {
    "@type": "LiveBlogPosting",
    "@id": identify(site, story.path, "article"),
    url: addressOf(site, story.path),
    headline: story.title,
    datePublished: story.published.iso,
    coverageStartTime: story.start.iso,
    liveBlogUpdate: updates.map((update) => describeUpdate(update, site)),
  };
  const title = `${part} – ${story.title}`;
  const facts = describeList(
    { path: page.path, title, description, parents: [story], entity },
    context,
  );
  return { ...facts, feedFolder: story.path };
}
