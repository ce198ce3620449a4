import type { VNode } from "preact";
import { createElement } from "preact";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import type { CheckedClaim } from "../../../src/model/newsroom.ts";

/** A claim below what the check of it finds, who makes it, and the reasons. */
export function Claim({
  strings,
  claim: { id, rating, by, html, reasons },
  level,
}: {
  readonly strings: Strings;
  readonly claim: CheckedClaim;
  readonly level: 2 | 3;
}): VNode {
  return (
    <section class="aside claim" aria-labelledby={id}>
      {createElement(`h${level}`, { id }, strings.claimRatings[rating])}
      <blockquote class="prose" dangerouslySetInnerHTML={{ __html: html }} />
      <p class="note">
        {`${strings.claimBy}: `}
        {by.path === undefined ? by.name : <a href={by.path}>{by.name}</a>}
      </p>
      <div class="prose" dangerouslySetInnerHTML={{ __html: reasons }} />
    </section>
  );
}
