import type {
  ArticleLeaf,
  BlogPostingLeaf,
  CorrectionComment,
  NewsArticle,
  NewsArticleLeaf,
  Thing,
} from "schema-dts";
import type { Correction, Section, Site, Story } from "../model/newsroom.ts";
import type { StoryKind } from "../model/story-kind.ts";
import { describeByline } from "./describe-byline.ts";
import { citeWorks, locatePlace, namePerson, nameTopic } from "./entities.ts";
import { describeCoverage } from "./live-facts.ts";
import { namePublisher } from "./organisations.ts";
import { addressOf, identify } from "./thing-ids.ts";

type ArticleType = Exclude<NewsArticle, string>["@type"];

/** The type of each kind's texts. An interview, a fact-check and an obituary have none of their own. */
const TYPES: Readonly<Record<StoryKind, ArticleType>> = {
  news: "NewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  interview: "NewsArticle",
  explainer: "BackgroundNewsArticle",
  factCheck: "NewsArticle",
  obituary: "NewsArticle",
  live: "NewsArticle",
};

/** The type of a story: one with updates is a live blog, as news with sections is while it is developing. */
function typeOf({ kind, status, sections, live }: Story): ArticleType | "LiveBlogPosting" {
  const isLive = kind === "live" || (kind === "news" && status === "developing");
  return live || (isLive && sections.length > 0) ? "LiveBlogPosting" : TYPES[kind];
}

/**
 * A story: a LiveBlogPosting of its sections, a kind of NewsArticle with parts, or without sections an article of its own.
 * References of a section are in the data of its own page, to keep the story's page small.
 */
export function describeStory(story: Story, site: Site): Thing {
  const fields = describeArticle(story, story, story.corrections, site);
  const type = typeOf(story);
  if (story.live) {
    return { "@type": "LiveBlogPosting", ...fields, ...describeCoverage(story, story.live, site) };
  }
  if (type === "LiveBlogPosting") {
    return {
      "@type": "LiveBlogPosting",
      ...fields,
      coverageStartTime: story.published.iso,
      liveBlogUpdate: story.sections.map((section) => nameUpdate(section, site)),
    };
  }
  if (story.sections.length === 0) {
    return { "@type": type, ...fields, ...describeOwnText(story, story, site) };
  }
  return {
    "@type": type,
    ...fields,
    ...nameDateline(story),
    hasPart: story.sections.map((section) => ({ "@type": type, ...namePart(section, site) })),
  };
}

/** A section's page: an article that is part of its story. */
export function describeSection(section: Section, story: Story, site: Site): Thing {
  const own = story.corrections.filter((each) => each.section?.slug === section.slug);
  return {
    "@type": TYPES[story.kind],
    ...describeArticle(section, story, own, site),
    ...describeOwnText(section, story, site),
    isPartOf: {
      "@type": typeOf(story),
      "@id": identify(site, story.path, "article"),
    },
  };
}

/** The properties that all kinds of articles have. */
type ArticleFields = Omit<ArticleLeaf, "@type">;

function describeArticle(
  article: Story | Section,
  { byline, topics }: Story,
  corrections: readonly Correction[],
  site: Site,
): ArticleFields {
  return {
    ...namePart(article, site),
    description: article.description,
    ...describeByline(byline, site),
    publisher: namePublisher(site),
    inLanguage: site.language,
    isAccessibleForFree: true,
    license: site.licence.address,
    wordCount: article.words,
    about: topics.map((topic) => nameTopic(topic, site)),
    ...(corrections.length > 0 && { correction: corrections.map(describeCorrection) }),
  };
}

/** What only the page of the text itself says: its references, its dateline, and the names of its topics. */
function describeOwnText(
  article: Story | Section,
  { topics }: Story,
  site: Site,
): Omit<NewsArticleLeaf, "@type"> {
  return {
    ...describeReferences(article, site),
    ...nameDateline(article),
    // Statistics services read topics from `keywords`, not from `about`; the budget of the page of a story with sections does not allow both.
    keywords: topics.map(({ name }) => name),
  };
}

/** The people, places and sources of an article. */
function describeReferences(article: Story | Section, site: Site): ArticleFields {
  const { people, places } = article;
  // The desk's own knowledge is not cited as a source.
  const sources = article.sources.filter(({ source }) => source.kind !== "desk");
  return {
    ...(people.length > 0 && { mentions: people.map((person) => namePerson(person, site)) }),
    ...(places.length > 0 && { contentLocation: places.map((place) => locatePlace(place, site)) }),
    ...(sources.length > 0 && { citation: sources.flatMap((cited) => citeWorks(cited, site)) }),
  };
}

/** In schema.org only NewsArticle has a dateline. */
function nameDateline({ dateline }: Story | Section): { readonly dateline?: string } {
  return dateline === undefined ? {} : { dateline };
}

/** The properties that differ between articles. */
interface PartFields {
  readonly "@id": string;
  readonly url: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified: string;
}

function nameUpdate(section: Section, site: Site): BlogPostingLeaf {
  return { "@type": "BlogPosting", ...namePart(section, site) };
}

function namePart({ path, title, published, updated }: Story | Section, site: Site): PartFields {
  return {
    "@id": identify(site, path, "article"),
    url: addressOf(site, path),
    headline: title,
    datePublished: published.iso,
    dateModified: updated.iso,
  };
}

function describeCorrection({ date, html }: Correction): CorrectionComment {
  return { "@type": "CorrectionComment", datePublished: date.iso, text: plainText(html) };
}
const REFERENCES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/** The text of the dialect's inline HTML, which contains no other character references than these. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (reference) => REFERENCES[reference] ?? reference)
    .replace(/\s+/g, " ")
    .trim();
}
