import { type NewsDate, laterDate } from "../model/news-date.ts";
import type { OpenedStory } from "./open-story.ts";

/** The last date of a story and its sections; undefined where one of them is not known. */
export function findLastDate({
  index,
  known,
}: Pick<OpenedStory, "index" | "known">): NewsDate | undefined {
  const all = [...(index ? [index] : []), ...known].map(({ dates }) => dates?.updated);
  const dates = all.filter((date) => date !== undefined);
  return index && dates.length === all.length ? dates.reduce(laterDate) : undefined;
}
