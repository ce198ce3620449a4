import type { VNode } from "preact";
import type { Work } from "../../../src/model/newsroom.ts";
import { NewsDate } from "../news-date/news-date.tsx";
import type { DateContext } from "../news-date/format-date.ts";

/** What of a source an article cites, with where the claims are. */
export interface WorkEntry {
  readonly work: Work;
  /** Links back to the claims; undefined where there is no text beside the list. */
  readonly claims?: VNode | undefined;
}

/** The articles, reports and pages of one source, below its name. */
export function CitedWorks({
  site,
  entries,
  hasIds = true,
}: {
  readonly site: DateContext;
  readonly entries: readonly WorkEntry[];
  /** Whether each entry has its id; feeds have several lists in one document. */
  readonly hasIds?: boolean;
}): VNode {
  return (
    <ul class="cited-works">
      {entries.map(({ work, claims }) => (
        <li key={work.anchor} id={hasIds ? work.anchor : undefined}>
          {listParts(work, site).map((part, index) => [index > 0 && " · ", part])}
          {claims !== undefined && [". ", claims]}
        </li>
      ))}
    </ul>
  );
}

function listParts(
  { address, title, date, language, direction }: Work,
  site: DateContext,
): readonly (VNode | string)[] {
  const name =
    title === undefined ? undefined : <cite lang={language} dir={direction}>{`«${title}»`}</cite>;
  const link = address === undefined ? undefined : <a href={address}>{nameAddress(address)}</a>;
  const day = date && <NewsDate date={date} site={site} />;
  return [name, day, link].filter((part) => part !== undefined);
}

/** An address as people write it, so that print needs no other: «www.afp.com», without `https://` and a slash at its end. */
export function nameAddress(address: string): string {
  return address.replace(/^https:\/\//, "").replace(/\/$/, "");
}
