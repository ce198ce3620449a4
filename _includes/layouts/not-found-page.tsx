import type { VNode } from "preact";
import { Page, type SiteProps } from "./page.tsx";

/** The page for unknown addresses. */
export function NotFoundPage({ site, strings }: SiteProps): VNode {
  return (
    <Page
      site={site}
      strings={strings}
      title={strings.notFoundTitle}
      description={strings.notFoundText}
    >
      <h1>{strings.notFoundTitle}</h1>
      <p class="prose">{strings.notFoundText}</p>
      <p>
        <a href="/">{strings.frontPage}</a>
      </p>
    </Page>
  );
}
