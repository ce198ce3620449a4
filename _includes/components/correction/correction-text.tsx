import type { VNode } from "preact";
import type { Correction } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { NewsDate } from "../news-date/news-date.tsx";

/** A correction: its mark, date, page and text. */
export function CorrectionText({
  site,
  strings,
  correction: { date, html },
  link,
}: SiteProps & {
  readonly correction: Pick<Correction, "date" | "html">;
  /** The page or section that was corrected. */
  readonly link?: { readonly title: string; readonly path: string } | undefined;
}): VNode {
  return (
    <div class="correction">
      <p class="kicker">
        {`${strings.correction} · `}
        <NewsDate date={date} site={site} />
      </p>
      <p>
        <span dangerouslySetInnerHTML={{ __html: html }} />
        {link && (
          <>
            {" "}
            <a class="note" href={link.path}>
              {link.title}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
