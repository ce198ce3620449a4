import type { Token } from "markdown-it";
import { notesOf } from "./located-token.ts";
import { type Citation, DESK, type Directive, type Prose, type ProseFinding } from "./prose.ts";
import type { CitationParts } from "./rules/citation.ts";
import { ENTITY_FOLDERS, addressOf, classifyLink } from "./rules/link.ts";
import { slugify } from "./slug.ts";

/** What a walk over the tokens finds, and what it decides for the tokens to be rendered. */
export interface Walk extends Omit<Prose, "blocks"> {
  readonly headingIds: ReadonlyMap<Token, string>;
  readonly directives: ReadonlyMap<Token, Directive>;
  /** The citations to show at a token: those it holds, or the desk's at a paragraph's end. */
  readonly citationsAt: ReadonlyMap<Token, readonly Citation[]>;
}

/** How the walk is to name and place what it finds. */
export interface WalkOptions {
  readonly idPrefix: string;
  readonly marksDesk: boolean;
  readonly offsetOf: (inline: Token, offset: number) => number;
}

interface Collected {
  readonly citations: Citation[];
  readonly mentions: Prose["mentions"][number][];
  readonly links: Prose["links"][number][];
  readonly findings: ProseFinding[];
  readonly uncited: number[];
  readonly texts: string[];
  readonly headingIds: Map<Token, string>;
  readonly directives: Map<Token, Directive>;
  readonly citationsAt: Map<Token, readonly Citation[]>;
}

/** Collects all that prose refers to, decides ids, and hides links that are refused or repeated. */
export function walkTokens(tokens: readonly Token[], options: WalkOptions): Walk {
  const found: Collected = {
    citations: [],
    mentions: [],
    links: [],
    findings: [],
    uncited: [],
    texts: [],
    headingIds: new Map(),
    directives: new Map(),
    citationsAt: new Map(),
  };
  for (const [index, token] of tokens.entries()) {
    const opener = tokens[index - 1];
    if (token.type === "directive") walkDirective(token, found);
    else if (token.type === "fence" || token.type === "code_block") found.texts.push(token.content);
    else if (token.type !== "inline") continue;
    else {
      const text = walkInline(token, opener, found, options);
      if (opener?.type === "heading_open") walkHeading(opener, token, text, found, options);
      if (opener?.type === "paragraph_open")
        walkParagraph(token, tokens[index + 1], found, options);
      found.texts.push(text);
    }
  }
  return { ...found, text: found.texts.join("\n") };
}

function walkDirective(token: Token, { findings, directives }: Collected): void {
  const { offset = 0, finding, name, id, attributes } = notesOf(token);
  if (finding) findings.push({ offset, ...finding });
  else directives.set(token, { offset, name, id, attributes } as Directive);
}

function walkHeading(
  opener: Token,
  inline: Token,
  text: string,
  { findings, headingIds }: Collected,
  { idPrefix, offsetOf }: WalkOptions,
): void {
  const offset = offsetOf(inline, 0);
  if (opener.level > 0) {
    findings.push({
      offset,
      rule: "heading-place",
      message: "A heading stands inside a list or a quotation.",
      fix: "Put it on a line of its own, without indentation.",
    });
  }
  if (opener.tag === "h1") {
    findings.push({
      offset,
      rule: "heading-level",
      message: "A heading of level 1 stands in the text; level 1 is the page's own title.",
      fix: 'Begin the line with "##".',
    });
  }
  const base = `${idPrefix}${slugify(text) || "heading"}`;
  const taken = new Set(headingIds.values());
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  headingIds.set(opener, id);
}

function walkParagraph(
  inline: Token,
  closer: Token | undefined,
  found: Collected,
  { idPrefix, marksDesk, offsetOf }: WalkOptions,
): void {
  const children = inline.children ?? [];
  if (children.some((child) => (found.citationsAt.get(child) ?? []).length > 0)) return;
  const offset = offsetOf(inline, 0);
  found.uncited.push(offset);
  if (!marksDesk || closer === undefined) return;
  const anchor = `${idPrefix}c${found.citations.length + 1}`;
  const citation = { offset, source: DESK, via: undefined, of: undefined, anchor };
  found.citations.push(citation);
  found.citationsAt.set(closer, [citation]);
}

/** Walks one run of inline tokens and gives its plain text. */
function walkInline(
  inline: Token,
  opener: Token | undefined,
  found: Collected,
  options: WalkOptions,
): string {
  const hidden: boolean[] = [];
  let text = "";
  for (const token of inline.children ?? []) {
    const offset = options.offsetOf(inline, notesOf(token).offset ?? 0);
    const { finding } = notesOf(token);
    if (finding) found.findings.push({ offset, ...finding });
    if (token.type === "citation") {
      walkCitation(token, offset, opener?.type === "heading_open", found, options);
    } else if (token.type === "link_open") {
      token.hidden = !isShownLink(token, offset, found);
      hidden.push(token.hidden);
    } else if (token.type === "link_close") token.hidden = hidden.pop() ?? false;
    else if (token.type === "image") found.findings.push(describeImage(offset));
    else if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else text += token.content;
  }
  return text.trimEnd();
}

function walkCitation(
  token: Token,
  offset: number,
  isInHeading: boolean,
  { findings, citations, citationsAt }: Collected,
  { idPrefix }: WalkOptions,
): void {
  if (isInHeading) {
    findings.push({
      offset,
      rule: "citation-place",
      message: "A citation cannot stand inside a heading.",
      fix: "Put it behind the claim in the text.",
    });
    return;
  }
  const parts = notesOf(token)["citations"] as readonly CitationParts[];
  const own = parts.map((each, index) => {
    return { ...each, offset, anchor: `${idPrefix}c${citations.length + index + 1}` };
  });
  citations.push(...own);
  citationsAt.set(token, own);
}

/** Notes what a link refers to; false for a refused link and for a thing that is linked already. */
function isShownLink(token: Token, offset: number, found: Collected): boolean {
  const target = classifyLink(token);
  if (target.kind === "refused") {
    found.findings.push({ offset, ...target.finding });
    return false;
  }
  if (target.kind === "address") {
    found.links.push({ offset, href: addressOf(token) });
    return true;
  }
  const { kind, id } = target;
  const isFirst = !found.mentions.some((mention) => mention.kind === kind && mention.id === id);
  found.mentions.push({ offset, kind, id });
  token.attrSet("href", `${ENTITY_FOLDERS[kind]}${id}/`);
  return isFirst;
}

function describeImage(offset: number): ProseFinding {
  return {
    offset,
    rule: "picture",
    message: "A picture cannot stand in the text.",
    fix: "Remove it, or link to it: [what it shows](https://…).",
  };
}
