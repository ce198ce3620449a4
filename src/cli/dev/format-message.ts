import type { Message } from "../../messages/message.ts";

/** One line for the terminal: what is wrong, and what to do. */
export function formatMessage({ message, fix }: Message): string {
  return fix === undefined ? message : `${message} ${fix}`;
}
