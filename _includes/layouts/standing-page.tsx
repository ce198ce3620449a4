import type { VNode } from "preact";
import type { StandingPage as Standing } from "../../src/model/newsroom.ts";
import { Body } from "../components/body/body.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** A standing page, such as «Ποιοι είμαστε». */
export function StandingPage({
  site,
  strings,
  page,
}: SiteProps & { readonly page: Standing }): VNode {
  const { path, title, description, body } = page;
  return (
    <Page site={site} strings={strings} path={path} title={title} description={description}>
      <article>
        <h1>{title}</h1>
        <Body site={site} strings={strings} blocks={body} level={1} sectionBase="#" />
      </article>
    </Page>
  );
}
