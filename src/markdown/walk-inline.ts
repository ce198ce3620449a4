import type { Token } from "markdown-it";
import { NOTE_IN_ATTRIBUTE } from "../messages/markdown/comments.ts";
import { EMPTY_LINK } from "../messages/markdown/brackets.ts";
import { CITATION_IN_HEADING, CITATION_IN_SPAN } from "../messages/markdown/citations.ts";
import { LINK_IN_LINK } from "../messages/links/pages.ts";
import { PICTURE_IN_TEXT } from "../messages/pictures/lines.ts";
import { citationAnchor } from "./anchors.ts";
import { describeControlCharacter, findControlCharacter } from "./control-characters.ts";
import { wordsOf } from "./inline-pieces.ts";
import { type Problem, notesOf } from "./located-token.ts";
import { moveOffsets } from "./move-offsets.ts";
import { ENTITY_FOLDERS, addressOf, classifyLink } from "./rules/link.ts";
import { noteMark } from "./walk-footnotes.ts";
import type { Collected, WalkOptions } from "./walk-state.ts";

/** What a run of inline tokens is part of. */
interface InlinePlace {
  readonly isHeading: boolean;
  /** Whether it is in a text that has an end to gather footnotes at. */
  readonly allowsMarks: boolean;
}

/** The position of the walk in a run of inline tokens. */
interface Position extends InlinePlace {
  /** Start of the block. */
  readonly block: number;
  /** For each open link, whether it is hidden. */
  readonly links: boolean[];
  /** For each open span, whether its words are in another language. */
  readonly spans: boolean[];
}

/** Whether a token is text without visible characters. */
function isBlank({ type, content }: Token): boolean {
  return type === "text" && content.trim() === "";
}

/** Walks over a run of inline tokens, and returns its plain text without citations. */
export function walkInline(
  inline: Token,
  place: InlinePlace,
  found: Collected,
  options: WalkOptions,
): string {
  const block = options.offsetOf(inline, 0);
  const position: Position = { ...place, block, links: [], spans: [] };
  let text = "";
  /** How many deletions are open: no search finds what is deleted. */
  let deleted = 0;
  let previous: Token | undefined;
  for (const control of wordsOf(inline).controls) {
    const offset = options.offsetOf(inline, control.index);
    found.findings.push({ offset, ...describeControlCharacter(control) });
  }
  for (const token of inline.children ?? []) {
    const { finding } = notesOf(token);
    const offset = options.offsetOf(inline, placeOf(token));
    if (token.type === "link_close" && previous?.type === "link_open" && addressOf(previous) !== "")
      found.findings.push({
        offset: options.offsetOf(inline, placeOf(previous)),
        block,
        ...EMPTY_LINK,
      });
    if (finding) found.findings.push({ offset, block, ...finding });
    noteControl(token, offset, found);
    if (token.type === "allow") noteAllowance(token, offset, found);
    else if (token.type === "footnote_mark") {
      noteMark(token, offset, place.allowsMarks, found);
      // A mark is right behind what it belongs to.
      text = text.trimEnd();
      if (previous?.type === "text") previous.content = previous.content.trimEnd();
    } else if (token.type === "citation") {
      text = text.trimEnd();
      walkCitation(token, inline, offset, position, found, options);
      // A citation brings a space of its own.
      const isShown = found.citationsAt.has(token);
      if (isShown && previous?.type === "text") previous.content = previous.content.trimEnd();
    } else {
      if (token.type === "s_open" || token.type === "s_close") deleted += token.nesting;
      if (deleted === 0) text += textOf(token);
      walkMark(token, offset, position, found);
    }
    // A link whose only text is a space has no text.
    if (previous?.type !== "link_open" || !isBlank(token)) previous = token;
  }
  return text.trim();
}

/** Notes a character that is not allowed in an address or a title. */
function noteControl(token: Token, offset: number, { findings }: Collected): void {
  for (const [, value] of token.attrs ?? []) {
    const control = findControlCharacter(String(value));
    if (control) findings.push({ offset, ...describeControlCharacter(control) });
  }
}

/** Notes an `allow` comment at an offset of the whole text. */
export function noteAllowance(token: Token, offset: number, { allowances }: Collected): void {
  const { allowed = [] } = notesOf(token);
  const rules = allowed.map((rule) => ({ ...rule, offset: offset + rule.offset }));
  allowances.push({ offset, rules });
}

/** markdown-it pushes a link after it has passed the bracket; all other tokens before. */
function placeOf(token: Token): number {
  const { offset = 0 } = notesOf(token);
  return token.type === "link_open" && token.markup !== "autolink" ? offset - 1 : offset;
}

function textOf({ type, content }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return " ";
  return type === "image" ? "" : content;
}

/** Tracks opening and closing of links and spans, and notes the targets of links. */
function walkMark(
  token: Token,
  offset: number,
  { links, spans, block }: Position,
  found: Collected,
): void {
  if (token.type === "span_open") spans.push(token.attrGet("lang") !== null);
  else if (token.type === "span_close") spans.pop();
  else if (token.type === "image") found.findings.push({ offset, block, ...PICTURE_IN_TEXT });
  else if (token.type === "link_close") token.hidden = links.pop() ?? false;
  else if (token.type === "link_open") {
    token.hidden = !isShownLink(token, offset, links.length > 0, found);
    if (String(token.attrGet("title") ?? "").includes("<!--")) {
      found.findings.push({ offset, block, ...NOTE_IN_ATTRIBUTE });
    }
    links.push(token.hidden);
  }
}

function walkCitation(
  token: Token,
  inline: Token,
  offset: number,
  position: Position,
  { findings, citations, citationsAt }: Collected,
  { idPrefix, offsetOf }: WalkOptions,
): void {
  const { citations: parts = [], finding } = notesOf(token);
  if (finding) return;
  const problem = findPlaceProblem(position);
  if (problem) {
    findings.push({ offset, ...problem });
    return;
  }
  const own = parts.map((part, index) => {
    const offsets = moveOffsets(part.offsets, (offset) => offsetOf(inline, offset));
    return { ...part, offsets, anchor: citationAnchor(idPrefix, citations.length + index + 1) };
  });
  citations.push(...own);
  citationsAt.set(token, own);
}

function findPlaceProblem({ isHeading, spans }: Position): Problem | undefined {
  if (isHeading) return CITATION_IN_HEADING;
  return spans.includes(true) ? CITATION_IN_SPAN : undefined;
}

/** Notes the target of a link; returns false for a refused link, and for an entity that is already linked. */
function isShownLink(token: Token, offset: number, isInLink: boolean, found: Collected): boolean {
  const target = classifyLink(token);
  if (target.kind === "refused" || isInLink) {
    const problem = target.kind === "refused" ? target.finding : LINK_IN_LINK;
    found.findings.push({ offset, ...problem });
    return false;
  }
  if (target.kind === "address" || target.kind === "relative") {
    found.links.push({ offset, href: addressOf(token) });
    return target.kind === "address";
  }
  const { kind, id } = target;
  const key = `${kind}:${id}`;
  const isFirst = !found.mentioned.has(key);
  found.mentioned.add(key);
  found.mentions.push({ offset, kind, id });
  token.attrSet("href", `${ENTITY_FOLDERS[kind]}${encodeURIComponent(id)}/`);
  return isFirst;
}
