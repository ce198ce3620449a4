import { workAnchor } from "../markdown/anchors.ts";
import { findDirection } from "../markdown/direction.ts";
import type { Citation } from "../markdown/prose.ts";
import { parseNewsDate } from "../model/news-date.ts";
import type { Work } from "../model/newsroom.ts";
import { type WorkContext, findCitedAddressProblem } from "./checks/check-cited-work.ts";

/** What of a source a citation names; undefined where it names nothing. Parts that are wrong, which are reported elsewhere, are left out. */
export function resolveWork(
  { source, work }: Pick<Citation, "source" | "work">,
  { address: site, timeZone }: WorkContext,
): Work | undefined {
  if (work === undefined) return undefined;
  const { address, on, title, lang } = work;
  const isSound = address !== undefined && findCitedAddressProblem(address, site) === undefined;
  const direction = lang === undefined ? undefined : findDirection(lang);
  const date = on === undefined ? undefined : parseNewsDate(on, timeZone ?? "UTC");
  return {
    anchor: workAnchor(source, work),
    address: isSound ? address : undefined,
    date: date && "problem" in date ? undefined : date,
    title,
    language: lang,
    ...(direction && { direction }),
  };
}
