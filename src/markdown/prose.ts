import type { Message } from "../messages/message.ts";
import type { LocatedWord } from "./attributes.ts";
import type { ContainerName } from "./containers.ts";

/** A finding of the parser, at an offset in the Markdown, in UTF-16 code units. */
export interface ProseFinding extends Message {
  readonly offset: number;
  /** Other problems within this length are not reported. */
  readonly length?: number;
  /** Start of its block. */
  readonly block?: number;
  /** A name where an id should be; the caller may know the id. */
  readonly name?: { readonly role: "via" | "of"; readonly text: string };
  /** A citation that cannot be read, without its brackets; the caller may know which ids it means. */
  readonly citation?: string;
  /** `[words][label]` without an address; the caller may know the label as an id. */
  readonly reference?: { readonly words: string; readonly label: string };
}

/** Text that may have been meant as a citation: `@afp` or `[afp]`, if there is such an id. */
export interface Suspect {
  /** Offset of the id. */
  readonly offset: number;
  readonly id: string;
  /** Whether it is where a citation would be, rather than an account's name in a sentence. */
  readonly isCertain: boolean;
  /** Start of its block. */
  readonly block: number;
}

/** What of a source is cited, as the author wrote it: `address=https://…; on=2026-11-20; title="…"; lang=en`. */
export interface CitedWork {
  readonly address?: string;
  /** The day or the time when it came out. */
  readonly on?: string;
  readonly title?: string;
  /** The language of the title, BCP 47. */
  readonly lang?: string;
}

/** Where the parts of a citation begin. */
export interface CitationOffsets {
  readonly source: number;
  /** That of the source, where there is no `via`. */
  readonly via: number;
  /** That of the source, where there is no `of`. */
  readonly of: number;
  /** Undefined where nothing says what is cited, or where the citation is that of a whole article. */
  readonly work?: Readonly<Partial<Record<keyof CitedWork, number>>>;
}

/** A claim's source as the author wrote it: `[@reuters; via=blogger]`. */
export interface Citation {
  readonly offsets: CitationOffsets;
  readonly source: string;
  /** Id of the person, place, source or word that the source relied on. */
  readonly via: string | undefined;
  /** Id of the person, place, source or word that the source quotes. */
  readonly of: string | undefined;
  /** Where in the source the claim is, such as `σ. 4`. */
  readonly locator?: string;
  readonly work?: CitedWork;
  /** Whether the words are those of an interview's guest, `of`, and said to the desk. */
  readonly isInterview?: true;
  /** Id of the element on the page, so that the list of sources can link back to the claim. */
  readonly anchor: string;
}

/** Sources with whom they rely on and whom they quote. */
export type CitedSources = readonly Pick<
  Citation,
  "source" | "via" | "of" | "isInterview" | "locator" | "work"
>[];

/** The kinds of entities with pages and a link scheme. */
export type EntityKind = "person" | "place" | "source";

/** A link to a person's, place's or source's page: `[Αλμάτι](place:almaty)`. */
export interface Mention {
  readonly offset: number;
  readonly kind: EntityKind;
  readonly id: string;
}

/** An ordinary link, to be checked against the site's pages when it is internal. */
export interface ProseLink {
  readonly offset: number;
  readonly href: string;
}

/** A directive on a line of its own: `::post{#netblocks-blackout}`. */
export interface Directive {
  readonly offset: number;
  readonly name: DirectiveName;
  readonly id: LocatedWord | undefined;
  /** The values of its attributes, by name. */
  readonly attributes: ReadonlyMap<string, LocatedWord>;
}

/** A container, as its first line says: `:::aside{title="…"}`. */
export interface Container {
  readonly offset: number;
  readonly name: ContainerName;
  /** The values of its attributes, by name. */
  readonly attributes: ReadonlyMap<string, LocatedWord>;
}

/** A container that is shown as a box. */
export interface ProseBox extends Container {
  readonly id: string;
  /** Of a claim, its words. */
  readonly claim: { readonly text: string; readonly html: string } | undefined;
  /** The rest. */
  readonly html: string;
}

/** What an author says of a picture, beside its file and its alternative text. */
export type PictureAttribute = "caption" | "credit" | "source" | "taken" | "focus";

/** A picture on a line of its own: `![Ένα σπίτι που καίγεται](fire.jpg){credit="…"}`. */
export interface PictureLine {
  readonly offset: number;
  /** Empty where the picture only decorates. */
  readonly alt: LocatedWord;
  /** The name of its file as written. */
  readonly file: LocatedWord;
  readonly attributes: ReadonlyMap<PictureAttribute, LocatedWord>;
}

/** A comment that turns rules for prose off for the next line. */
export interface Allowance {
  readonly offset: number;
  readonly rules: readonly LocatedWord[];
}

/** A paragraph, an item of a list or a heading as plain text, with offsets in the Markdown. */
export interface TextBlock {
  readonly kind: "paragraph" | "item" | "heading";
  /** Without markup and citations; code and words in another language are one U+FFFC. */
  readonly text: string;
  /** Offset in the Markdown of an index into the text. */
  readonly offsetOf: (index: number) => number;
  /**
   * The source range of a range of the text, as offsets in the Markdown; undefined where there is markup inside it, or where it begins or
   * ends inside an entity. An empty range is the position between its neighbours.
   */
  readonly rangeOf: (start: number, end: number) => TextRange | undefined;
}

/** A part of a text, from `start` to `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text block, and the start of its Markdown block. */
export interface PlacedTextBlock extends TextBlock {
  readonly block: number;
}

/** The directives that the dialect knows. */
export type DirectiveName = "post" | "timeline" | "map" | "sections" | "table" | "chart" | "video";

/** A heading; level 2 is the highest that prose may have. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly html: string;
}

/** A table: its caption's id, and HTML of its caption and of its rows. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly rows: string;
}

/** A footnote: its id, HTML of its words, and the ids of its marks. */
export interface Footnote {
  readonly id: string;
  readonly html: string;
  readonly marks: readonly string[];
}

/** A block of prose: HTML, a heading, a table, a picture with the HTML of its citation, a directive, or a box; footnotes are the last one. */
export type ProseBlock =
  | { readonly kind: "html"; readonly html: string }
  | ({ readonly kind: "heading" } & Heading)
  | ({ readonly kind: "table" } & Table)
  | { readonly kind: "footnotes"; readonly footnotes: readonly Footnote[] }
  | { readonly kind: "picture"; readonly picture: PictureLine; readonly citation: string }
  | ProseDirective
  | { readonly kind: "box"; readonly box: ProseBox };

/** A directive, with the id of what it shows and the HTML of its citation; both are empty where it takes no source. */
export interface ProseDirective {
  readonly kind: "directive";
  readonly directive: Directive;
  readonly id: string;
  readonly citation: string;
}

/** Parsed Markdown: blocks, plain text, and references. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
  /** Plain text with paragraphs separated by line feeds, without citations. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly links: readonly ProseLink[];
  readonly findings: readonly ProseFinding[];
  readonly suspects: readonly Suspect[];
  /** Starts of blocks with leftover markup; their other problems may follow from that. */
  readonly broken: readonly number[];
  /** Offsets of the paragraphs without a citation. */
  readonly uncited: readonly number[];
  /** The text blocks, for the rules for prose. */
  readonly textBlocks: readonly PlacedTextBlock[];
  readonly allowances: readonly Allowance[];
}

/** The names and words that citations show. */
export interface Vocabulary {
  /** Read by screen readers before a citation and not shown, such as «πηγή:». */
  readonly citationSource: string;
  /** The text of a citation, such as «Reuters μέσω μπλόγκερ». */
  readonly labelCitation: (citation: CitedSources[number]) => string;
}

/** The id of the source for the newsroom's own words. */
export const DESK = "desk";

/** Sources that consist of the desk only. */
export const BY_DESK: CitedSources = [{ source: DESK, via: undefined, of: undefined }];
