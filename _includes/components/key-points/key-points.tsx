import type { VNode } from "preact";

/** The three to five key points of a story; each is inline HTML from the dialect. */
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
