import type { Site } from "../model/newsroom.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** The data that every page gets in addition to its own. */
export interface SiteContext {
  readonly site: Site;
  readonly strings: Strings;
  /** Whether the site is built for authors, with drafts and embargoed articles. */
  readonly isPreview: boolean;
}
