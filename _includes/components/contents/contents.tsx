import type { VNode } from "preact";
import type { Section } from "../../../src/model/newsroom.ts";

/** The sections of a story, linked to their headings on the page. */
export function Contents({
  title,
  sections,
}: {
  readonly title: string;
  readonly sections: readonly Section[];
}): VNode {
  return (
    <nav aria-labelledby="contents_">
      <h2 id="contents_">{title}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.slug}>
            <a href={`#${section.slug}`}>{section.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
