import type { Token } from "markdown-it";
import { STRAY_NOTE_END } from "../messages/markdown/comments.ts";
import { INLINE_FOOTNOTE } from "../messages/markdown/footnotes.ts";
import { DEEP_BLOCKS } from "../messages/source/file-limits.ts";
import { markUncited } from "./cite-paragraph.ts";
import { notesOf } from "./located-token.ts";
import { createTextBlock } from "./create-text-block.ts";
import { findBlockLeftovers } from "./leftovers/block-leftovers.ts";
import { literalTextOf } from "./leftovers/literal-text.ts";
import { locateLeftovers } from "./leftovers/locate-leftovers.ts";
import {
  type Citation,
  type Directive,
  type PictureLine,
  type TextBlock,
  type Prose,
  type ProseFinding,
} from "./prose.ts";
import { LONE_CAPTION } from "./rules/table.ts";
import { isUnderlined, walkHeading } from "./walk-heading.ts";
import { type NumberedFootnotes, noteFootnote, numberFootnotes } from "./walk-footnotes.ts";
import { walkExhibit } from "./walk-exhibit.ts";
import { walkPicture } from "./walk-picture.ts";
import { walkTable } from "./walk-table.ts";
import {
  checkPulls,
  findExhibitInside,
  findStrayQuestion,
  isCitedByContainer,
  noteClaim,
  walkContainer,
  walkPull,
} from "./walk-container.ts";
import { noteAllowance, walkInline } from "./walk-inline.ts";
import { type Collected, type WalkOptions, createCollected } from "./walk-state.ts";

/** The results of the walk, and its decisions about rendering. */
export interface Walk
  extends
    Omit<Prose, "blocks">,
    Pick<Collected, "containers">,
    Pick<NumberedFootnotes, "marks" | "footnotes"> {
  readonly headingIds: ReadonlyMap<Token, string>;
  readonly directives: ReadonlyMap<Token, Directive>;
  readonly pictures: ReadonlyMap<Token, PictureLine>;
  /** The citations to render at a token: its own, or those of a paragraph without any, at its end. */
  readonly citationsAt: ReadonlyMap<Token, readonly Citation[]>;
}

/** Collects all references of a text, decides ids, and hides links that are refused or repeated. */
export function walkTokens(tokens: readonly Token[], options: WalkOptions): Walk {
  const found = createCollected();
  let items = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "list_item_open") items += 1;
    else if (token.type === "list_item_close") items -= 1;
    walkTable(token, found);
    if (walkContainer(token, found, options)) continue;
    if (token.type === "footnote_open") {
      noteFootnote(token, tokens[index + 1], options.offsetOfLine(token.map?.[0] ?? 0), found);
      continue;
    }
    if (token.type === "directive") walkDirective(token, found, options);
    else if (token.type === "picture") walkPicture(token, found, options);
    else if (token.type === "allow") noteAllowance(token, notesOf(token).offset ?? 0, found);
    else if (token.type === "comment") noteComment(token, found);
    else if (notesOf(token).finding) noteFinding(token, found, options);
    else if (token.type === "fence" || token.type === "code_block") found.texts.push(token.content);
    else if (token.type === "inline") {
      const neighbours = { opener: tokens[index - 1], closer: tokens[index + 1] };
      if (found.containers.open?.name === "pull") {
        walkPull(token, found, options);
        continue;
      }
      if (hideNotes(token, neighbours, found, options)) continue;
      walkContent(token, neighbours, found, options);
      // What is in a box that does not exist may be no sentence.
      const kind = kindOf(neighbours.opener, items > 0 || found.containers.isInUnknown);
      const block = options.offsetOf(token, 0);
      found.textBlocks.push({ ...createTextBlock(token, kind, options), block });
      const literal = literalTextOf(token);
      const isHeading = kind === "heading";
      if (literal)
        found.literals.push({
          ...literal,
          source: token.content,
          isHeading,
          isCell: notesOf(token).start !== undefined,
          inline: token,
          start: block,
        });
    } else if (isTooDeep(token, options) && token.map !== null) {
      found.findings.push({
        offset: options.offsetOf(token, 0),
        ...DEEP_BLOCKS,
      });
    }
  }
  const { findings, suspects, broken } = locateLeftovers(found.literals, options);
  const ofBlocks = findBlockLeftovers(tokens, options);
  const hasOtherForms = [...ofBlocks, ...findings].some(isOfFootnote);
  const { marks, footnotes, findings: ofFootnotes } = numberFootnotes(found, hasOtherForms);
  const all = [...found.findings, ...ofFootnotes, ...checkPulls(found), ...ofBlocks, ...findings];
  return {
    ...found,
    marks,
    footnotes,
    ...judgeFindings(all, broken),
    suspects: [...found.suspects, ...suspects],
    text: found.texts.join("\n"),
  };
}

function isOfFootnote({ rule }: ProseFinding): boolean {
  return rule === INLINE_FOOTNOTE.rule;
}

/** Removes warnings that follow from errors: in the same block, and at the end of an unclosed note. */
function judgeFindings(
  findings: readonly ProseFinding[],
  leftBroken: readonly number[],
): Pick<Prose, "findings" | "broken"> {
  const isWarning = ({ severity }: ProseFinding): boolean => severity === "warning";
  const errors = findings.filter((finding) => !isWarning(finding));
  const broken = new Set([...leftBroken, ...errors.flatMap(({ block = [] }) => block)]);
  const isNote = ({ rule }: ProseFinding): boolean => rule === STRAY_NOTE_END.rule;
  const hasBrokenNote = errors.some(isNote);
  const follows = (finding: ProseFinding): boolean =>
    (finding.block !== undefined && broken.has(finding.block)) ||
    (hasBrokenNote && isNote(finding));
  return {
    findings: findings.filter((finding) => !isWarning(finding) || !follows(finding)),
    broken: [...broken],
  };
}

/** A block that is not parsed is a problem at its first character. */
function noteFinding(token: Token, { findings }: Collected, options: WalkOptions): void {
  const { finding } = notesOf(token);
  const isInline = token.type === "inline";
  const offset = isInline ? options.offsetOf(token, 0) : options.offsetOfLine(token.map?.[0] ?? 0);
  if (finding) findings.push({ offset, ...finding });
}

/** Inline Markdown, such as a key point, is treated like a list item. */
function kindOf(opener: Token | undefined, isInList: boolean): TextBlock["kind"] {
  if (opener?.type === "heading_open") return "heading";
  if (opener?.type === "question_open") return "paragraph";
  const isParagraph = opener?.type === "paragraph_open" && opener.info !== LONE_CAPTION;
  return isParagraph && !isInList ? "paragraph" : "item";
}

/** Whether the parser has left out the content of a block. */
function isTooDeep({ type, level }: Token, { maxNesting }: WalkOptions): boolean {
  return level >= maxNesting - 1 && (type === "blockquote_open" || type === "list_item_open");
}

function noteComment(token: Token, { findings }: Collected): void {
  const { offset = 0, finding } = notesOf(token);
  if (finding) findings.push({ offset, ...finding });
}

/** Hides a paragraph with nothing but notes. */
function hideNotes(
  inline: Token,
  { opener, closer }: Neighbours,
  { findings }: Collected,
  { offsetOf }: WalkOptions,
): boolean {
  const children = inline.children ?? [];
  const isNote = ({ type, content }: Token): boolean =>
    type === "comment" || type === "softbreak" || (type === "text" && content.trim() === "");
  if (opener?.type !== "paragraph_open" || !children.some(({ type }) => type === "comment")) {
    return false;
  }
  if (!children.every(isNote)) return false;
  for (const token of [opener, inline, closer]) if (token) token.hidden = true;
  for (const token of children) {
    const { offset = 0, finding } = notesOf(token);
    token.content = "";
    if (finding) findings.push({ offset: offsetOf(inline, offset), ...finding });
  }
  return true;
}

function walkDirective(token: Token, found: Collected, options: WalkOptions): void {
  const { findings, directives } = found;
  const { finding: own, directive, offset = directive?.offset ?? 0 } = notesOf(token);
  const finding = own ?? (directive && findExhibitInside(directive.name, found));
  if (finding) findings.push({ offset, ...finding });
  else if (directive) {
    directives.set(token, directive);
    walkExhibit(token, directive, found, options);
  }
  // Until the line that closes it, the sources of its words are not asked for.
  const { content } = token;
  if (content.startsWith(":::"))
    found.containers.isInUnknown = finding !== undefined && !/^:+\s*$/.test(content);
}

interface Neighbours {
  readonly opener: Token | undefined;
  readonly closer: Token | undefined;
}

function walkContent(
  inline: Token,
  { opener, closer }: Neighbours,
  found: Collected,
  options: WalkOptions,
): void {
  const isHeading = opener?.type === "heading_open";
  const isTitle = isHeading && !isUnderlined(opener);
  // Inline Markdown, such as a key point, has no opener.
  const hasEnd = opener !== undefined && !isHeading && opener.type !== "footnote_open";
  const text = walkInline(inline, { isHeading: isTitle, allowsMarks: hasEnd }, found, options);
  if (isHeading) walkHeading(opener, inline, text, found, options);
  if (hasCitation(inline)) found.table.isCited = true;
  else if (closer && isUncited(opener, found)) {
    const offset = options.offsetOf(inline, 0);
    if (!found.containers.isInUnknown && !isCitedByContainer({ offset, closer }, found)) {
      markUncited({ offset, closer }, found, options);
    }
  }
  noteClaim(opener, text, found);
  const stray = findStrayQuestion(opener, inline);
  if (stray) found.findings.push({ offset: options.offsetOf(inline, 0), ...stray });
  found.texts.push(text);
}

/** Whether what a token opens needs a citation: a paragraph, and a caption whose table has none. */
function isUncited(opener: Token | undefined, { table }: Collected): boolean {
  return opener?.type === "paragraph_open" || (opener?.type === "caption_open" && !table.isCited);
}

function hasCitation({ children }: Token): boolean {
  return (children ?? []).some(({ type }) => type === "citation");
}
