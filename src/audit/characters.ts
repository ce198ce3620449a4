import type { Problem } from "./facts.ts";

/** Characters that are not allowed in pages (HTML, 13.2.3.5). */
const CONTROL = /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** The character references that pages use. */
const REFERENCES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00A0",
};
const REFERENCE = /&(?:amp|lt|gt|quot|#39|nbsp);/g;

/** Text that a browser could read as the beginning of another character reference. */
const STRAY = /&(?!(?:amp|lt|gt|quot|#39|nbsp);)[a-z#]\w*;?/i;

/** Decodes the character references that pages use. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? text.replace(REFERENCE, (name) => REFERENCES[name] ?? name) : text;
}

/** Finds a character in a text or tag that is not allowed there. */
export function checkCharacters(text: string): Problem | undefined {
  return checkReferences(text) ?? checkControls(text);
}

function checkReferences(text: string): Problem | undefined {
  const stray = text.includes("&") ? STRAY.exec(text)?.[0] : undefined;
  if (stray === undefined) return undefined;
  const message = `"${stray}" is no character reference that pages are written with. Write &amp; for &.`;
  return { rule: "stray-reference", message };
}

/** Finds a control character in code. */
export function checkControls(text: string): Problem | undefined {
  const control = CONTROL.exec(text)?.[0];
  if (control === undefined) return undefined;
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { rule: "wrong-character", message: `U+${code} is a character that no page may hold.` };
}
/** Removes the five characters that are space in HTML and CSS from both ends; others, such as U+2003, are kept. */
export function trimSpace(text: string): string {
  return text.replace(/^[ \t\n\f\r]+/, "").replace(/(?<![ \t\n\f\r])[ \t\n\f\r]+$/, "");
}
