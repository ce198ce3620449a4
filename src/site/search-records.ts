import type { Strings } from "../content/schemas/strings.ts";
import { dayOf } from "../model/news-date.ts";
import type { Block, Section, Story } from "../model/newsroom.ts";
import type { Update } from "../model/updates.ts";

/** A record of the search index; serialisable. */
export interface SearchRecord {
  /** Address on this site. */
  readonly path: string;
  readonly title: string;
  /** The text that is searched besides the title, and shown in excerpts; it begins with the kind of story where it is no news. */
  readonly text: string;
  /** Who wrote it. */
  readonly authors: readonly string[];
  /** Day of publication in the site's zone, such as `2022-01-05`. */
  readonly day: string;
  /** The filters of the search: `slug title` of the story, `id name` of each topic, year and month. */
  readonly filters: {
    readonly story: readonly string[];
    readonly topic: readonly string[];
    readonly date: readonly string[];
  };
}

/** The search records of a story: one for the text on its own page only, one for each section. */
export function listSearchRecords(
  story: Story,
  timeZone: string,
  strings: Strings,
): readonly SearchRecord[] {
  const { ownText, opening, closing, dateline = "" } = story;
  const own = { ...story, text: `${dateline}\n${ownText}`, body: [...opening, ...closing] };
  const updates = story.live?.pages.flatMap((page) => page.updates) ?? [];
  return [own, ...story.sections, ...updates.map((update) => describeUpdate(update, story))].map(
    (article) => createRecord(article, story, timeZone, strings),
  );
}

/** An update as a text of its own; without a title it has that of its story. */
function describeUpdate(
  { path, name, at, text, body }: Update,
  { title }: Story,
): Parameters<typeof createRecord>[0] {
  return { path, title: name ?? title, description: "", published: at, text, body };
}

function createRecord(
  article: Pick<Section, "path" | "title" | "description" | "published" | "text" | "body">,
  { slug, title, kind, topics, byline }: Story,
  timeZone: string,
  strings: Strings,
): SearchRecord {
  const { description, text } = article;
  const day = dayOf(article.published, timeZone);
  return {
    path: article.path,
    title: article.title,
    text: joinLines(
      [
        kind === "news" ? "" : strings.storyKinds[kind],
        description,
        text,
        ...listPosts(article.body),
      ].join("\n"),
    ),
    authors: [...new Set(byline.map(({ name }) => name))],
    day,
    filters: {
      story: [`${slug} ${title}`],
      topic: topics.map(({ id, name }) => `${id} ${name}`),
      date: [day.slice(0, 4), day.slice(0, 7)],
    },
  };
}

/** What a page shows of each post: where it is from, what it says, and in what words. */
function listPosts(body: readonly Block[]): readonly string[] {
  return body.flatMap((block) => {
    if (block.kind !== "post") return [];
    const { platform, account, quote, summary } = block.post;
    return [[platform, account, `«${quote}»`].filter((each) => each !== null).join(" "), summary];
  });
}

/** Joins lines of text; a line without a final mark, such as a heading, gets a full stop. */
function joinLines(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines
    .map((line, index) => (index < lines.length - 1 && isOpen(line) ? `${line}.` : line))
    .join(" ")
    .replace(/\s{2,}|[^\S ]/g, " ");
}

/** Whether a line ends with a letter or a digit, which may be a surrogate pair. */
function isOpen(line: string): boolean {
  return /[\p{L}\p{N}]$/u.test(line.slice(-2));
}
