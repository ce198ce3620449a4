import type { VNode } from "preact";
import type { Part } from "../../src/model/paginate.ts";
import { ArticleHead } from "../components/article-head/article-head.tsx";
import { namePart } from "../components/parts/name-part.ts";
import { Parts } from "../components/parts/parts.tsx";
import { Page, type SiteProps } from "./page.tsx";

/** An entry of a list of people, places, sources or topics. */
export interface RecordLine {
  readonly path: string;
  readonly name: string;
  readonly role?: string;
  readonly description: string;
}

/** All people, places, sources or topics, sorted by name. */
export function RecordListPage({
  site,
  strings,
  path,
  part,
  title,
  description,
  lines,
}: SiteProps & {
  readonly path: string;
  readonly part: Part;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly RecordLine[];
}): VNode {
  const names = namePart({ title, description }, part, strings);
  return (
    <Page site={site} strings={strings} path={path} {...names}>
      <ArticleHead title={names.title} description={description} />
      <ul class="record">
        {lines.map((line) => (
          <li key={line.path}>
            <a href={line.path}>{line.name}</a>
            {line.role !== undefined && `, ${line.role}`}
            <p class="note">{line.description}</p>
          </li>
        ))}
      </ul>
      <Parts strings={strings} part={part} />
    </Page>
  );
}
