import type { VNode } from "preact";
import type { Story } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { EmbargoMark } from "./embargo-mark.tsx";
import { labelKind } from "./kind-label.ts";

/** A story's first topic, its kind where it is no news, the mark of a developing story, and in previews its embargo. */
export function Status({
  site,
  strings,
  story,
}: SiteProps & { readonly story: Pick<Story, "topics" | "status" | "kind" | "embargo"> }): VNode {
  const [topic] = story.topics;
  const kind = labelKind(story.kind, strings);
  return (
    <>
      {topic && <a href={topic.path}>{topic.name}</a>}
      {kind !== undefined && ` · ${kind}`}
      {story.status === "developing" && ` · ${strings.developing}`}
      <EmbargoMark site={site} strings={strings} embargo={story.embargo} />
    </>
  );
}
