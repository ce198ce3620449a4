import type { VNode } from "preact";
import { Page, type SiteProps } from "./page.tsx";

/** What the layout needs of a page's own front matter, and what Eleventy adds. */
interface PlainData extends SiteProps {
  readonly title: string;
  readonly description: string;
  readonly page: { readonly url: string };
  /** HTML. */
  readonly content: string;
}

/** The layout of a page in Markdown, Nunjucks or another language of Eleventy: `layout: plain` in its front matter. */
export function render({ site, strings, title, description, page, content }: PlainData): VNode {
  return (
    <Page site={site} strings={strings} path={page.url} title={title} description={description}>
      <article>
        <h1>{title}</h1>
        <div class="prose" dangerouslySetInnerHTML={{ __html: content }} />
      </article>
    </Page>
  );
}
