import type { Strings } from "../../../src/content/schemas/strings.ts";
import type { StoryKind } from "../../../src/model/story-kind.ts";

/** What readers call a kind of story; undefined for news, which needs no label. */
export function labelKind(kind: StoryKind, { storyKinds }: Strings): string | undefined {
  return kind === "news" ? undefined : storyKinds[kind];
}
