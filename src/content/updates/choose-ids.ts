import { repeatedUpdateId, sameMinute } from "../../messages/content/updates.ts";
import { formatAt } from "../../model/news-date.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import type { StoryContext } from "../content-context.ts";
import type { OpenedUpdate } from "./parse-updates.ts";

/** Gives each update its anchor: its own id, or its time in the site's zone, such as `2026-11-22-21-10`; two of the same are reported. */
export function chooseIds(
  updates: readonly Omit<OpenedUpdate, "id">[],
  source: SourceText,
  { timeZone, report }: Pick<StoryContext, "timeZone" | "report">,
): readonly OpenedUpdate[] {
  const known = new Map<string, Omit<OpenedUpdate, "id">>();
  return updates.map((update) => {
    const { about, at, offset } = update;
    const id = about.id?.text ?? (at && nameOfTime(at, timeZone ?? "UTC"));
    if (id === undefined) return { ...update, id };
    const first = known.get(id);
    if (first === undefined) {
      known.set(id, update);
      return { ...update, id };
    }
    const { file, line } = source.placeAt(first.offset);
    const place = `${file}:${line}`;
    const isSameTime = about.id === undefined && first.about.id === undefined;
    const finding = isSameTime ? sameMinute(place) : repeatedUpdateId(id, place);
    report(problemAt(source, about.id ? about.id.offset - 1 : offset, finding));
    return { ...update, id: undefined };
  });
}

/** A moment as a part of an address; the seconds only where the author gives them. */
function nameOfTime({ instant, iso }: NonNullable<OpenedUpdate["at"]>, timeZone: string): string {
  const hasSeconds = /T\d\d:\d\d:\d\d/.test(iso);
  const local = formatAt(instant, timeZone, hasSeconds ? 19 : 16);
  return local.slice(0, hasSeconds ? 19 : 16).replace(/[T:]/g, "-");
}
