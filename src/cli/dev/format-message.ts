import type { Message } from "../../messages/message.ts";

/** Formats a message and its fix as one line. */
export function formatMessage({ message, fix }: Message): string {
  return fix === undefined ? message : `${message} ${fix}`;
}
