import type { ComponentChildren, VNode } from "preact";

/** The head of a page: its status or story, headline, description and byline. */
export function ArticleHead({
  kicker,
  title,
  description,
  children,
}: {
  readonly kicker?: ComponentChildren;
  readonly title: string;
  readonly description?: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <header class="article-head">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {description !== undefined && <p>{description}</p>}
      {children}
    </header>
  );
}
