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

/** More old names than the host has redirects for. */
export function tooManyRedirects(
  { ofStories, ofSections }: { readonly ofStories: number; readonly ofSections: number },
  most: { readonly stories: number; readonly sections: number },
): Message {
  return {
    rule: "too-many-redirects",
    message: `Stories have ${ofStories} old names and sections ${ofSections}; Cloudflare Pages follows ${most.stories} and ${most.sections}.`,
    fix: "Write false: then a page leads on from each.",
  };
}
