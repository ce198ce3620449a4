import type { Token } from "markdown-it";
import type { FoundContainers } from "./walk-container.ts";
import type { LiteralBlock } from "./leftovers/leftover.ts";
import type { Locator } from "./locator.ts";
import type { Citation, CitedSources, Directive, PictureLine, Prose } from "./prose.ts";

/** Options of the walk. */
export interface WalkOptions extends Locator {
  readonly idPrefix: string;
  readonly marksDesk: boolean;
  /** The sources of paragraphs without a citation, instead of the desk. */
  readonly uncitedSources?: CitedSources | undefined;
  /** The words that a directive takes from a file; none by default. */
  readonly listWords?: ((directive: Directive) => readonly string[]) | undefined;
  /** The level of nesting whose content the parser leaves out. */
  readonly maxNesting: number;
}

/** A block's literal text, with its token and its offset. */
export interface LocatedBlock extends LiteralBlock {
  readonly inline: Token;
  readonly start: number;
}

/** The table, or the last one, that the walk is in. */
interface OpenTable {
  /** The number of texts before its last row. */
  textsBefore: number;
  /** Whether one of its cells has a citation. */
  isCited: boolean;
}

/** The footnotes of a text: marks in order, labels of marks that are refused, and words by label, undefined where they are refused. */
interface FoundFootnotes {
  readonly marks: { readonly token: Token; readonly offset: number }[];
  readonly refused: Set<string>;
  readonly words: Map<string, { readonly token: Token | undefined; readonly offset: number }>;
}

/** The results of the walk so far. */
export interface Collected {
  readonly citations: Citation[];
  readonly mentions: Prose["mentions"][number][];
  /** Kinds and ids of entities already mentioned. */
  readonly mentioned: Set<string>;
  readonly links: Prose["links"][number][];
  readonly findings: Prose["findings"][number][];
  readonly suspects: Prose["suspects"][number][];
  readonly literals: LocatedBlock[];
  readonly uncited: number[];
  readonly textBlocks: Prose["textBlocks"][number][];
  readonly allowances: Prose["allowances"][number][];
  readonly texts: string[];
  readonly table: OpenTable;
  readonly footnotes: FoundFootnotes;
  readonly containers: FoundContainers;
  readonly headingIds: Map<Token, string>;
  /** How often each heading's slug was used. */
  readonly slugCounts: Map<string, number>;
  /** The level of each top-level heading, in order. */
  readonly headingLevels: number[];
  readonly directives: Map<Token, Directive>;
  readonly pictures: Map<Token, PictureLine>;
  readonly citationsAt: Map<Token, readonly Citation[]>;
}

/** Creates empty results. */
export function createCollected(): Collected {
  return {
    citations: [],
    mentions: [],
    mentioned: new Set(),
    links: [],
    findings: [],
    suspects: [],
    literals: [],
    uncited: [],
    textBlocks: [],
    allowances: [],
    texts: [],
    containers: { open: undefined, isInUnknown: false, pulls: [], claims: new Map() },
    footnotes: { marks: [], refused: new Set(), words: new Map() },
    table: { textsBefore: 0, isCited: false },
    headingIds: new Map(),
    slugCounts: new Map(),
    headingLevels: [],
    directives: new Map(),
    pictures: new Map(),
    citationsAt: new Map(),
  };
}
