import type { VNode } from "preact";
import type { Story } from "../../../src/content/newsroom.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";

/** A story's first topic, and that it is still developing. */
export function Status({
  strings,
  story,
}: {
  readonly strings: Strings;
  readonly story: Pick<Story, "topics" | "status">;
}): VNode {
  return (
    <>
      {story.topics[0]?.name}
      {story.status === "developing" && ` · ${strings.developing}`}
    </>
  );
}
