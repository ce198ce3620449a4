/** What someone named in a byline did, as front matter names it; `text` is what an author did who is named alone. */
export const AUTHOR_ROLES = [
  "text",
  "reporting",
  "photographs",
  "video",
  "audio",
  "graphics",
  "data",
  "translation",
  "editing",
] as const;

/** One of them. */
export type AuthorRole = (typeof AUTHOR_ROLES)[number];
