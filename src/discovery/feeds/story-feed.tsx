import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { labelKind } from "../../../_includes/components/article-head/kind-label.ts";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import type { Correction, Section, Story } from "../../model/newsroom.ts";
import { urlOf, type SiteAddress } from "../../links/site-address.ts";
import { formatMoment } from "../moment.ts";
import { createFeed } from "./create-feed.ts";
import { SectionContent, StoryContent } from "./entry-content.tsx";
import { type Feed, type FeedEntry, laterMoment, selectLatest } from "./feed.ts";

/** The feed of one story: an entry for its lede and one for each section, so that readers of a developing story see each new one. */
export function createStoryFeed(story: Story, context: SiteProps): Feed {
  const { permanentPath, path, title, description } = story;
  return createFeed(
    { permanentPath, path, title, description },
    selectLatest([story, ...story.sections]).map((article) =>
      "number" in article
        ? createSectionEntry(article, story, context)
        : createStoryEntry(article, context),
    ),
    context,
  );
}

function createStoryEntry(story: Story, context: SiteProps): FeedEntry {
  const corrections = story.corrections.filter(({ section }) => section === undefined);
  const content = <StoryContent {...context} story={story} corrections={corrections} />;
  return {
    title: story.title,
    ...describeArticle(story, story, corrections, content, context),
  };
}

function createSectionEntry(section: Section, story: Story, context: SiteProps): FeedEntry {
  const corrections = story.corrections.filter((each) => each.section?.slug === section.slug);
  const content = (
    <SectionContent {...context} story={story} section={section} corrections={corrections} />
  );
  return {
    title: `${section.title} – ${story.title}`,
    ...describeArticle(section, story, corrections, content, context),
  };
}

function describeArticle(
  { path, permanentPath, description, published, updated }: Story | Section,
  { byline, topics, kind }: Story,
  corrections: readonly Correction[],
  content: VNode,
  { site, strings }: SiteProps,
): Omit<FeedEntry, "title"> {
  const address = urlOf(site.address, path);
  const changes = [published, updated, ...corrections.map(({ date }) => date)];
  return {
    id: urlOf(site.address, permanentPath),
    address,
    summary: description,
    html: simplifyHtml(renderToString(content), address, site.address),
    published: formatMoment(published, site.timeZone),
    // A change on the day of publication may be a whole day, which begins before the moment of publication.
    updated: changes.map((date) => formatMoment(date, site.timeZone)).reduce(laterMoment),
    authors: byline.map(({ name }) => name),
    categories: [...topics.map(({ name }) => name), labelKind(kind, strings)].filter(
      (name) => name !== undefined,
    ),
  };
}

/** A start tag as this site writes it: attributes are in double quotes, and values contain none. */
const START_TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gi;

/** Attributes that are meaningful outside of the site. */
const KEPT: ReadonlySet<string> = new Set(
  "href src alt width height lang dir datetime start title".split(" "),
);

/** Attributes with an address. */
const ADDRESSES: ReadonlySet<string> = new Set(["href", "src"]);

/**
 * Removes classes, ids and labels from HTML of this site, and makes addresses absolute, for feed readers. An anchor on the same page becomes
 * one on the page at an address.
 */
export function simplifyHtml(html: string, page: string, site: SiteAddress): string {
  return html.replace(START_TAG, (_, name: string, attributes: string) => {
    const kept = [...attributes.matchAll(ATTRIBUTE)]
      .filter(([, attribute = ""]) => KEPT.has(attribute.toLowerCase()))
      .map(([whole, attribute, value = ""]) =>
        attribute !== undefined && ADDRESSES.has(attribute)
          ? ` ${attribute}="${resolve(value, page, site)}"`
          : ` ${whole}`,
      );
    return `<${name}${kept.join("")}>`;
  });
}

/** Makes an address on the site or the page absolute; others stay as they are. */
function resolve(href: string, page: string, site: SiteAddress): string {
  if (href.startsWith("#")) return page + href;
  return href.startsWith("/") ? urlOf(site, href) : href;
}
