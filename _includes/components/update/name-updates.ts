import type { UpdatesInStory } from "../../../src/model/updates.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** The title and description of a page of updates. */
export function nameUpdates(
  {
    story,
    page: { updates },
  }: Pick<UpdatesInStory, "page"> & {
    readonly story: Pick<UpdatesInStory["story"], "title">;
  },
  { live }: Strings,
): { readonly title: string; readonly description: string } {
  const from = updates[0]?.number ?? 1;
  const place = { from, to: updates.at(-1)?.number ?? from };
  return {
    title: fillIn(live.page, place),
    description: fillIn(live.pageDescription, { ...place, title: story.title }),
  };
}
