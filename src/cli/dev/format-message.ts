import type { Message } from "../../messages/message.ts";
import { type Text, joinTexts } from "../../messages/text.ts";

/** One line for the terminal: what is wrong, and what to do. */
export function formatMessage({ message, fix }: Message): Text {
  return fix === undefined ? message : joinTexts(message, fix);
}
