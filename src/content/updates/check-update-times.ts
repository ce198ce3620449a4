import {
  earlyUpdate,
  futureUpdate,
  lateUpdate,
  unorderedUpdate,
} from "../../messages/content/update-lines.ts";
import type { Message } from "../../messages/message.ts";
import { type NewsDate, isBefore } from "../../model/news-date.ts";
import type { UpdateOrder } from "../../model/updates.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import type { StoryContext } from "../content-context.ts";
import type { OpenedIndex } from "../open-story.ts";
import type { OpenedUpdate } from "./parse-updates.ts";

type TimedUpdate = Pick<OpenedUpdate, "at" | "about" | "offset">;

/** Checks the times of updates in the order of their file, and gives that order: what is at the top of the file. */
export function checkUpdateTimes(
  updates: readonly TimedUpdate[],
  source: SourceText,
  index: OpenedIndex,
  context: StoryContext,
): UpdateOrder {
  const order = findOrder(updates);
  let previous: NewsDate | undefined;
  for (const { at, about, offset } of updates) {
    if (at === undefined) continue;
    const misplaced = findPlaceProblem(at, previous, order);
    const message = misplaced ?? findDateProblem(at, index, context);
    if (message) context.report(problemAt(source, about.at?.offset ?? offset, message));
    // What is out of place says nothing of those below it.
    if (misplaced === undefined) previous = at;
  }
  return order;
}

/** The order of most updates: of each and the next. */
function findOrder(updates: readonly TimedUpdate[]): UpdateOrder {
  const instants = updates.flatMap(({ at }) => at?.instant ?? []);
  const falling = instants.filter((each, at) => each < (instants[at - 1] ?? -Infinity)).length;
  const rising = instants.filter((each, at) => each > (instants[at - 1] ?? Infinity)).length;
  return falling > rising ? "newest" : "oldest";
}

function findPlaceProblem(
  at: NewsDate,
  previous: NewsDate | undefined,
  order: UpdateOrder,
): Message | undefined {
  if (previous === undefined || at.instant === previous.instant) return undefined;
  const isInOrder = at.instant > previous.instant === (order === "oldest");
  return isInOrder ? undefined : unorderedUpdate(at.iso, previous.iso, order);
}

function findDateProblem(
  at: NewsDate,
  { dates, article }: OpenedIndex,
  { clock, timeZone }: StoryContext,
): Message | undefined {
  // A story that waits may have its first updates already.
  const last = Math.max(clock.now, dates?.published.instant ?? clock.now);
  if (at.instant > last) return futureUpdate(at.iso);
  if (dates === undefined || timeZone === undefined) return undefined;
  if (isBefore(at, dates.published, timeZone)) return earlyUpdate(at.iso, dates.published.iso);
  const updated = dates.planned ?? dates.updated;
  const isLate = article?.sound.updated !== undefined && isBefore(updated, at, timeZone);
  return isLate ? lateUpdate(at.iso, updated.iso) : undefined;
}
