import type { Site } from "../model/newsroom.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** What every page is given beside its own content. */
export interface SiteContext {
  readonly site: Site;
  readonly strings: Strings;
  /** Whether the site is built for its authors, with drafts and what is under embargo. */
  readonly isPreview: boolean;
}
