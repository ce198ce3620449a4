import type { VNode } from "preact";
import { Page, type SiteProps } from "./page.tsx";

/** The data of the layout: the page's own front matter, and what Eleventy adds. */
interface PlainData extends SiteProps {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly page: { readonly url: string };
  /** HTML. */
  readonly content: string;
}

/** The layout of a page in Markdown, Nunjucks or another language of Eleventy: `layout: plain` in its front matter. */
export function render({ site, strings, title, description, page, content }: PlainData): VNode {
  if (typeof title !== "string" || typeof description !== "string") {
    throw new Error('A page needs a "title" and a "description" in its front matter.');
  }
  return (
    <Page site={site} strings={strings} path={page.url} title={title} description={description}>
      <article>
        <h1>{title}</h1>
        <div class="prose" dangerouslySetInnerHTML={{ __html: content }} />
      </article>
    </Page>
  );
}
