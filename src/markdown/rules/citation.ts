import type { MarkdownIt, StateInline, Token } from "markdown-it";
import {
  CITATION_IN_LINK,
  OPEN_CITATION,
  UNREADABLE_CITATION,
  describeAlmostCitation,
  describeNameForId,
} from "../../messages/markdown/citations.ts";
import { type CitationParts, type Problem, addNotes } from "../located-token.ts";
import { splitCitation } from "../split-citation.ts";

/** The data that rendering needs from the walk over the document. */
export interface CitationEnvironment {
  /** HTML of the citations at a citation token, or of the desk's at the end of a paragraph. */
  readonly renderCitations: (token: Token) => string;
}

const CITATION = /\[@[^[\]]*\]/y;
/** The second half of a link or a span; then the brackets contain its text, such as an account. */
const OTHER_HALF = /[({]|\[(?!@)/y;

/**
 * `[@afp, σ. 4; @reuters; via=blogger]`: Pandoc's form of a citation, with whom the source relies on, and what of it is cited. This rule comes before links, but leaves
 * possible links to them; where they are none, it reads the text again, so that no citation is shown as text.
 */
export function citation(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "citation", parseCitation);
  markdown.inline.ruler.after("link", "citation_rest", parseRest);
  markdown.renderer.rules["citation"] = (tokens, index, _options, environment) => {
    return renderCitations(tokens[index], environment);
  };
  markdown.renderer.rules["paragraph_close"] = (tokens, index, options, environment, renderer) => {
    return (
      renderCitations(tokens[index], environment) + renderer.renderToken(tokens, index, options)
    );
  };
}

/** Parses a citation in the form of front matter, without brackets, with or without `@`: `reuters; via=blogger`. Undefined for any other form. */
export function parsePlainCitation(text: string): readonly CitationParts[] | undefined {
  return splitCitation(text, 0, true);
}

/** Renders the citations at a token. */
export function renderCitations(token: Token | undefined, environment: unknown): string {
  return token ? (environment as CitationEnvironment).renderCitations(token) : "";
}

function parseCitation(state: StateInline, silent: boolean): boolean {
  // While markdown-it looks for the end of a link's text, a citation counts as a pair of brackets: as a token it would not be allowed there, and would not be reported.
  const match = silent ? undefined : findCitation(state);
  if (match === undefined) return false;
  OTHER_HALF.lastIndex = state.pos + match.length;
  if (OTHER_HALF.test(state.src)) return false;
  pushCitations(state, match);
  return true;
}

function parseRest(state: StateInline, silent: boolean): boolean {
  if (silent || !state.src.startsWith("[@", state.pos)) return false;
  const match = findCitation(state);
  if (match !== undefined) pushCitations(state, match);
  else pushToken(state, "[@", [], OPEN_CITATION);
  return true;
}

function findCitation(state: StateInline): string | undefined {
  CITATION.lastIndex = state.pos;
  const match = CITATION.exec(state.src)?.[0];
  return match === undefined || state.pos + match.length > state.posMax ? undefined : match;
}

function pushCitations(state: StateInline, match: string): void {
  const citations = splitCitation(match.slice(1, -1), state.pos + 1, false);
  const place = state.linkLevel > 0 ? CITATION_IN_LINK : undefined;
  pushToken(state, match, citations ?? [], citations ? place : judgeCitation(match));
}

function pushToken(
  state: StateInline,
  content: string,
  citations: readonly CitationParts[],
  finding: Problem | undefined,
): void {
  const token = state.push("citation", "", 0);
  token.content = content;
  addNotes(token, { citations: finding ? [] : citations, finding });
  state.pos += content.length;
}

/** Describes a malformed citation: perhaps only lower case, semicolons or equals signs are missing. */
function judgeCitation(match: string): Problem {
  const named = findName(match.slice(1, -1));
  if (named !== undefined)
    return { ...describeNameForId(named.role, named.text, undefined), name: named };
  const almost = match
    .slice(1, -1)
    .toLowerCase()
    .replace(/\b(via|of)[\s:=]+@?/g, ";$1=")
    .replace(/@\s+/g, "@")
    .split(/[\s,;·+&]+/)
    .filter((part) => part !== "" && part !== "και")
    .map((part) => (/^[a-z\d-]+$/.test(part) ? `@${part}` : part))
    .join("; ");
  const isReadable = splitCitation(almost, 0, false) !== undefined;
  const message = isReadable ? describeAlmostCitation(`[${almost}]`) : UNREADABLE_CITATION;
  return { ...message, citation: match.slice(1, -1) };
}

const NAMED = /(?<=;\s*)(via|of)\s*[=:]\s*["'«]?([^;"'«»=]*[^;"'«»=\s])["'»]?\s*(?=;|$)/u;

/** A name in place of an id, where that is the only mistake. */
function findName(text: string): Problem["name"] {
  const [written = "", role, name = ""] = NAMED.exec(text) ?? [];
  if (!isRole(role) || !/[^a-z\d-]/.test(name) || name.startsWith("@")) return undefined;
  const isReadable = splitCitation(text.replace(written, `${role}=a`), 0, false) !== undefined;
  return isReadable ? { role, text: name } : undefined;
}

function isRole(name: string | undefined): name is "via" | "of" {
  return name === "via" || name === "of";
}
