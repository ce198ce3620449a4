import { type ContentContext, findUnknownId, reportAt, resolveDate } from "./content-context.ts";
import type { FileOf } from "./data-file.ts";
import { topicTwice } from "../messages/content/front.ts";
import type { ChosenTopic, FrontChoice, Timed } from "../model/front-choice.ts";
import type { DataPath, LocatedData } from "../source/located-data.ts";

type FrontContext = Pick<ContentContext, "report" | "timeZone" | "catalogue">;

type Columns = NonNullable<FileOf<"front">["sound"]["topics"]>;

/** Reads the choices of `front.json`; unknown topics, topics with two columns and dates that are none are reported. Undefined without the file. */
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
    topics: topics && parseColumns(topics, data, context),
  };
}

/** The columns by topic, each once: unknown topics and further columns of one are reported. */
function parseColumns(
  columns: Columns,
  data: LocatedData,
  context: FrontContext,
): readonly ChosenTopic[] {
  const { catalogue } = context;
  const known = new Set<string>();
  return columns.flatMap(({ topic: id, stories }, index) => {
    const topic = catalogue.topics.get(id);
    const finding =
      findUnknownId(catalogue, "topics", id) ??
      (known.has(id) && topic ? topicTwice(topic.name) : undefined);
    known.add(id);
    if (finding) reportAt(context, data, ["topics", index, "topic"], finding);
    return topic === undefined || finding ? [] : [{ topic, stories }];
  });
}
