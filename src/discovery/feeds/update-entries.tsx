import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { formatShortDate } from "../../../_includes/components/news-date/format-date.ts";
import type { SiteProps } from "../../../_includes/layouts/page.tsx";
import { urlOf } from "../../links/site-address.ts";
import type { Story } from "../../model/newsroom.ts";
import type { Update } from "../../model/updates.ts";
import { formatMoment } from "../moment.ts";
import { shorten } from "../shorten.ts";
import { UpdateContent } from "./entry-content.tsx";
import { type FeedEntry, laterMoment } from "./feed.ts";

/** An entry before its HTML is fit for feed readers, with the address of the page that has it. */
export type RenderedEntry = Omit<FeedEntry, "authors" | "categories" | "html"> & {
  readonly content: string;
  readonly page: string;
};

/** The longest summary, in characters. */
const SUMMARY = 200;

/** An update for the feed of its story. Its id has the story's first address, and no number of a page. */
export function describeUpdateEntry(
  update: Update,
  story: Story,
  context: SiteProps,
): RenderedEntry {
  const { id, path, at, name, text, corrections } = update;
  const { address, timeZone } = context.site;
  const content: VNode = <UpdateContent {...context} story={story} update={update} />;
  const changes = [at, ...corrections.map(({ date }) => date)];
  return {
    id: `${urlOf(address, story.permanentPath)}#${id}`,
    address: urlOf(address, path),
    page: urlOf(address, path.replace(/#.*/, "")),
    title: `${name ?? formatShortDate(at, context.site)} – ${story.title}`,
    summary: shorten(text, SUMMARY),
    content: renderToString(content),
    published: formatMoment(at, timeZone),
    updated: changes.map((date) => formatMoment(date, timeZone)).reduce(laterMoment),
  };
}
