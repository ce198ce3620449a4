import type { Message } from "./message.ts";

const NOTE_FIX = "Write a note that no reader sees as <!-- … -->.";

/** A note whose end is missing. */
export const UNCLOSED_NOTE: Message = {
  rule: "comment-syntax",
  message: "The note that begins here with <!-- is not closed in its paragraph.",
  fix: "Write --> where it ends; a note that holds empty lines begins on a line of its own.",
};

/** A note that begins again before it has ended. */
export const NESTED_NOTE: Message = {
  rule: "comment-syntax",
  message: "A second note begins before the one that begins here has ended.",
  fix: "Close the first with -->, with nothing but words between <!-- and -->.",
};

/** Words behind the last line of a note of several lines. */
export const NOTE_BEFORE_TEXT: Message = {
  rule: "comment-syntax",
  message: "Text follows on the line on which this note ends.",
  fix: "Begin the text on a new line.",
};

/** What begins or ends like a note and is none. */
export const MALFORMED_NOTE: Message = {
  rule: "comment-syntax",
  message: "This looks like a note for colleagues, but readers would see it.",
  fix: NOTE_FIX,
};

/** A `-->` that closes nothing; it may be an arrow. */
export const STRAY_NOTE_END: Message = {
  rule: "comment-syntax",
  severity: "warning",
  message: "This ends a note that nothing begins, so readers see it.",
  fix: "Remove it, or begin the note with <!--; an arrow is written →.",
};

/** Notes in the ways of programming languages. */
export const FOREIGN_NOTE: Message = {
  rule: "comment-syntax",
  message: "A note that is written in this way is shown to readers.",
  fix: NOTE_FIX,
};

/** A note where nothing but its words can be. */
export const NOTE_IN_ATTRIBUTE: Message = {
  rule: "comment-syntax",
  message: "A note inside an address, or the title of a link, reaches readers.",
  fix: "Put it into the text.",
};

/** A comment that was to turn a rule off and does not. */
export const MISPLACED_ALLOW: Message = {
  rule: "allow-syntax",
  message: "This note turns no rule off.",
  fix: "Write it in small letters, with a colon, alone on the line before: <!-- allow: missing-stop -->.",
};

/** A comment that turns a rule off, in a field. */
export const ALLOW_IN_FIELD: Message = {
  rule: "allow-syntax",
  message: "Rules can be turned off in the text of a Markdown file alone, not in a field.",
  fix: "Remove the comment.",
};
