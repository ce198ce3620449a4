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
  const marks = formatMarks(story, strings);
  return (
    <>
      {topic && <a href={topic.path}>{topic.name}</a>}
      {topic && marks !== "" && " · "}
      {marks}
      <EmbargoMark site={site} strings={strings} embargo={story.embargo} />
    </>
  );
}

/** The kind of a story where it is no news, and whether it is developing; empty for closed news. */
export function formatMarks(
  { kind, status }: Pick<Story, "status" | "kind">,
  strings: SiteProps["strings"],
): string {
  const developing = status === "developing" ? strings.developing : undefined;
  return [labelKind(kind, strings), developing].flatMap((mark) => mark ?? []).join(" · ");
}
