import type { Message } from "./message.ts";

const KEEP_WORDS = "Keep the words alone; an empty line parts paragraphs.";
const EMBED =
  "What comes from another site cannot be put into the text: add it to posts.json and write ::post{#id}, or link to it.";
const LIST = 'Begin each line of a list with "- ".';
const NO_TABLE = "Tables are not known: write a list with one line for each row.";
const PICTURE = "Remove it, or link to it: [what it shows](https://…).";
const PLAIN_MARK = "Leave it out: text has no such mark.";

/** What to write in place of each tag. */
const FIXES: Readonly<Record<string, string>> = {
  ...share("Write **…**.", "b", "strong"),
  ...share("Write *…*.", "i", "em", "cite", "dfn", "var"),
  ...share("Write [words](https://…).", "a"),
  ...share("End the line with a backslash, or leave an empty line for a new paragraph.", "br"),
  ...share("Write a line of ---, between empty lines.", "hr"),
  ...share('Begin the line with "## " and the words.', "h1", "h2", "h3", "h4", "h5", "h6"),
  ...share(LIST, "ul", "ol", "li", "dl", "dt", "dd"),
  ...share('Begin each line of a quotation with "> ".', "blockquote"),
  ...share("Write «…».", "q"),
  ...share("Write `…`.", "code", "kbd", "samp", "tt", "pre"),
  ...share("Write the character itself, such as ² or ₂.", "sup", "sub"),
  ...share(NO_TABLE, "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col"),
  ...share(PICTURE, "img", "figure", "figcaption", "picture", "source", "svg"),
  ...share(EMBED, "iframe", "embed", "object", "video", "audio", "form", "input", "button"),
  ...share("Remove it, with what is inside it.", "script", "style", "noscript", "template"),
  ...share(PLAIN_MARK, "u", "s", "del", "ins", "mark", "small", "big", "abbr", "strike"),
  ...share(KEEP_WORDS, "p", "div", "span", "font", "center", "section", "article", "aside"),
  ...share(KEEP_WORDS, "html", "head", "body", "main", "header", "footer", "nav", "title", "meta"),
  ...share(KEEP_WORDS, "link", "label", "details", "summary", "time", "address", "wbr", "nobr"),
};

/** A tag, whose name is in small letters; one that HTML does not have may be intended. */
export function describeTag(name: string, isCertain: boolean): Message {
  const fix = Object.hasOwn(FIXES, name) ? FIXES[name] : undefined;
  const message = `HTML is shown to readers as it is written, so they would see the tag <${name}>.`;
  if (fix !== undefined) return { rule: "html", message, fix };
  if (isCertain || name.includes(":")) return { rule: "html", message, fix: KEEP_WORDS };
  return {
    rule: "html",
    severity: "warning",
    message,
    fix: "If they should, write \\< for its first mark.",
  };
}

/** A declaration or an instruction, such as `<!DOCTYPE html>`. */
export const DECLARATION: Message = {
  rule: "html",
  message: "HTML and XML are shown to readers as they are written.",
  fix: KEEP_WORDS,
};

/** `&amp;nbsp;`, where a program has written a reference twice. */
export function describeDoubleEntity(entity: string): Message {
  return {
    rule: "entity",
    message: `Readers would see "${entity}": the reference is written twice.`,
    fix: "Write the character itself.",
  };
}

/** `&nbsp` without its semicolon. */
export function describeOpenEntity(entity: string): Message {
  return {
    rule: "entity",
    message: `Readers would see "${entity}": a reference ends with a semicolon.`,
    fix: "Write the character itself.",
  };
}

/** `&foo;`, which HTML does not know. */
export function describeUnknownEntity(entity: string): Message {
  return {
    rule: "entity",
    severity: "warning",
    message: `"${entity}" names no character, so readers would see it as it is.`,
    fix: "Write the character itself.",
  };
}

function share(fix: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, fix]));
}
