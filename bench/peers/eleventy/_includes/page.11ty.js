import { escape } from "../lib/text.js";

export const data = { layout: "base.11ty.js" };

export function render({ title, content }) {
  return `<article><h1>${escape(title)}</h1><div class="prose">${content}</div></article>`;
}
