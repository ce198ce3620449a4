import type { Token } from "markdown-it";
import type { LiteralBlock } from "./leftovers/leftover.ts";
import type { Locator } from "./locator.ts";
import type { Citation, CitedSources, Directive, Prose } from "./prose.ts";

/** How the walk is to name and place what it finds. */
export interface WalkOptions extends Locator {
  readonly idPrefix: string;
  readonly marksDesk: boolean;
  /** The sources to mark it with, where it is not the desk. */
  readonly uncitedSources?: CitedSources | undefined;
  /** The level of nesting whose content the parser leaves out. */
  readonly maxNesting: number;
}

/** A block's literal text, with the token that holds it and the place where it begins. */
export interface LocatedBlock extends LiteralBlock {
  readonly inline: Token;
  readonly start: number;
}

/** What a walk has found so far; it grows as the walk goes on. */
export interface Collected {
  readonly citations: Citation[];
  readonly mentions: Prose["mentions"][number][];
  /** The mentions' kinds and ids, so that the first of each can be told from the others. */
  readonly mentioned: Set<string>;
  readonly links: Prose["links"][number][];
  readonly findings: Prose["findings"][number][];
  readonly suspects: Prose["suspects"][number][];
  readonly literals: LocatedBlock[];
  readonly uncited: number[];
  readonly textBlocks: Prose["textBlocks"][number][];
  readonly allowances: Prose["allowances"][number][];
  readonly texts: string[];
  readonly headingIds: Map<Token, string>;
  /** How often each heading's slug has been given. */
  readonly slugCounts: Map<string, number>;
  /** The level of each heading that stands free, in order. */
  readonly headingLevels: number[];
  readonly directives: Map<Token, Directive>;
  readonly citationsAt: Map<Token, readonly Citation[]>;
}

/** What a walk begins with: nothing. */
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
    headingIds: new Map(),
    slugCounts: new Map(),
    headingLevels: [],
    directives: new Map(),
    citationsAt: new Map(),
  };
}
