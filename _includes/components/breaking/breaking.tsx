import type { VNode } from "preact";
import type { Breaking as News } from "../../../src/model/front.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";

/** News in one line, with a link to the page that says more. */
export function Breaking({
  strings,
  breaking: { text, link },
}: {
  readonly strings: Strings;
  readonly breaking: News;
}): VNode {
  return (
    <p class="breaking">
      <strong>{strings.breaking}</strong> <a href={link}>{text}</a>
    </p>
  );
}
