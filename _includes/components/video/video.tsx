import type { VNode } from "preact";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import type { Video as VideoValue } from "../../../src/model/newsroom.ts";

/** A film elsewhere as a card that leads there; nothing of it is loaded. */
export function Video({
  strings,
  video: { title, address, host, length },
}: {
  readonly strings: Strings;
  readonly video: VideoValue;
}): VNode {
  return (
    <p class="post">
      {`${strings.video}: `}
      <a href={address}>{title}</a>
      <span class="note">
        {length && ` · ${length.text}`}
        {` · ${host}`}
      </span>
    </p>
  );
}
