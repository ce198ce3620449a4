import type { Thing } from "schema-dts";
import type { Topic } from "../model/entities.ts";
import type { NewsDate } from "../model/news-date.ts";
import type { Site } from "../model/newsroom.ts";
import type { ShareImage } from "../pictures/share-image.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** The input that is the same for every page. */
export interface DiscoveryContext {
  readonly site: Site;
  readonly strings: Strings;
  /** Whether the site is built for authors; then search engines should not index it. */
  readonly isPreview: boolean;
}

/** A page by name. */
export interface NamedPage {
  readonly title: string;
  /** Address on this site. */
  readonly path: string;
}

/** The metadata of a page for search engines and social networks. */
export interface PageFacts {
  /** Path on this site; undefined on a page without its own address. */
  readonly path?: string;
  /** Without the site's name, unless that is the whole title. */
  readonly title: string;
  readonly description: string;
  /** The folder of the nearest feeds, such as `/topics/world/`; undefined for the site's own. */
  readonly feedFolder?: string | undefined;
  /** Set for articles only. */
  readonly article?: ArticleFacts;
  /** The image with which the page is shared; undefined where it has none. */
  readonly share?: ShareImage | undefined;
  /** Structured data by schema.org; empty where the page should not be found. */
  readonly things: readonly Thing[];
}

/** Open Graph's properties of articles. */
export interface ArticleFacts {
  readonly published: NewsDate;
  readonly updated: NewsDate;
  readonly topics: readonly Topic[];
}
