import type { VNode } from "preact";
import { createElement } from "preact";
import type { Block } from "../../../src/model/newsroom.ts";

/** Background in a box of its own, below its title. */
export function Aside({
  aside: { id, title, html },
  level,
}: {
  readonly aside: Extract<Block, { readonly kind: "aside" }>;
  readonly level: 2 | 3;
}): VNode {
  return (
    <aside class="aside" aria-labelledby={id}>
      {createElement(`h${level}`, { id }, title)}
      <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </aside>
  );
}
