import type { LocatorMap } from "../map/map-types.ts";
import type { ChartDrawing, ChartType } from "../chart/chart-types.ts";
import type { SiteAddress } from "../links/site-address.ts";
import type { Footnote, Heading, Table } from "../markdown/prose.ts";
import type { Credit, EntityRecord, Person, Place, Source, Topic } from "./entities.ts";
import type { ClaimRating } from "./claim-rating.ts";
import type { NewsDate } from "./news-date.ts";
import type { Picture } from "./picture.ts";
import type { StoryKind } from "./story-kind.ts";
import type { LiveCoverage, Update } from "./updates.ts";
import type { PolicyName } from "../content/schemas/data.ts";
import type { Strings } from "../content/schemas/strings.ts";

/** All content of the site, with every id resolved. */
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
  /** IANA zone of whole days and of all displayed dates. */
  readonly timeZone: string;
  /** Whether the host reads a list of redirects, or its name where it has limits; otherwise each old address gets a page that links to the new one. */
  readonly redirects?: boolean | "cloudflare-pages" | undefined;
  readonly navigation: readonly NavigationItem[];
  readonly licence: { readonly name: string; readonly address: string };
  /** Paths of this site's policy pages, by schema.org property. */
  readonly policies?: Policies | undefined;
}

/** Paths of policy pages, by schema.org property. */
export type Policies = Readonly<Partial<Record<PolicyName, string | undefined>>>;

/** A link in the header. */
export interface NavigationItem {
  readonly label: string;
  readonly path: string;
}

/** Why an article is not shown to readers: it is a draft, or scheduled for a later date. */
export type Embargo =
  { readonly kind: "draft" } | { readonly kind: "scheduled"; readonly until: NewsDate };

/** The fields that stories and sections share. */
interface Article {
  readonly slug: string;
  /** Address on this site, with a slash at both ends. */
  readonly path: string;
  /** Its first address, used as a permanent id; the same as `path` where it has not moved. */
  readonly permanentPath: string;
  readonly title: string;
  readonly description: string;
  readonly published: NewsDate;
  /** The last change; the same as `published` where there is none. */
  readonly updated: NewsDate;
  /** Where and when it was filed; undefined where the author gives none. */
  readonly dateline?: string | undefined;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  /** The cited sources, in the order of first citation. */
  readonly sources: readonly CitedSource[];
  /** Set only in previews. */
  readonly embargo?: Embargo | undefined;
}

/** A story: an opening, sections and a closing text, or one text without sections. */
export interface Story extends Article {
  readonly status: "developing" | "closed";
  readonly kind: StoryKind;
  readonly byline: readonly Credit[];
  readonly topics: readonly Topic[];
  /** Inline HTML, three to five. */
  readonly keyPoints: readonly string[];
  /** The text before the sections; the whole text where there are none. */
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  readonly closing: readonly Block[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** The picture that is shown with it; undefined where it has none. */
  readonly hero: Picture | undefined;
  /** The folders of related stories that its author names, in order; undefined where they name none. */
  readonly related?: readonly string[];
  /** When it leaves the front page; undefined for never. */
  readonly expires: NewsDate | undefined;
  /** Words of the opening, the sections and the closing. */
  readonly words: number;
  /** The whole story as plain text. */
  readonly text: string;
  /** Key points, opening and corrections as plain text. */
  readonly ownText: string;
  /** The updates of a live story; undefined where there are none. */
  readonly live?: LiveCoverage | undefined;
}

/** One part of a story, with a page of its own. */
export interface Section extends Article {
  /** From the file's name; sections are sorted by it. */
  readonly number: number;
  readonly body: readonly Block[];
  readonly words: number;
  readonly text: string;
}

/** A published correction. */
export interface Correction {
  readonly date: NewsDate;
  /** Inline HTML without links that depend on the page. */
  readonly html: string;
  /** The section that it corrects; undefined for the story itself. */
  readonly section: Pick<Section, "slug" | "title" | "path"> | undefined;
  /** The update that it corrects, with its plain title. */
  readonly update?: Pick<Update, "id" | "path" | "at" | "name">;
}

/** A page that is not news, such as «Ποιοι είμαστε». */
export interface StandingPage {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: readonly Block[];
}

/** A block of an article's text. */
export type Block =
  | { readonly kind: "html"; readonly html: string }
  | ({ readonly kind: "heading" } & Heading)
  | ({ readonly kind: "table" } & Table)
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "video"; readonly video: Video }
  | { readonly kind: "pull"; readonly html: string }
  | { readonly kind: "aside"; readonly id: string; readonly title: string; readonly html: string }
  | ({ readonly kind: "claim" } & CheckedClaim)
  | { readonly kind: "footnotes"; readonly footnotes: readonly Footnote[] }
  | { readonly kind: "picture"; readonly picture: Picture }
  | { readonly kind: "post"; readonly post: Post }
  | { readonly kind: "timeline"; readonly timeline: readonly TimelineEntry[] }
  | { readonly kind: "map"; readonly map: LocatorMap; readonly places: readonly Place[] };

/** A chart, and its numbers as the rows of a table. */
export interface Chart extends Pick<Table, "id" | "caption" | "rows"> {
  readonly type: ChartType;
  /** The caption as plain text, without its citation. */
  readonly title: string;
  /** The names of its series. */
  readonly series: readonly string[];
  /** The least and the greatest number, with the names of their rows. */
  readonly least: { readonly name: string; readonly number: string };
  readonly most: { readonly name: string; readonly number: string };
  readonly drawing: ChartDrawing;
}

/** A film on another site. */
export interface Video {
  readonly title: string;
  readonly address: string;
  /** The host in its address. */
  readonly host: string;
  /** How long it is, as the author writes it, such as `2:14`. */
  readonly length: { readonly text: string; readonly seconds: number } | undefined;
}

/** A claim, who makes it, and what the check of it finds. */
export interface CheckedClaim {
  readonly id: string;
  readonly rating: ClaimRating;
  readonly by: Claimant;
  /** The words of the claim, plain and as HTML. */
  readonly text: string;
  readonly html: string;
  /** HTML of the reasons. */
  readonly reasons: string;
}

/** Who makes a claim; a plain word has no page. */
export interface Claimant {
  readonly kind: "person" | "other";
  readonly name: string;
  readonly path: string | undefined;
}

/** A social media post, quoted as text. */
export interface Post {
  readonly id: string;
  readonly platform: string;
  /** Null where it is not known. */
  readonly account: string | null;
  readonly date: NewsDate | null;
  /** Language of the quotation, BCP 47. */
  readonly language: string;
  /** Set where that is written from right to left. */
  readonly direction?: "rtl" | undefined;
  readonly quote: string;
  /** Summary in the site's language. */
  readonly summary: string;
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly state: "live" | "deleted" | "unknown";
  readonly captured: NewsDate | null;
}

/** An event of a timeline, on a day or within a span of days. */
export interface TimelineEntry {
  readonly from: NewsDate;
  /** The same as `from` where the day is known. */
  readonly to: NewsDate;
  /** The part of the day, where it is known. */
  readonly when: string | undefined;
  /** Inline HTML. */
  readonly html: string;
  /** Undefined where no section tells of it. */
  readonly section: { readonly title: string; readonly slug: string } | undefined;
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
  /** The source's name, then whom it relies on or quotes. */
  readonly label: string;
  /** Where in the source it is, such as `σ. 4`; undefined where nothing says so. */
  readonly locator?: string;
  /** What of the source it cites; undefined for the source as a whole. */
  readonly work?: Work;
}

/** An article, a report or a page of a source. */
export interface Work {
  /** Id of its entry in the list of sources. */
  readonly anchor: string;
  readonly address: string | undefined;
  /** When it came out. */
  readonly date: NewsDate | undefined;
  readonly title: string | undefined;
  /** The language of its title, BCP 47; undefined where it is the site's. */
  readonly language: string | undefined;
  /** Set where that is written from right to left. */
  readonly direction?: "rtl" | undefined;
}
