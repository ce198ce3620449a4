import type { Message } from "../../messages/message.ts";
import { type Text, joinTexts } from "../../messages/text.ts";

/** Formats a message and its fix as one line. */
export function formatMessage({ message, fix }: Message): Text {
  return fix === undefined ? message : joinTexts(message, fix);
}
