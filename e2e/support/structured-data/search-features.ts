/** What a search engine asks of one type of structured data; a dot leads into each value of a property. */
export interface SearchFeature {
  readonly type: string;
  /** The document that says so. */
  readonly document: string;
  readonly required: readonly string[];
  readonly recommended: readonly string[];
}

/** What Google publishes on the types that this site uses. Its page on live blogs is gone; the list is what others have kept of it. */
export const searchFeatures: readonly SearchFeature[] = [
  {
    type: "NewsArticle",
    document: "Google Search Central: Article (Article, NewsArticle, BlogPosting) structured data",
    required: [],
    recommended: [
      "author",
      "author.name",
      "author.url",
      "dateModified",
      "datePublished",
      "headline",
      "image",
    ],
  },
  {
    type: "LiveBlogPosting",
    document: "Google: LiveBlogPosting structured data; schema.org: LiveBlogPosting",
    required: [
      "headline",
      "datePublished",
      "author",
      "publisher",
      "liveBlogUpdate",
      "liveBlogUpdate.headline",
      "liveBlogUpdate.datePublished",
      "liveBlogUpdate.url",
    ],
    recommended: [
      "author.url",
      "coverageEndTime",
      "coverageStartTime",
      "dateModified",
      "description",
      "image",
      "liveBlogUpdate.articleBody",
      "url",
    ],
  },
  {
    type: "BreadcrumbList",
    document: "Google Search Central: Breadcrumb (BreadcrumbList) structured data",
    required: [
      "itemListElement",
      "itemListElement.item",
      "itemListElement.name",
      "itemListElement.position",
    ],
    recommended: [],
  },
];

/** What is recommended and not there, and why. */
export const absences: Readonly<Record<string, string>> = {
  image: "no story has a picture yet",
  coverageEndTime: "nobody knows when a developing story ends",
  "liveBlogUpdate.articleBody": "the text is on the page once; twice would be too heavy",
};

/** What is recommended of each value of a property, and not there where the value has the type. */
export const absencesByType: Readonly<
  Record<string, { readonly type: string; readonly why: string }>
> = {
  "author.url": { type: "Person", why: "only the desk has a page of its own" },
};
