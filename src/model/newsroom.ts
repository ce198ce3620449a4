import type { LocatorMap } from "../map/map-types.ts";
import type { SiteAddress } from "../links/site-address.ts";
import type { Heading } from "../markdown/prose.ts";
import type { Author, EntityRecord, Person, Place, Source, Topic } from "./entities.ts";
import type { NewsDate } from "./news-date.ts";
import type { PolicyName } from "../content/schemas/policies.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** All that the site says, typed and linked; every id in it has been resolved. */
export interface Newsroom {
  readonly site: Site;
  readonly strings: Strings;
  /** Newest first. */
  readonly stories: readonly Story[];
  readonly standingPages: readonly StandingPage[];
  /** Sorted by name in the site's language. */
  readonly sources: readonly EntityRecord<Source>[];
  readonly people: readonly EntityRecord<Person>[];
  readonly places: readonly EntityRecord<Place>[];
}

/** The publication as a whole. */
export interface Site {
  readonly name: string;
  readonly description: string;
  readonly address: SiteAddress;
  /** BCP 47. */
  readonly language: string;
  /** IANA zone in which whole days are meant and dates are shown. */
  readonly timeZone: string;
  /** Whether the host follows a list of redirects, or its name where it follows only so many; without it, a page leads on from each old address. */
  readonly redirects?: boolean | "cloudflare-pages" | undefined;
  readonly navigation: readonly NavigationItem[];
  readonly licence: { readonly name: string; readonly address: string };
  /** Addresses on this site, by schema.org's names for what a news organisation says of its work. */
  readonly policies?: Policies | undefined;
}

/** Where the publication says how it works. */
export type Policies = Readonly<Partial<Record<PolicyName, string | undefined>>>;

/** A link in the header. */
export interface NavigationItem {
  readonly label: string;
  readonly path: string;
}

/** What keeps an article from readers: it is a draft, or waits for its moment. */
export type Embargo =
  { readonly kind: "draft" } | { readonly kind: "waiting"; readonly until: NewsDate };

/** What stories and sections have in common. */
interface Article {
  readonly slug: string;
  /** Address on this site, with a slash at both ends. */
  readonly path: string;
  /** The address that it had first, which names it for good; the same as `path` where it has not moved. */
  readonly permanentPath: string;
  readonly title: string;
  readonly description: string;
  readonly published: NewsDate;
  /** The last change; the same as `published` where there was none. */
  readonly updated: NewsDate;
  /** From where and when it was filed; undefined where that is not known. */
  readonly dateline?: string | undefined;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  /** What the text cites, in the order of first citation. */
  readonly sources: readonly CitedSource[];
  /** Only where readers do not get it, so in previews alone. */
  readonly embargo?: Embargo | undefined;
}

/** A developing story: an opening, sections, and what follows them. */
export interface Story extends Article {
  readonly status: "developing" | "closed";
  readonly byline: readonly Author[];
  readonly topics: readonly Topic[];
  /** Inline HTML, three to five. */
  readonly keyPoints: readonly string[];
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  readonly closing: readonly Block[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** When it leaves the front page; undefined where it stays. */
  readonly expires: NewsDate | undefined;
  /** Words of the opening, the sections and the closing. */
  readonly words: number;
  /** Every word of it as plain text, as authors wrote it. */
  readonly text: string;
  /** Those of its key points and its opening alone. */
  readonly ownText: string;
}

/** One part of a story, with a page of its own. */
export interface Section extends Article {
  /** As in the file's name; sections stand in its order. */
  readonly number: number;
  readonly body: readonly Block[];
  readonly words: number;
  readonly text: string;
}

/** What a story said wrong, and that it was put right. */
export interface Correction {
  readonly date: NewsDate;
  /** Inline HTML that can stand on any page. */
  readonly html: string;
  /** The section that it is about; undefined where it is about the story. */
  readonly section: Pick<Section, "slug" | "title" | "path"> | undefined;
}

/** A page that is no news, such as «Ποιοι είμαστε». */
export interface StandingPage {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: readonly Block[];
}

/** A part of an article's text, in order. */
export type Block =
  | { readonly kind: "html"; readonly html: string }
  | ({ readonly kind: "heading" } & Heading)
  | { readonly kind: "post"; readonly post: Post }
  | { readonly kind: "timeline"; readonly timeline: readonly TimelineEntry[] }
  | { readonly kind: "map"; readonly map: LocatorMap; readonly places: readonly Place[] };

/** A social post, kept as text. */
export interface Post {
  readonly id: string;
  readonly platform: string;
  /** Null where the reports do not name it. */
  readonly account: string | null;
  readonly date: NewsDate | null;
  /** BCP 47, of the quotation. */
  readonly language: string;
  readonly quote: string;
  /** What it says, in the site's language. */
  readonly summary: string;
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly state: "live" | "deleted" | "unknown";
  readonly captured: NewsDate | null;
}

/** Something that happened, on a day or within a span of days. */
export interface TimelineEntry {
  readonly from: NewsDate;
  /** The same as `from` where the day is known. */
  readonly to: NewsDate;
  /** The part of the day, where it is known. */
  readonly when: string | undefined;
  /** Inline HTML. */
  readonly html: string;
  readonly section: { readonly title: string; readonly slug: string };
}

/** A source as one page cites it. */
export interface CitedSource {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** One claim that cites a source. */
export interface Claim {
  /** Id of the citation on the page. */
  readonly anchor: string;
  /** Whom the source relied on or quotes; undefined where it speaks for itself. */
  readonly label: string;
}
