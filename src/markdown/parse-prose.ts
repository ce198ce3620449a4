import type { Token } from "markdown-it";
import { createDialect } from "./dialect.ts";
import { hasSource } from "./directive-forms.ts";
import { notesOf } from "./located-token.ts";
import { createLocator } from "./locator.ts";
import type {
  CitedSources,
  Citation,
  Directive,
  Footnote,
  Prose,
  ProseBlock,
  ProseBox,
  Table,
  Vocabulary,
} from "./prose.ts";
import type { CitationEnvironment } from "./rules/citation.ts";
import type { FootnoteEnvironment } from "./rules/footnote.ts";
import type { NumberedMark } from "./walk-footnotes.ts";
import { type Walk, walkTokens } from "./walk.ts";
import markdownIt from "markdown-it";
import {
  boxAnchor,
  footnoteAnchor,
  markAnchor,
  sourceAnchor,
  tableAnchor,
  workAnchor,
} from "./anchors.ts";

const dialect = createDialect();
const { maxNesting } = dialect.options;

/** Options by the page that the text is for. */
export interface ProseOptions {
  readonly vocabulary: Vocabulary;
  /** Prefix of every id, so that several texts can be on one page. */
  readonly idPrefix: string;
  /** Whether a paragraph without a citation is attributed to the desk. */
  readonly marksDesk: boolean;
  /** The most characters of a paragraph, a heading or an entry of a list; unlimited by default. */
  readonly longestBlock?: number;
  /** The most paragraphs, headings and entries of lists; unlimited by default. */
  readonly mostBlocks?: number;
  /** The most spaces and line ends in a row; unlimited by default. */
  readonly mostSpaces?: number;
  /** The sources of such paragraphs, instead of the desk. */
  readonly uncitedSources?: CitedSources | undefined;
  /** The words that a directive takes from a file; none by default. */
  readonly listWords?: ((directive: Directive) => readonly string[]) | undefined;
}

/** Parses Markdown in the newsroom's dialect; a pure function that accepts any text. */
export function parseProse(text: string, options: ProseOptions): Prose {
  const { longestBlock, mostBlocks, mostSpaces } = options;
  const tokens = dialect.parse(text, { longestBlock, mostBlocks, mostSpaces });
  const walk = walkTokens(tokens, { ...options, ...createLocator(text), maxNesting });
  return createProse(walk, buildBlocks(tokens, walk, options));
}

/** Parses inline Markdown, such as a key point. */
export function parseInlineProse(text: string, options: ProseOptions): Prose {
  const tokens = dialect.parseInline(text, {});
  const walk = walkTokens(tokens, { ...options, ...createLocator(text), maxNesting });
  return createProse(walk, [{ kind: "html", html: render(tokens, walk, options) }]);
}

function createProse(walk: Walk, blocks: readonly ProseBlock[]): Prose {
  const { text, citations, mentions, links, findings, suspects, broken } = walk;
  const { uncited, textBlocks, allowances } = walk;
  const references = { citations, mentions, links, findings, suspects, broken };
  return { blocks, text, ...references, uncited, textBlocks, allowances };
}

/** Splits the top level at headings, tables, pictures and directives, and renders everything in between. */
function buildBlocks(
  tokens: readonly Token[],
  walk: Walk,
  options: ProseOptions,
): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let start = 0;
  let tables = 0;
  let boxes = 0;
  const flush = (end: number, next: number): void => {
    const html = render(tokens.slice(start, end), walk, options).trim();
    if (html !== "") blocks.push({ kind: "html", html });
    start = next;
  };
  for (const [index, token] of tokens.entries()) {
    const directive = walk.directives.get(token);
    if (directive) {
      flush(index, index + 1);
      const isCited = hasSource(directive.name);
      if (isCited) tables += 1;
      const id = isCited ? tableAnchor(options.idPrefix, tables) : "";
      const citation = renderCitationsAt(token, walk, options.vocabulary);
      blocks.push({ kind: "directive", directive, id, citation });
    } else if (token.type === "picture") {
      flush(index, index + 1);
      const picture = walk.pictures.get(token);
      const citation = renderCitationsAt(token, walk, options.vocabulary);
      if (picture) blocks.push({ kind: "picture", picture, citation });
    } else if (token.type === "heading_open" && token.level === 0) {
      flush(index, index + 3);
      const html = render(tokens.slice(index + 1, index + 2), walk, options);
      const id = walk.headingIds.get(token) ?? "";
      blocks.push({ kind: "heading", level: Number(token.tag.slice(1)), id, html });
    } else if (token.type === "container_open") {
      const end = tokens.findIndex(({ type }, at) => at > index && type === "container_close");
      const { container } = notesOf(token);
      if (container === undefined || container.name === "interview" || end === -1) continue;
      flush(index, end + 1);
      boxes += 1;
      const id = boxAnchor(options.idPrefix, boxes);
      const parts = renderBox(token, tokens.slice(index + 1, end), walk, options);
      blocks.push({ kind: "box", box: { ...container, id, ...parts } });
    } else if (token.type === "footnote_open" && token.level === 0) {
      flush(index, index + 3);
    } else if (token.type === "table_open") {
      const end = findTableEnd(tokens, index);
      if (end === undefined) continue;
      flush(index, end + 1);
      tables += 1;
      const table = renderTable(tokens.slice(index + 1, end), walk, options);
      blocks.push({ kind: "table", id: tableAnchor(options.idPrefix, tables), ...table });
    }
  }
  flush(tokens.length, tokens.length);
  const footnotes = renderFootnotes(walk, options);
  return footnotes.length === 0 ? blocks : [...blocks, { kind: "footnotes", footnotes }];
}

/** Where the table that begins at an index ends; undefined where the text is cut off in it. */
function findTableEnd(tokens: readonly Token[], index: number): number | undefined {
  for (let end = index; end < tokens.length; end += 1) {
    if (tokens[end]?.type === "table_close") return end;
  }
  return undefined;
}

/** The caption comes behind the rows. */
function renderTable(
  tokens: readonly Token[],
  walk: Walk,
  options: ProseOptions,
): Pick<Table, "caption" | "rows"> {
  const found = tokens.findIndex(({ type }) => type === "caption_open");
  const end = found === -1 ? tokens.length : found;
  return {
    rows: render(tokens.slice(0, end), walk, options).trim(),
    caption: render(tokens.slice(end + 1), walk, options).trim(),
  };
}

/** The first paragraph of a claim is its words. */
function renderBox(
  opener: Token,
  tokens: readonly Token[],
  walk: Walk,
  options: ProseOptions,
): Pick<ProseBox, "claim" | "html"> {
  const text = walk.containers.claims.get(opener);
  const end =
    text === undefined ? 0 : tokens.findIndex(({ type }) => type === "paragraph_close") + 1;
  const renderPart = (part: readonly Token[]): string => render(part, walk, options).trim();
  return {
    claim: text === undefined ? undefined : { text, html: renderPart(tokens.slice(0, end)) },
    html: renderPart(tokens.slice(end)),
  };
}

function renderFootnotes(walk: Walk, options: ProseOptions): readonly Footnote[] {
  const { idPrefix } = options;
  return walk.footnotes.map(({ words, marks }, index) => ({
    id: footnoteAnchor(idPrefix, index + 1),
    html: render([words], walk, options),
    marks: Array.from({ length: marks }, (_, mark) => markAnchor(idPrefix, index + 1, mark + 1)),
  }));
}

function render(
  tokens: readonly Token[],
  walk: Walk,
  { vocabulary, idPrefix }: ProseOptions,
): string {
  const environment: CitationEnvironment & FootnoteEnvironment = {
    renderMark: (token) => renderMark(token && walk.marks.get(token), idPrefix),
    renderCitations: (token) => renderCitationsAt(token, walk, vocabulary),
  };
  return dialect.renderer.render([...tokens], dialect.options, { ...environment });
}

function renderCitationsAt(token: Token, { citationsAt }: Walk, vocabulary: Vocabulary): string {
  const citations = citationsAt.get(token) ?? [];
  return citations.map((citation) => renderCitation(citation, vocabulary)).join("");
}

/** A raised number that leads to its footnote; nothing where there is none. */
function renderMark(numbered: NumberedMark | undefined, idPrefix: string): string {
  if (numbered === undefined) return "";
  const { footnote, mark } = numbered;
  const id = markAnchor(idPrefix, footnote, mark);
  const target = footnoteAnchor(idPrefix, footnote);
  return `<sup class="footnotes__mark" id="${id}"><a href="#${target}" role="doc-noteref">${footnote}</a></sup>`;
}

const { escapeHtml } = markdownIt().utils;

/**
 * Renders a citation: the source's short name, linked to its entry in the list of sources. Without styles, in screen readers and in copied
 * text it is a parenthesis, «(πηγή: AFP)»; the styles hide all but the name.
 */
export function renderCitation(citation: Citation, vocabulary: Vocabulary): string {
  const label = escapeHtml(vocabulary.labelCitation(citation));
  const introduction = escapeHtml(vocabulary.citationSource);
  const { source, work } = citation;
  const target = work === undefined ? sourceAnchor(source) : workAnchor(source, work);
  return `<a id="${citation.anchor}" href="#${target}"><span> (${introduction} </span>${label}<span>)</span></a>`;
}
