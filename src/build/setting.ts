import type { Site } from "../content/newsroom.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** What every page is given beside its own content. */
export interface Setting {
  readonly site: Site;
  readonly strings: Strings;
  /** Whether authors look and not readers. */
  readonly isPreview: boolean;
}
