/** The kinds of stories, as front matter names them; `news` is what a story is that names none. */
export const STORY_KINDS = [
  "news",
  "analysis",
  "opinion",
  "interview",
  "explainer",
  "factCheck",
  "obituary",
  "live",
] as const;

/** One of them. */
export type StoryKind = (typeof STORY_KINDS)[number];
