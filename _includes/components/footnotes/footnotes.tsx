import type { VNode } from "preact";
import type { Block } from "../../../src/model/newsroom.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** The footnotes of a text, each with links back to its marks. */
export function Footnotes({
  strings,
  footnotes,
}: {
  readonly strings: Strings;
  readonly footnotes: Extract<Block, { readonly kind: "footnotes" }>["footnotes"];
}): VNode {
  return (
    <section class="footnotes" aria-label={strings.footnotes}>
      <ol>
        {footnotes.map(({ id, html, marks }, index) => (
          <li key={id} id={id}>
            <span dangerouslySetInnerHTML={{ __html: html }} />
            {marks.map((mark) => (
              <>
                {" "}
                <a
                  href={`#${mark}`}
                  role="doc-backlink"
                  aria-label={fillIn(strings.footnoteBack, { number: index + 1 })}
                >
                  ↩
                </a>
              </>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
