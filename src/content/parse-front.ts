import { type ContentContext, findUnknownId, reportAt, resolveDate } from "./content-context.ts";
import type { FileOf } from "./data-file.ts";
import type { FrontChoice, Timed } from "../model/front-choice.ts";
import { topicTwice } from "../messages/content/front.ts";
import type { DataPath } from "../source/located-data.ts";

type FrontContext = Pick<ContentContext, "report" | "timeZone" | "catalogue">;

/** Reads the choices of `front.json`; unknown topics and dates that are none are reported. Undefined without the file. */
export function parseFront(
  { sound, data }: FileOf<"front">,
  context: FrontContext,
): FrontChoice | undefined {
  if (data === undefined) return undefined;
  const time = (path: DataPath, named: string, until: string | undefined): Timed => ({
    until: until === undefined ? undefined : resolveDate(context, data, [...path, "until"], until),
    place: data.source.placeAt(data.offsetOf([...path, named])),
  });
  const { breaking, lead, pinned = [], topics } = sound;
  return {
    breaking: breaking && {
      text: breaking.text,
      link: breaking.link,
      ...time(["breaking"], "link", breaking.until),
    },
    lead: lead && { slug: lead.story, ...time(["lead"], "story", lead.until) },
    pinned: pinned.map(({ story, until }, index) => {
      return { slug: story, ...time(["pinned", index], "story", until) };
    }),
    topics: topics?.flatMap(({ topic: id, stories }, index) => {
      const { catalogue } = context;
      const isRepeated = topics.findIndex(({ topic }) => topic === id) < index;
      const wrong = isRepeated ? topicTwice(id) : findUnknownId(catalogue, "topics", id);
      if (wrong) reportAt(context, data, ["topics", index, "topic"], wrong);
      const topic = catalogue.topics.get(id);
      return topic === undefined ? [] : [{ topic, stories }];
    }),
  };
}
