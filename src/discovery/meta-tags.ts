import { type SiteAddress, addBase } from "../links/site-address.ts";
import { SHARE_SIZE } from "../drawing/share-size.ts";
import type { Site } from "../model/newsroom.ts";
import { type ShareImage, fileOfShare } from "../pictures/share-image.ts";
import type { ArticleFacts, DiscoveryContext, PageFacts } from "./page-facts.ts";
import { addressOf } from "./thing-ids.ts";

/** The feeds of a folder: their file names and media types. */
const FEEDS = [
  { file: "feed.xml", type: "application/atom+xml" },
  { file: "rss.xml", type: "application/rss+xml" },
  { file: "feed.json", type: "application/feed+json" },
] as const;

/** Renders the meta tags of a page: Open Graph, card, feeds, and whether to index it. */
export function renderMetaTags(facts: PageFacts, context: DiscoveryContext): string {
  const { path, article, feedFolder = "/" } = facts;
  const isListed = path !== undefined && !context.isPreview;
  return [
    ...(isListed
      ? []
      : [
          renderTag("meta", [
            ["name", "robots"],
            ["content", "noindex"],
          ]),
        ]),
    ...(path === undefined ? [] : renderOpenGraph({ ...facts, path }, context)),
    ...(article ? renderArticle(article) : []),
    renderTag("meta", [
      ["name", "twitter:card"],
      ["content", facts.share ? "summary_large_image" : "summary"],
    ]),
    ...renderFeedLinks(feedFolder, context.site.address),
  ].join("");
}

function renderOpenGraph(
  { path, title, description, article, share }: PageFacts & { readonly path: string },
  { site }: DiscoveryContext,
): readonly string[] {
  return [
    property("og:type", article ? "article" : "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", addressOf(site, path)),
    property("og:site_name", site.name),
    property("og:locale", localeOf(site.language)),
    ...(share ? renderShare(share, site) : []),
  ];
}

/** An image that shows the headline, which its words repeat. */
function renderShare(share: ShareImage, site: Site): readonly string[] {
  const { width, height } = SHARE_SIZE;
  return [
    property("og:image", addressOf(site, `/${fileOfShare(share)}`)),
    property("og:image:width", `${width}`),
    property("og:image:height", `${height}`),
    property("og:image:alt", share.title),
  ];
}

function renderArticle({ published, updated, topics }: ArticleFacts): readonly string[] {
  const [section] = topics;
  return [
    property("article:published_time", published.iso),
    property("article:modified_time", updated.iso),
    ...(section ? [property("article:section", section.name)] : []),
    ...topics.map(({ name }) => property("article:tag", name)),
  ];
}

/** The links have no titles: feed readers use the feed's own, and the page's text would come later. */
function renderFeedLinks(folder: string, address: SiteAddress): readonly string[] {
  return FEEDS.map(({ file, type }) =>
    renderTag("link", [
      ["rel", "alternate"],
      ["type", type],
      ["href", addBase(address, folder + file)],
    ]),
  );
}

function property(name: string, content: string): string {
  return renderTag("meta", [
    ["property", name],
    ["content", content],
  ]);
}

/** A language with its most likely country, as Open Graph writes it: `el_GR`. */
function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}
/** Attributes of a tag, in order. */
type Attributes = readonly (readonly [name: string, value: string])[];

/** Values that need no quotes (HTML, 13.1.2.3). */
const BARE = /^[^ \t\n\f\r"'`=<>]+$/;

/** Renders a start tag as the minifier would; values are escaped. */
function renderTag(name: string, attributes: Attributes): string {
  const parts = attributes.map(([key, value]) => ` ${key}=${renderValue(value)}`).join("");
  // A bare value that ends in a slash would close the tag.
  return `<${name}${parts}${parts.endsWith("/") ? " " : ""}>`;
}

function renderValue(value: string): string {
  const escaped = value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return BARE.test(escaped) ? escaped : `"${escaped}"`;
}
