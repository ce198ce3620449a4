import type { MarkdownIt, StateInline, Token } from "markdown-it";
import {
  CITATION_IN_LINK,
  OPEN_CITATION,
  UNREADABLE_CITATION,
  describeAlmostCitation,
  describeNameForId,
} from "../../messages/citations.ts";
import { type CitationParts, type Problem, addNotes } from "../located-token.ts";

/** What rendering needs to know of the walk over the document. */
export interface CitationEnvironment {
  /** HTML of the citations at a citation token, or of the desk's at the end of a paragraph. */
  readonly renderCitations: (token: Token) => string;
}

const CITATION = /\[@[^[\]]*\]/y;
/** The other half of a link or of a span: then the brackets hold its words, such as an account. */
const OTHER_HALF = /[({]|\[(?!@)/y;
const SOURCE = /^@([a-z0-9-]+)$/;
const PLAIN_SOURCE = /^@?([a-z0-9-]+)$/;
const ROLE = /^(via|of)=([a-z0-9-]+)$/;

/**
 * `[@afp; @reuters; via=blogger]`: Pandoc's form of a citation, with who stands behind the source. It
 * comes before links, but leaves to them what may be one; what then is none comes back, so that nothing
 * that begins as a citation is ever shown as text.
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

/** Parses a citation as front matter has it, without brackets, with `@` or without: `reuters; via=blogger`. Undefined where it is not in that form. */
export function parsePlainCitation(text: string): readonly CitationParts[] | undefined {
  return splitCitation(text, 0, PLAIN_SOURCE);
}

function renderCitations(token: Token | undefined, environment: unknown): string {
  return token ? (environment as CitationEnvironment).renderCitations(token) : "";
}

function parseCitation(state: StateInline, silent: boolean): boolean {
  // To the search for the end of a link's words a citation is a pair of brackets like any other: were
  // it a token, those words could not hold it, and it would go unseen there.
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
  const citations = splitCitation(match.slice(1, -1), state.pos + 1, SOURCE);
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

/** What is wrong with a citation that cannot be read: small letters, semicolons and signs of equality may be all that it lacks. */
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
  const isReadable = splitCitation(almost, 0, SOURCE) !== undefined;
  return isReadable ? describeAlmostCitation(`[${almost}]`) : UNREADABLE_CITATION;
}

const NAMED = /(?<=;\s*)(via|of)\s*[=:]\s*["'«]?([^;"'«»=]*[^;"'«»=\s])["'»]?\s*(?=;|$)/u;

/** The name in a citation that has an id's place, where that is all that is wrong. */
function findName(text: string): Problem["name"] {
  const [written = "", role, name = ""] = NAMED.exec(text) ?? [];
  if (!isRole(role) || !/[^a-z\d-]/.test(name) || name.startsWith("@")) return undefined;
  const isReadable = splitCitation(text.replace(written, `${role}=a`), 0, SOURCE) !== undefined;
  return isReadable ? { role, text: name } : undefined;
}

/** Splits what is between the brackets, which begins at an offset; undefined where it is not in the known form. */
function splitCitation(
  text: string,
  start: number,
  form: RegExp,
): readonly CitationParts[] | undefined {
  const citations: CitationParts[] = [];
  let next = start;
  for (const piece of text.split(";")) {
    const offset = next + piece.length - piece.trimStart().length;
    next += piece.length + 1;
    const last = citations.at(-1);
    const source = form.exec(piece.trim())?.[1];
    const [, role, id = ""] = ROLE.exec(piece.trim()) ?? [];
    if (source !== undefined)
      citations.push(citeSource(source, offset + piece.trim().length - source.length));
    else if (last !== undefined && isRole(role) && last[role] === undefined) {
      const offsets = { ...last.offsets, [role]: offset + role.length + 1 };
      citations[citations.length - 1] = { ...last, [role]: id, offsets };
    } else return undefined;
  }
  return citations;
}

function citeSource(source: string, offset: number): CitationParts {
  const offsets = { source: offset, via: offset, of: offset };
  return { source, via: undefined, of: undefined, offsets };
}

function isRole(name: string | undefined): name is "via" | "of" {
  return name === "via" || name === "of";
}
