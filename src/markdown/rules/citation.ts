import type { MarkdownIt, StateInline, Token } from "markdown-it";
import type { Citation } from "../prose.ts";

/** A citation before it has a place on the page. */
export type CitationParts = Pick<Citation, "source" | "via" | "of">;

/** What rendering needs to know of the walk over the document. */
export interface CitationEnvironment {
  /** HTML of the citations at a citation token, or of the desk's at the end of a paragraph. */
  readonly renderCitations: (token: Token) => string;
}

const CITATION = /\[@[^[\]\n]*\](?![([{])/y;
const SOURCE = /^@([a-z0-9-]+)$/;
const ROLE = /^(via|of)=([a-z0-9-]+)$/;

const FINDING = {
  rule: "citation-syntax",
  message: "The citation is not in a form that is known.",
  fix: "Write [@afp], [@reuters; via=blogger], [@ria; of=peskov] or [@afp; @reuters].",
};

/** `[@afp; @reuters; via=blogger]`: Pandoc's form of a citation, with who stands behind the source. */
export function citation(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "citation", parseCitation);
  markdown.renderer.rules["citation"] = (tokens, index, _options, environment) => {
    return renderCitations(tokens[index], environment);
  };
  markdown.renderer.rules["paragraph_close"] = (tokens, index, options, environment, renderer) => {
    return (
      renderCitations(tokens[index], environment) + renderer.renderToken(tokens, index, options)
    );
  };
}

function renderCitations(token: Token | undefined, environment: unknown): string {
  return token ? (environment as CitationEnvironment).renderCitations(token) : "";
}

function parseCitation(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("[@", state.pos)) return false;
  CITATION.lastIndex = state.pos;
  const match = CITATION.exec(state.src)?.[0];
  if (match === undefined || state.pos + match.length > state.posMax) return false;
  if (!silent) pushCitations(state, match);
  state.pos += match.length;
  return true;
}

function pushCitations(state: StateInline, match: string): void {
  const citations = splitCitation(match.slice(1, -1));
  const token = state.push("citation", "", 0);
  const finding = findFault(state, citations);
  token.meta = { ...token.meta, citations: finding ? [] : citations, finding };
  token.content = match;
}

function findFault(state: StateInline, citations: readonly CitationParts[] | undefined): unknown {
  if (citations === undefined) return FINDING;
  if (state.linkLevel === 0) return undefined;
  return {
    rule: "citation-place",
    message: "A citation cannot stand inside a link.",
    fix: "Put it behind the link.",
  };
}

function splitCitation(text: string): readonly CitationParts[] | undefined {
  const citations: CitationParts[] = [];
  for (const part of text.split(";").map((piece) => piece.trim())) {
    const source = SOURCE.exec(part)?.[1];
    const [, role, id] = ROLE.exec(part) ?? [];
    const last = citations.at(-1);
    if (source !== undefined) citations.push({ source, via: undefined, of: undefined });
    else if (role !== undefined && last !== undefined) {
      citations[citations.length - 1] = { ...last, [role]: id };
    } else return undefined;
  }
  return citations;
}
