import type { VNode } from "preact";

/** Three to five lines that tell the story; each is inline HTML from the dialect. */
export function KeyPoints({
  title,
  keyPoints,
}: {
  readonly title: string;
  readonly keyPoints: readonly string[];
}): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {keyPoints.map((html) => (
          <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </ul>
    </section>
  );
}
