import type { Message } from "./message.ts";

/** A word in the interface's texts that a program or an author leaves where something is missing. */
export function leftoverWord(word: string): Message {
  return {
    rule: "placeholder",
    message: `"${word}" is what is left where something is missing.`,
    fix: "Write what readers are to see.",
  };
}
