import type { Message } from "../../messages/message.ts";
import type { LiteralText } from "./literal-text.ts";

/** A block's source, and what of it the parser left as text. */
export interface LiteralBlock extends LiteralText {
  readonly source: string;
  readonly isHeading: boolean;
}

/** Something that readers would see as it is written, and its author meant otherwise. */
export interface Leftover {
  /** Into the block's source, in UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  /** Undefined where another leftover's message is about this one too. */
  readonly message: Message | undefined;
}

/** Finds leftovers of one kind in a block; takes time in proportion to the block's length. */
export type LeftoverRule = (block: LiteralBlock) => readonly Leftover[];

/** A rule that finds each match of a global pattern; where it has nothing to say there is none. */
export function matchRule(
  pattern: RegExp,
  describe: (match: RegExpExecArray, block: LiteralBlock) => Message | undefined,
): LeftoverRule {
  return (block) =>
    [...block.text.matchAll(pattern)].flatMap((match) => {
      const message = describe(match, block);
      const { 0: found, index: offset } = match;
      return message === undefined ? [] : [{ offset, length: found.length, message }];
    });
}

/** Gives the same message for each match. */
export function always(message: Message): () => Message {
  return () => message;
}
