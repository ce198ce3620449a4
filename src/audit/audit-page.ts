import type { SiteAddress } from "../links/site-address.ts";
import { checkCharacters, trimSpace } from "./characters.ts";
import type { Problem, FileFacts } from "./facts.ts";
import { type KnownTags, createKnownTags } from "./known-tags.ts";
import { closeTag, findUnclosed, isInDrawing, openTag } from "./open-tags.ts";
import { readCode } from "./page-code.ts";
import {
  type Findings,
  addProblem,
  addPageProblem,
  addTag,
  concludeFindings,
  createFindings,
} from "./page-findings.ts";
import { findSuspects } from "./suspects.ts";

/** Collects the facts of a page in one pass. */
export type AuditPage = (html: string) => FileFacts;

const DOCTYPE = "<!doctype html>";
const TAG = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
const END_TAG = /<\/([a-zA-Z][a-zA-Z\d-]*)[ \t\n\f\r]*>/y;
const COMMENT = /<!--(?!-?>)(?:[^<-]|<(?!!--)|-(?!-!?>))*-->/y;

/** Elements whose content is raw text (HTML, 13.1.2). */
const RAW: ReadonlySet<string> = new Set(["script", "style", "title", "textarea"]);

const PROBLEMS = {
  doctype: {
    rule: "missing-doctype",
    message: "The page has to begin with <!doctype html>.",
  },
  bracket: { rule: "stray-bracket", message: "A bracket in text is written &lt;." },
  comment: { rule: "wrong-comment", message: "Browsers do not agree on where it ends." },
  endTag: {
    rule: "stray-end",
    message:
      "It ends no element that is open there. Close elements in the order in which they are nested.",
  },
  unclosed: { rule: "unclosed", message: "It has no end tag." },
  title: { rule: "missing-title", message: "A page needs one title, and words in it." },
} as const satisfies Readonly<Record<string, Problem>>;

/**
 * Creates an audit of pages for a site's address: it finds what browsers, readers or other pages would notice. Content models of elements
 * are left to html-validate in tests.
 */
export function createPageAudit(site: SiteAddress): AuditPage {
  const known = createKnownTags(site);
  return function auditPage(html) {
    const findings = createFindings();
    let at = readDoctype(html, findings);
    while (at < html.length) {
      const next = html.indexOf("<", at);
      const end = next === -1 ? html.length : next;
      if (end > at) readText(html.slice(at, end), findings, known);
      at = next === -1 ? end : readMarkup(html, next, findings, known);
    }
    const unclosed = findUnclosed(findings.open);
    if (unclosed) addPageProblem(findings, unclosed.tag, PROBLEMS.unclosed);
    if (findings.titles !== 1) addPageProblem(findings, "<title>", PROBLEMS.title);
    return concludeFindings(findings);
  };
}

function readDoctype(html: string, findings: Findings): number {
  const start = html.slice(0, DOCTYPE.length);
  if (start.toLowerCase() === DOCTYPE) return DOCTYPE.length;
  addProblem(findings, start, PROBLEMS.doctype);
  return 0;
}

function readText(text: string, findings: Findings, known: KnownTags): void {
  if (!hasText(text)) return;
  const parent = findings.open.at(-1);
  // In a drawing, a style element is parsed as markup, so only there its text has tags around it.
  if (parent?.name === "style") {
    readCode(text, parent.tag, known.readTag(parent.tag), findings, known);
    return;
  }
  for (const suspect of findSuspects(text)) findings.suspects.add(suspect);
  const problem = checkCharacters(text);
  if (problem) addProblem(findings, trimSpace(text), problem);
}

/** Parses markup that begins with `<`, and returns its end. */
function readMarkup(html: string, start: number, findings: Findings, known: KnownTags): number {
  const next = html.charAt(start + 1);
  if (next === "/") return readEndTag(html, start, findings);
  if (next === "!") return readComment(html, start, findings);
  if (/[a-zA-Z]/.test(next)) return readStartTag(html, start, findings, known);
  addProblem(findings, html.slice(start, start + 20), PROBLEMS.bracket);
  return start + 1;
}

function readComment(html: string, start: number, findings: Findings): number {
  COMMENT.lastIndex = start;
  if (COMMENT.test(html)) return COMMENT.lastIndex;
  addProblem(findings, html.slice(start, start + 20), PROBLEMS.comment);
  return start + 2;
}

function readEndTag(html: string, start: number, findings: Findings): number {
  END_TAG.lastIndex = start;
  const [tag = "</", name = ""] = END_TAG.exec(html) ?? [];
  if (!closeTag(findings.open, name)) addProblem(findings, tag, PROBLEMS.endTag);
  return start + tag.length;
}

function readStartTag(html: string, start: number, findings: Findings, known: KnownTags): number {
  const tag = sliceTag(html, start);
  const end = start + tag.length;
  const facts = known.readTag(tag);
  const { name } = facts;
  addTag(findings, tag, facts);
  if (name === "") return end;
  const isRaw = RAW.has(name) && !isInDrawing(findings.open);
  openTag(findings.open, name, tag, facts.isClosed);
  if (!isRaw) return end;
  const close = html.indexOf(`</${name}`, end);
  const text = html.slice(end, close === -1 ? html.length : close);
  if (name === "title") readTitle(text, findings, known);
  else if (name === "textarea") readText(text, findings, known);
  else readCode(text, tag, facts, findings, known);
  return end + text.length;
}

function readTitle(text: string, findings: Findings, known: KnownTags): void {
  findings.titles += hasText(text) ? 1 : NaN;
  readText(text, findings, known);
}

/** Whether a text is more than the space that HTML allows between elements. */
function hasText(text: string): boolean {
  return /[^ \t\n\f\r]/.test(text);
}

/** A tag up to the first `>` outside quotes. */
function sliceTag(html: string, start: number): string {
  TAG.lastIndex = start;
  return TAG.exec(html)?.[0] ?? html.slice(start);
}
