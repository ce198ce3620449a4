import type { VNode } from "preact";
import type { Block } from "../../../src/model/newsroom.ts";

/** A table below its caption, in a region that scrolls by itself and that keys can reach. */
export function Table({
  table: { id, caption, rows },
}: {
  readonly table: Extract<Block, { readonly kind: "table" }>;
}): VNode {
  return (
    <figure class="table">
      <figcaption id={id} dangerouslySetInnerHTML={{ __html: caption }} />
      <div class="table__region" role="region" aria-labelledby={id} tabIndex={0}>
        <table aria-labelledby={id} dangerouslySetInnerHTML={{ __html: rows }} />
      </div>
    </figure>
  );
}
