import type { ComponentChildren, VNode } from "preact";
import type { Appearance } from "../../src/model/entities.ts";
import type { Part } from "../../src/model/paginate.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { Appearances } from "../components/record/appearances.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** A page of a person, place or source: its description and appearances. */
export function RecordPage({
  site,
  strings,
  path,
  part,
  list,
  title,
  description,
  appearancesTitle,
  appearances,
  children,
}: SiteProps & {
  readonly path: string;
  readonly part: Part;
  /** The list that the page belongs to. */
  readonly list: { readonly title: string; readonly path: string };
  readonly title: string;
  readonly description: string;
  readonly appearancesTitle: string;
  readonly appearances: readonly (Appearance & { readonly note?: string })[];
  readonly children: ComponentChildren;
}): VNode {
  const names = namePart({ title, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...names}>
      <article>
        <ArticleHead
          kicker={<a href={list.path}>{list.title}</a>}
          title={names.title}
          description={description}
        >
          <p class="note">{children}</p>
        </ArticleHead>
        <Appearances
          site={site}
          strings={strings}
          title={appearancesTitle}
          appearances={appearances}
        />
      </article>
      <Parts strings={strings} part={part} />
    </Page>
  );
}
