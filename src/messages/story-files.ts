import type { Message } from "./message.ts";

const FILES =
  'A story\'s folder has index.md, sections such as "1-protests.md", and timeline.json.';

/** A file that no story has; `name` is the one that was meant, where that is certain. */
export function wrongFileName(written: string, name: string | undefined): Message {
  const message = `"${written}" is not a file that a story can have.`;
  return { rule: "file-name", message, fix: name === undefined ? FILES : `Rename it to ${name}.` };
}

/** A Markdown file that may be a section, under a name without its number, or with one in another form. */
export function wrongSectionName(written: string, name: string): Message {
  const message = `"${written}" is not the name of a section: a number, which is its place in the story, a hyphen, and its address.`;
  return { rule: "file-name", message, fix: `Rename it to ${name}.` };
}
