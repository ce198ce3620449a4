import type { Message } from "./message.ts";

/** A story's folder, or a section's file, under another name than before, which no `formerly` gives; `line` is the one to write. */
export function missingFormerly(address: string, line: string): Message {
  return {
    rule: "missing-formerly",
    severity: "warning",
    message: `Before this change the page was at ${address}, which now leads nowhere.`,
    fix: `Write ${line}`,
  };
}
