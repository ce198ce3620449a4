import type { VNode } from "preact";
import type { NewsDate } from "../../../src/model/news-date.ts";
import { type DateContext, formatTime } from "./format-date.ts";

/** « · 19:00»: when a section of a story last changed; nothing where only its day is known. `day` is that of the story's last change. */
export function SectionTime({
  date,
  day,
  site,
}: {
  readonly date: NewsDate;
  readonly day: NewsDate;
  readonly site: DateContext;
}): VNode | null {
  const time = formatTime(date, day, site);
  if (time === undefined) return null;
  return (
    <>
      {" · "}
      <time dateTime={date.iso}>{time}</time>
    </>
  );
}
