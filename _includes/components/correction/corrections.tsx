import type { VNode } from "preact";
import type { Correction } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { CorrectionText } from "./correction-text.tsx";

/** What an article said wrong, before its text; nothing where there is nothing. */
export function Corrections({
  site,
  strings,
  corrections,
  sectionBase,
}: SiteProps & {
  readonly corrections: readonly Correction[];
  /** What to put before a section's slug to link to it; undefined where the section's own page is. */
  readonly sectionBase?: string | undefined;
}): VNode | null {
  if (corrections.length === 0) return null;
  return (
    <section aria-label={strings.corrections}>
      <h2 class="skip">{strings.corrections}</h2>
      {corrections.map((correction) => (
        <CorrectionText
          key={correction.html}
          site={site}
          strings={strings}
          correction={correction}
          link={
            sectionBase !== undefined && correction.section
              ? { title: correction.section.title, path: sectionBase + correction.section.slug }
              : undefined
          }
        />
      ))}
    </section>
  );
}
