import type { Thing } from "schema-dts";
import type { Topic } from "../model/entities.ts";
import type { NewsDate } from "../model/news-date.ts";
import type { Site } from "../model/newsroom.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** What is the same for every page. */
export interface DiscoveryContext {
  readonly site: Site;
  readonly strings: Strings;
  /** Whether the site is built for authors; search engines are to leave it alone. */
  readonly isPreview: boolean;
}

/** A page by name. */
export interface NamedPage {
  readonly title: string;
  /** Address on this site. */
  readonly path: string;
}

/** What a page says of itself to search engines and social networks. */
export interface PageFacts {
  /** Address on this site; undefined on a page that has none of its own. */
  readonly path?: string;
  /** Without the site's name, unless it is all there is. */
  readonly title: string;
  readonly description: string;
  /** Where the feeds of what the page belongs to are, such as `/topics/world/`; undefined where the site's are the nearest. */
  readonly feedFolder?: string | undefined;
  /** Of an article alone. */
  readonly article?: ArticleFacts;
  /** Structured data by schema.org; none where the page is not to be found. */
  readonly things: readonly Thing[];
}

/** What Open Graph tells of an article. */
export interface ArticleFacts {
  readonly published: NewsDate;
  readonly updated: NewsDate;
  readonly topics: readonly Topic[];
}
