import type { Token } from "markdown-it";
import {
  CLAIM_PARTS,
  MARKS_IN_PULL,
  NO_QUESTION,
  OTHER_WORDS_IN_PULL,
  STRAY_QUESTION,
  emptyContainer,
  exhibitInside,
} from "../messages/markdown/containers.ts";
import type { LocatedWord } from "./attributes.ts";
import { citeParagraph } from "./cite-paragraph.ts";
import { notesOf } from "./located-token.ts";
import { type Container, DESK, type ProseFinding } from "./prose.ts";
import type { Collected, WalkOptions } from "./walk-state.ts";

/** The container that the walk is in. */
export interface OpenContainer extends Container {
  readonly opener: Token;
  /** How many texts, exhibits and pieces of code it has so far, and how many of them are questions. */
  parts: number;
  questions: number;
  /** The paragraph of an answer that gets the guest as its source, where no other follows. */
  answer: UncitedParagraph | undefined;
}

/** The parts of a text that containers repeat, and what they say. */
export interface FoundContainers {
  open: OpenContainer | undefined;
  /** Whether the words are those of a container that does not exist. */
  isInUnknown: boolean;
  readonly pulls: { readonly offset: number; readonly text: string }[];
  /** The words of each claim, by the token that opens it. */
  readonly claims: Map<Token, string>;
}

/** A paragraph without a citation: where it begins, and the token that closes it. */
export interface UncitedParagraph {
  readonly offset: number;
  readonly closer: Token;
}

/** Tokens that are something to read. */
const PARTS: ReadonlySet<string> = new Set(["inline", "fence", "code_block", "directive"]);

/** Follows what belongs to containers; true for a token that needs nothing else. */
export function walkContainer(token: Token, found: Collected, options: WalkOptions): boolean {
  const { open } = found.containers;
  if (token.type === "container_open") enterContainer(token, found);
  else if (token.type === "container_close") leaveContainer(found, options);
  else {
    if (token.type === "question_open" && open) {
      endAnswer(found, options);
      open.questions += 1;
    }
    if (open && PARTS.has(token.type)) open.parts += 1;
    return false;
  }
  return true;
}

/** Begins a container, whose guest and title are noted. */
function enterContainer(opener: Token, found: Collected): void {
  const { offset = 0, finding, container } = notesOf(opener);
  if (finding) found.findings.push({ offset, ...finding });
  if (container === undefined) return;
  found.containers.open = { ...container, opener, parts: 0, questions: 0, answer: undefined };
  const guest = container.attributes.get("guest");
  if (guest) found.mentions.push({ offset: guest.offset, kind: "person", id: guest.text });
  const title = container.name === "aside" ? container.attributes.get("title") : undefined;
  if (title) noteTitle(title, found);
}

/** A title is words as any text has them. */
function noteTitle({ text, offset }: LocatedWord, { texts, textBlocks }: Collected): void {
  texts.push(text);
  textBlocks.push({
    kind: "heading",
    text,
    block: offset,
    offsetOf: (index) => offset + index,
    rangeOf: (start, end) => ({ start: offset + start, end: offset + end }),
  });
}

/** Ends a container, and reports what it lacks. */
function leaveContainer(found: Collected, options: WalkOptions): void {
  const { open } = found.containers;
  if (open === undefined) return;
  endAnswer(found, options);
  found.containers.open = undefined;
  const { offset } = open;
  if (open.parts === 0) found.findings.push({ offset, ...emptyContainer(open.name) });
  else if (open.name === "interview" && open.questions === 0) {
    found.findings.push({ offset, ...NO_QUESTION });
  } else if (open.name === "claim" && (open.parts < 2 || !found.containers.claims.has(open.opener)))
    found.findings.push({ offset, ...CLAIM_PARTS });
}

/** The guest is cited once for each answer. */
function endAnswer(found: Collected, options: WalkOptions): void {
  const { open } = found.containers;
  const guest = open?.attributes.get("guest");
  if (open?.answer === undefined || guest === undefined) return;
  const sources = [{ source: DESK, via: undefined, of: guest.text, isInterview: true as const }];
  citeParagraph(open.answer, sources, guest.offset, found, options);
  open.answer = undefined;
}

/** Notes an uncited paragraph of a container; false where it is one like any other. */
export function isCitedByContainer(at: UncitedParagraph, found: Collected): boolean {
  const { open } = found.containers;
  if (open?.name === "interview") {
    open.answer = at;
    return true;
  }
  return open?.name === "claim" && open.parts === 1;
}

/** The first paragraph of a claim is its words. */
export function noteClaim(opener: Token | undefined, text: string, found: Collected): void {
  const { open, claims } = found.containers;
  if (open?.name !== "claim" || open.parts !== 1) return;
  if (opener?.type === "paragraph_open" && opener.level === 1) claims.set(open.opener, text);
}

/** What words that are repeated may consist of. */
const PLAIN: ReadonlySet<string> = new Set(
  "text text_special softbreak hardbreak em_open em_close strong_open strong_close comment".split(
    " ",
  ),
);

/** Notes words that are repeated; they have no sources, and are not text once more. */
export function walkPull(inline: Token, found: Collected, { offsetOf }: WalkOptions): void {
  const children = inline.children ?? [];
  const offset = offsetOf(inline, 0);
  const mark = children.find(({ type }) => !PLAIN.has(type));
  if (mark) {
    found.findings.push({ offset: offsetOf(inline, notesOf(mark).offset ?? 0), ...MARKS_IN_PULL });
    return;
  }
  const text = children
    .map(({ type, content }) => (type.endsWith("break") ? " " : content))
    .join("");
  found.containers.pulls.push({ offset, text });
}

/** Reports words that are said to be repeated, and are not in the text. */
export function checkPulls({ containers: { pulls }, texts }: Collected): readonly ProseFinding[] {
  if (pulls.length === 0) return [];
  const whole = simplify(texts.join(" "));
  return pulls.flatMap(({ offset, text }) => {
    const pieces = text.split(/…|\.\.\./).map(simplify);
    const isThere = pieces.every((piece) => whole.includes(piece));
    return isThere ? [] : [{ offset, ...OTHER_WORDS_IN_PULL }];
  });
}

/** Words without the marks around them, which a repetition may have in another way. */
function simplify(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\p{M}%€$]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Reports a paragraph that begins as a question outside of an interview. */
export function findStrayQuestion(
  opener: Token | undefined,
  { content }: Token,
): Omit<ProseFinding, "offset"> | undefined {
  return opener?.type === "paragraph_open" && /^\?[ \t]+\S/.test(content)
    ? STRAY_QUESTION
    : undefined;
}

/** Reports an exhibit that has no place in the container that the walk is in. */
export function findExhibitInside(
  name: string,
  { containers: { open } }: Collected,
): Omit<ProseFinding, "offset"> | undefined {
  return open === undefined || name === "post" ? undefined : exhibitInside(name, open.name);
}
