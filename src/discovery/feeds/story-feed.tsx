import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { labelKind } from "../../../_includes/components/article-head/kind-label.ts";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import type { Correction, Section, Story } from "../../model/newsroom.ts";
import type { Picture } from "../../model/picture.ts";
import type { LiveCoverage } from "../../model/updates.ts";
import { urlOf, type SiteAddress } from "../../links/site-address.ts";
import { splitByline } from "../split-byline.ts";
import { formatMoment } from "../moment.ts";
import { createFeed } from "./create-feed.ts";
import { SectionContent, StoryContent } from "./entry-content.tsx";
import { FEED_SIZE, type Feed, type FeedEntry, laterMoment, selectLatest } from "./feed.ts";
import { describeUpdateEntry } from "./update-entries.tsx";

/** The feed of one story: an entry for its lede and one for each section, so that readers of a developing story see each new one. */
export function createStoryFeed(story: Story, context: SiteProps): Feed {
  const { permanentPath, path, title, description } = story;
  return createFeed(
    { permanentPath, path, title, description },
    story.live
      ? [...listUpdateEntries(story, story.live, context), createStoryEntry(story, context)]
      : selectLatest([story, ...story.sections]).map((article) =>
          "number" in article
            ? createSectionEntry(article, story, context)
            : createStoryEntry(article, context),
        ),
    context,
  );
}

/** The newest updates, as many as leave room for the story itself, which other feeds have too. */
function listUpdateEntries(
  story: Story,
  { pages }: LiveCoverage,
  context: SiteProps,
): readonly FeedEntry[] {
  const updates = pages.flatMap((page) => page.updates).slice(1 - FEED_SIZE);
  const credits = describeByline(story, context);
  return updates.toReversed().map((update) => {
    const { content, page, ...entry } = describeUpdateEntry(update, story, context);
    const html = simplifyHtml(content, page, context.site.address);
    return { ...entry, html, ...credits };
  });
}

function createStoryEntry(story: Story, context: SiteProps): FeedEntry {
  const corrections = story.corrections.filter(
    ({ section, update }) => section === undefined && update === undefined,
  );
  const content = <StoryContent {...context} story={story} corrections={corrections} />;
  return {
    title: story.title,
    ...describeArticle(story, story, corrections, content, context),
    ...(story.hero && describePicture(story.hero, context)),
  };
}

/** The picture of a story, in the widest file that all programs read. */
function describePicture(
  { files, alt, credit }: Picture,
  { site }: SiteProps,
): Pick<FeedEntry, "picture"> {
  const widest = files.findLast(({ kind }) => kind === "jpeg");
  if (widest === undefined) return {};
  const { file, width, height } = widest;
  return { picture: { address: urlOf(site.address, `/${file}`), width, height, alt, credit } };
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
  story: Story,
  corrections: readonly Correction[],
  content: VNode,
  context: SiteProps,
): Omit<FeedEntry, "title"> {
  const { site } = context;
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
    ...describeByline(story, context),
  };
}

function describeByline(
  { byline, topics, kind }: Story,
  { strings }: SiteProps,
): Pick<FeedEntry, "authors" | "contributors" | "categories"> {
  return {
    ...listNames(byline),
    categories: [...topics.map(({ name }) => name), labelKind(kind, strings)].filter(
      (name) => name !== undefined,
    ),
  };
}

/** The names of those who wrote an article, and of all others. */
function listNames(byline: Story["byline"]): Pick<FeedEntry, "authors" | "contributors"> {
  const { authors, others } = splitByline(byline);
  const authorNames = new Set(authors.map(({ name }) => name));
  const otherNames = new Set(others.map(({ name }) => name));
  const contributors = [...otherNames].filter((name) => !authorNames.has(name));
  return { authors: [...authorNames], ...(contributors.length > 0 && { contributors }) };
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
