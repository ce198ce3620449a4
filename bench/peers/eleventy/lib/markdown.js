import markdownIt from "markdown-it";
import { people, places, sources, strings } from "./catalogue.js";
import { renderPost } from "./post.js";
import { escape } from "./text.js";

const FOLDERS = { person: "/people/", place: "/places/", source: "/sources/" };
const CITATION = /\[@([^\]]+)\](?![({])/y;
const SPAN = /\[([^[\]]+)\]\{lang=([\w-]+)\}/y;
const DIRECTIVE = /^::(\w+)(?:\{#([\w-]+)\})?\s*$/;

/** What each file claims, in order, by its input path; layouts list it below the text. */
export const claimsOf = new Map();

export function createMarkdown() {
  const markdown = markdownIt("commonmark", { html: false });
  const { normalizeLink } = markdown;
  markdown.normalizeLink = (address) => {
    const [, kind, id] = /^(person|place|source):(.+)$/.exec(address) ?? [];
    return kind === undefined ? normalizeLink(address) : `${FOLDERS[kind]}${id}/`;
  };
  markdown.inline.ruler.before("link", "citation", parseCitation);
  markdown.inline.ruler.before("link", "span", parseSpan);
  markdown.block.ruler.before("paragraph", "directive", parseDirective);
  markdown.core.ruler.push("number_claims", numberClaims);
  markdown.renderer.rules.citation = (tokens, index) => tokens[index].content;
  markdown.renderer.rules.directive = (tokens, index) => renderDirective(tokens[index].meta);
  return markdown;
}

function parseCitation(state, silent) {
  CITATION.lastIndex = state.pos;
  const match = CITATION.exec(state.src);
  if (match === null) return false;
  if (!silent) state.push("citation", "", 0).meta = match[1];
  state.pos += match[0].length;
  return true;
}

function parseSpan(state, silent) {
  SPAN.lastIndex = state.pos;
  const match = SPAN.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    state.push("span_open", "span", 1).attrs = [["lang", match[2]]];
    state.push("text", "", 0).content = match[1];
    state.push("span_close", "span", -1);
  }
  state.pos += match[0].length;
  return true;
}

function parseDirective(state, line, _end, silent) {
  const text = state.src.slice(state.bMarks[line] + state.tShift[line], state.eMarks[line]);
  const match = DIRECTIVE.exec(text);
  if (match === null) return false;
  if (silent) return true;
  state.push("directive", "", 0).meta = { name: match[1], id: match[2] };
  state.line = line + 1;
  return true;
}

/** Gives citations and headings their ids, which begin with the section's slug. */
function numberClaims(state) {
  const prefix = slugOf(state.env.page?.inputPath ?? "");
  const claims = [];
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === "heading_open") {
      const words = state.tokens[index + 1].content.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      token.attrSet("id", `${prefix}_${words}`);
    }
    for (const child of token.children ?? []) {
      if (child.type === "citation") child.content = renderCitations(child.meta, prefix, claims);
    }
  }
  claimsOf.set(state.env.page?.inputPath, claims);
}

function renderCitations(text, prefix, claims) {
  return text
    .split("; @")
    .map((each) => {
      const [source, ...roles] = each.split("; ");
      const label = escape([nameOf(source), ...roles.map(describeRole)].join(", "));
      const anchor = `${prefix}__${claims.length + 1}`;
      claims.push({ source, anchor });
      return `<a id="${anchor}" href="#_${source}"><span>${strings.citationSource} </span>${label}</a>`;
    })
    .join(" ");
}

function describeRole(role) {
  const [kind, id] = role.split("=");
  return `${kind === "via" ? strings.citationVia : strings.citationOf} ${nameOf(id)}`;
}

function nameOf(id) {
  return (
    sources[id]?.shortName ?? people[id]?.shortName ?? places[id]?.name ?? strings.words[id] ?? id
  );
}

function renderDirective({ name, id }) {
  return name === "post" ? renderPost(id) : `<p>::${name}</p>`;
}

/** `protests` of `1-protests.md`; of a story's own file, an underscore. */
export function slugOf(inputPath) {
  return /\/\d+-([^/]+)\.md$/.exec(inputPath)?.[1] ?? "_";
}
