import type { VNode } from "preact";
import type { Correction } from "../../../src/model/newsroom.ts";
import type { SiteProps } from "../../layouts/page.tsx";
import { CorrectionText } from "./correction-text.tsx";

/** The corrections of an article, before its text; nothing where there are none. */
export function Corrections({
  site,
  strings,
  corrections,
  sectionBase,
}: SiteProps & {
  readonly corrections: readonly Correction[];
  /** Prefix of a link to a section, before its slug; undefined on the section's own page. */
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
