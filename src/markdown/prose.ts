import type { Message } from "../messages/message.ts";
import type { LocatedWord } from "./attributes.ts";

/** Something the dialect refuses, at an offset into the Markdown, in UTF-16 code units. */
export interface ProseFinding extends Message {
  readonly offset: number;
  /** What lies within it has no problem of its own. */
  readonly length?: number;
  /** Where the block that it is in begins. */
  readonly block?: number;
  /** The name that stands where an id belongs; who has it may say more. */
  readonly name?: { readonly role: "via" | "of"; readonly text: string };
}

/** Words that may have been meant as a citation: `@afp` or `[afp]`, where something of that id exists. */
export interface Suspect {
  /** Of the id. */
  readonly offset: number;
  readonly id: string;
  /** Whether it is where a citation would be, rather than the name of an account in a sentence. */
  readonly isCertain: boolean;
  /** Where the block that it is in begins. */
  readonly block: number;
}

/** A claim's source as the author wrote it: `[@reuters; via=blogger]`. */
export interface Citation {
  /** Where the ids stand; that of the source, where there is no `via` or `of`. */
  readonly offsets: Readonly<Record<"source" | "via" | "of", number>>;
  readonly source: string;
  /** Id of the person, place, source or word that the source relied on. */
  readonly via: string | undefined;
  /** Id of the person, place, source or word that the source quotes. */
  readonly of: string | undefined;
  /** Id of the element on the page, so that the list of sources can link back to the claim. */
  readonly anchor: string;
}

/** Who says something, on whom they rely, and whom they quote. */
export type CitedSources = readonly Pick<Citation, "source" | "via" | "of">[];

/** The things that have a page of their own and a scheme to link to it. */
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

/** A comment that turns rules for prose off for the next line. */
export interface Allowance {
  readonly offset: number;
  readonly rules: readonly LocatedWord[];
}

/** A paragraph, an item of a list or a heading as plain words, each with its place in the Markdown. */
export interface TextBlock {
  readonly kind: "paragraph" | "item" | "heading";
  /** Without marks and citations; code and words in another language are one U+FFFC. */
  readonly text: string;
  /** Offset into the Markdown of an index into the words; of their end, that of the passage's end. */
  readonly offsetOf: (index: number) => number;
  /**
   * What is written for the words from one index to another, as offsets into the Markdown; undefined where marks stand between them or
   * where they begin or end inside what is written as one, such as an entity. No words have the place between their neighbours.
   */
  readonly rangeOf: (start: number, end: number) => TextRange | undefined;
}

/** A part of a text, from `start` to `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A passage, and where the block that it is the words of begins. */
export interface PlacedTextBlock extends TextBlock {
  readonly block: number;
}

/** The directives that the dialect knows. */
export type DirectiveName = "post" | "timeline" | "map" | "sections";

/** A heading below the page's own; level 2 is the highest that prose may hold. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly html: string;
}

/** A part of the prose, in order: ready HTML, a heading, or a place for an exhibit. */
export type ProseBlock =
  | { readonly kind: "html"; readonly html: string }
  | ({ readonly kind: "heading" } & Heading)
  | { readonly kind: "directive"; readonly directive: Directive };

/** What Markdown becomes: blocks to show, plain text, and all that it refers to. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
  /** The words alone, paragraphs apart by line feeds, without marks of citation. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly links: readonly ProseLink[];
  readonly findings: readonly ProseFinding[];
  readonly suspects: readonly Suspect[];
  /** Where blocks begin in which markup was left as text; what else is wrong with them may follow from that. */
  readonly broken: readonly number[];
  /** Offsets of the paragraphs that cite nothing, not even the desk. */
  readonly uncited: readonly number[];
  /** Its words, block by block, for the rules of prose. */
  readonly textBlocks: readonly PlacedTextBlock[];
  readonly allowances: readonly Allowance[];
}

/** The names that prose shows for what it refers to by id, and the interface's words for it. */
export interface Vocabulary {
  /** What is read out before a citation and not shown, such as «πηγή:». */
  readonly citationSource: string;
  /** How a citation is shown, such as «Reuters μέσω μπλόγκερ». */
  readonly labelCitation: (citation: Pick<Citation, "source" | "via" | "of">) => string;
}

/** The source id that stands for the newsroom's own words. */
export const DESK = "desk";

/** The newsroom's own words. */
export const BY_DESK: CitedSources = [{ source: DESK, via: undefined, of: undefined }];
