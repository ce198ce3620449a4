import type { LocatedWord } from "../../markdown/attributes.ts";
import { noUpdateTime } from "../../messages/content/update-lines.ts";
import { type NewsDate, parseNewsDate } from "../../model/news-date.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import { checkOffset } from "../checks/check-offset.ts";
import type { StoryContext } from "../content-context.ts";

/** A day with a time, whatever is wrong with them: then the messages of dates tell what to write. */
const DAY_AND_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The time of an update, in the site's zone; what is none is reported and gives undefined. */
export function resolveUpdateTime(
  at: LocatedWord | undefined,
  source: SourceText,
  { timeZone, report }: Pick<StoryContext, "timeZone" | "report">,
): NewsDate | undefined {
  if (at === undefined) return undefined;
  const date = parseNewsDate(at.text, timeZone ?? "UTC");
  if (!DAY_AND_TIME.test(at.text)) {
    report(problemAt(source, at.offset, noUpdateTime(at.text)));
    return undefined;
  }
  if ("problem" in date) {
    report(problemAt(source, at.offset, date.problem));
    return undefined;
  }
  const wrong = timeZone === undefined ? undefined : checkOffset(date, timeZone, "site");
  if (wrong) report(problemAt(source, at.offset, wrong));
  return date;
}
