import type { VNode } from "preact";
import type { NewsDate as Value } from "../../../src/model/news-date.ts";
import { type DateContext, formatDate, formatShortDate } from "./format-date.ts";

/** A formatted date in a `<time>` element with the precision of the date. */
export function NewsDate({
  date,
  site,
  isShort = false,
}: {
  readonly date: Value;
  readonly site: DateContext;
  readonly isShort?: boolean;
}): VNode {
  const words = isShort ? formatShortDate(date, site) : formatDate(date, site);
  return <time dateTime={date.iso}>{words}</time>;
}
