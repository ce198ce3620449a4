import { renderToString } from "preact-render-to-string";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import type { Section, Story } from "../../content/newsroom.ts";
import { EntryContent } from "./entry-content.tsx";
import { createFeed } from "./create-feed.ts";
import { type Feed, type FeedEntry, laterMoment, selectLatest } from "./feed.ts";
import { formatMoment } from "../moment.ts";
import { simplifyHtml } from "./plain-html.ts";

/** The feed of one story: an entry a section, so that who follows a developing story sees each new one. */
export function createStoryFeed(story: Story, setting: SiteProps): Feed {
  const { permanentPath, path, title, description } = story;
  const places = story.sections.map((section) => {
    const published = formatMoment(section.published, setting.site.timeZone);
    return { section, published, address: setting.site.address + section.path };
  });
  return createFeed(
    { permanentPath, path, title, description },
    selectLatest(places).map(({ section }) => createEntry(section, story, setting)),
    setting,
  );
}

function createEntry(section: Section, story: Story, setting: SiteProps): FeedEntry {
  const { site, strings } = setting;
  const address = site.address + section.path;
  const html = renderToString(
    <EntryContent site={site} strings={strings} story={story} section={section} />,
  );
  return {
    id: site.address + section.permanentPath,
    address,
    title: section.title,
    summary: section.description,
    html: simplifyHtml(html, address),
    published: formatMoment(section.published, site.timeZone),
    updated: findUpdate(section, story, site.timeZone),
    authors: story.byline.map(({ name }) => name),
    topics: story.topics.map(({ name }) => name),
  };
}

/** When an entry last changed: its text, or a correction of it. A day's noon may come before a time on that day. */
function findUpdate(section: Section, { corrections }: Story, timeZone: string): string {
  const own = corrections.filter((each) => each.section?.slug === section.slug);
  return [section.published, section.updated, ...own.map(({ date }) => date)]
    .map((date) => formatMoment(date, timeZone))
    .reduce(laterMoment);
}
