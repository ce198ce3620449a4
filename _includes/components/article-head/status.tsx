import type { VNode } from "preact";
import type { Story } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { EmbargoMark } from "./embargo-mark.tsx";

/** A story's first topic, the mark of a developing story, and in previews its embargo. */
export function Status({
  site,
  strings,
  story,
}: SiteProps & { readonly story: Pick<Story, "topics" | "status" | "embargo"> }): VNode {
  const [topic] = story.topics;
  return (
    <>
      {topic && <a href={topic.path}>{topic.name}</a>}
      {topic && story.status === "developing" && " · "}
      {story.status === "developing" && strings.developing}
      <EmbargoMark site={site} strings={strings} embargo={story.embargo} />
    </>
  );
}
