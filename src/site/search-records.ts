import { dayOf } from "../model/news-date.ts";
import type { Section, Story } from "../model/newsroom.ts";

/** What the search knows of a page with a story's text; plain data. */
export interface SearchRecord {
  /** Address on this site. */
  readonly path: string;
  readonly title: string;
  /** Words that are looked through beside the title, and shown in part. */
  readonly text: string;
  /** Who wrote it. */
  readonly authors: readonly string[];
  /** Day of publication in the site's zone, such as `2022-01-05`. */
  readonly day: string;
  /** By which a search is narrowed: `slug title` of the story, `id name` of each topic, and the year and month. */
  readonly filters: {
    readonly story: readonly string[];
    readonly topic: readonly string[];
    readonly date: readonly string[];
  };
}

/** The records of a story: one for what stands on its page alone, one for each section. */
export function listSearchRecords(story: Story, timeZone: string): readonly SearchRecord[] {
  const own = [{ ...story, text: story.ownText }, ...story.sections];
  return own.map((article) => createRecord(article, story, timeZone));
}

function createRecord(
  article: Pick<Section, "path" | "title" | "description" | "published" | "text">,
  { slug, title, topics, byline }: Story,
  timeZone: string,
): SearchRecord {
  const day = dayOf(article.published, timeZone);
  return {
    path: article.path,
    title: article.title,
    text: joinLines(`${article.description}\n${article.text}`),
    authors: byline.map(({ name }) => name),
    day,
    filters: {
      story: [`${slug} ${title}`],
      topic: topics.map(({ id, name }) => `${id} ${name}`),
      date: [day.slice(0, 4), day.slice(0, 7)],
    },
  };
}

/** Lines of text in one; what ends without a mark, such as a heading, is told from what follows by a full stop. */
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

/** Whether a line ends with a letter or a digit, which may be two code units. */
function isOpen(line: string): boolean {
  return /[\p{L}\p{N}]$/u.test(line.slice(-2));
}
