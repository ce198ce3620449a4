import type { NewsDate } from "../model/news-date.ts";
import type { Site } from "../model/newsroom.ts";
import type { StoryOutline } from "../model/outline.ts";
import { urlOf } from "../links/site-address.ts";
import { type DiscoveryFile, SITEMAP, dateElement } from "./sitemaps.ts";
import { element, formatXml } from "./xml.ts";

/** A story or section. */
interface Article {
  readonly path: string;
  readonly title: string;
  readonly published: NewsDate;
}

/** Google's limits: articles of the last two days, and their number. */
const DAYS = 2;
const MOST_ARTICLES = 1000;

const MILLISECONDS_A_SECOND = 1000;
const MILLISECONDS_A_DAY = 24 * 60 * 60 * MILLISECONDS_A_SECOND;
const NAMESPACES = { ...SITEMAP, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" };

/**
 * The news sitemap, `news-sitemap.xml`, by Google's rules: stories and sections that were published in the two days before a moment
 * (milliseconds since 1970 UTC), newest first.
 */
export function createNewsSitemap(
  outlines: readonly StoryOutline[],
  { name, language, address, timeZone }: Site,
  now: number,
): DiscoveryFile {
  const publication = element(
    "news:publication",
    {},
    element("news:name", {}, name),
    element("news:language", {}, language),
  );
  const entries = listRecent(outlines, now).map(({ path, title, published }) =>
    element(
      "url",
      {},
      element("loc", {}, urlOf(address, path)),
      element(
        "news:news",
        {},
        publication,
        dateElement("news:publication_date", published, timeZone),
        element("news:title", {}, title),
      ),
    ),
  );
  return { file: "news-sitemap.xml", text: formatXml(element("urlset", NAMESPACES, ...entries)) };
}

/** When a story's articles leave the news sitemap, in milliseconds since 1970, rounded to the seconds of a build's clock. */
export function listNewsMoments(story: StoryOutline): readonly number[] {
  const stay = DAYS * MILLISECONDS_A_DAY + MILLISECONDS_A_SECOND;
  return listArticles(story).map(({ published }) => published.instant + stay);
}

function listRecent(outlines: readonly StoryOutline[], now: number): readonly Article[] {
  const first = now - DAYS * MILLISECONDS_A_DAY;
  return outlines
    .flatMap(listArticles)
    .filter(({ published: { instant } }) => first <= instant && instant <= now)
    .sort((a, b) => b.published.instant - a.published.instant || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_ARTICLES);
}

function listArticles(story: StoryOutline): readonly Article[] {
  return [story, ...story.sections];
}
