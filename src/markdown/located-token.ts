import type { MarkdownIt, Token } from "markdown-it";
import type { LocatedWord } from "./attributes.ts";
import type { Citation, Container, Directive, PictureLine, ProseFinding } from "./prose.ts";

/** A finding before its offset in the whole text is known. */
export type Problem = Omit<ProseFinding, "offset">;

/** A citation before it has an anchor; its offsets are those of the inline content. */
export type CitationParts = Omit<Citation, "anchor">;

/** What the dialect's rules note on a token, for the walk over the finished document. */
export interface TokenNotes {
  /** Offset of an inline token in its content; of a directive in the whole text. */
  readonly offset?: number;
  /** Offset in the whole text of the content of a table's cell. */
  readonly start?: number;
  readonly finding?: Problem | undefined;
  readonly citations?: readonly CitationParts[];
  readonly directive?: Directive;
  readonly container?: Container;
  readonly picture?: PictureLine;
  /** The rules that a comment turns off; offsets from the start of the comment. */
  readonly allowed?: readonly LocatedWord[];
}

/** A symbol, not `token.meta`, where markdown-it writes a reference's label. */
const NOTES = Symbol("notes");

interface NotedToken extends Token {
  [NOTES]?: TokenNotes;
}

const NO_NOTES: TokenNotes = {};

/** The notes of a token; empty where no rule added any. */
export function notesOf(token: NotedToken): TokenNotes {
  return token[NOTES] ?? NO_NOTES;
}

/** Adds to the notes of a token. */
export function addNotes(token: NotedToken, added: TokenNotes): void {
  const notes = token[NOTES];
  token[NOTES] = notes === undefined ? added : { ...notes, ...added };
}

/** Makes every inline token note its start; markdown-it itself records no inline offsets. */
export function locateInlineTokens(markdown: MarkdownIt): void {
  const State = class extends markdown.inline.State {
    /** Start of the pending text, which has no token yet. */
    pendingStart = 0;

    override pushPending(): Token {
      const token = super.pushPending();
      addNotes(token, { offset: this.pendingStart });
      return token;
    }

    /** Start of a run of marks such as `**`, which gives a token for each mark, and their number so far. */
    run = { start: -1, length: 0 };

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      const isInRun = type === "text" && this.run.start === this.pos;
      if (type === "text")
        this.run = { start: this.pos, length: isInRun ? this.run.length + 1 : 1 };
      addNotes(token, { offset: isInRun ? this.pos + this.run.length - 1 : this.pos });
      return token;
    }
  };
  markdown.inline.State = State;
  markdown.inline.ruler.before("text", "note_place", (state, silent) => {
    // Looking ahead for the end of a link's text moves the position and pushes nothing.
    if (!silent && state.pending === "" && state instanceof State) state.pendingStart = state.pos;
    return false;
  });
}
