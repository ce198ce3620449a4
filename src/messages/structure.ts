import type { Message } from "./message.ts";

/** A section, or a page, with front matter alone. */
export const NO_TEXT: Message = {
  rule: "empty-text",
  message: "There is no text below the front matter.",
  fix: "Write it, or remove the file.",
};

export const HEADING_WITHOUT_TEXT: Message = {
  rule: "empty-heading",
  message: "There is no text below this heading.",
  fix: "Write it, or remove the heading.",
};

/** A section with the title of another, or of its story; `where` is the file and line of the first. */
export function sameTitle(where: string): Message {
  const message = `The title is the same as that of ${where}.`;
  return { rule: "duplicate-title", message, fix: "Say what sets the two apart." };
}

export const UNUSED_TIMELINE: Message = {
  rule: "unused-timeline",
  severity: "warning",
  message: "No page shows this timeline.",
  fix: 'Write "::timeline" on a line of its own in index.md or a section, or remove the file.',
};
