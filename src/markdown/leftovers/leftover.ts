import type { Message } from "../../messages/message.ts";
import type { LiteralText } from "./literal-text.ts";

/** A block's source, and the parts that the parser left as text. */
export interface LiteralBlock extends LiteralText {
  readonly source: string;
  readonly isHeading: boolean;
  /** Whether it is a cell of a table. */
  readonly isCell?: boolean;
}

/** Text that was probably meant as markup. */
export interface Leftover {
  /** Offset in the block's source, in UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  /** Undefined where the message of another leftover covers this one. */
  readonly message: Message | undefined;
}

/** Finds leftovers of one kind in a block, in linear time. */
export type LeftoverRule = (block: LiteralBlock) => readonly Leftover[];

/** Creates a rule that reports each match of a global pattern; a match without a message is no leftover. */
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
