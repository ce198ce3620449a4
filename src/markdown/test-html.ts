/** An element of a piece of HTML, as its opening tag says. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the elements that it is in, outermost first. */
  readonly ancestors: readonly string[];
}

const VOID: ReadonlySet<string> = new Set(["br", "hr"]);
const TEXT = /[^<>"&]+|&(?:amp|lt|gt|quot|#\d+);/y;
const TAG =
  /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="(?:[^<>"&]|&(?:amp|lt|gt|quot|#\d+);)*")*)( ?\/)?>/y;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;

/**
 * Reads HTML in the one form that the renderer writes, and throws on any other character: tags in
 * small letters, attributes in double quotes, each once, everything closed in its order, and text
 * in which `<`, `>`, `"` and `&` are written as entities.
 */
export function parseStrictHtml(html: string): readonly Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  let position = 0;
  while (position < html.length) {
    TEXT.lastIndex = TAG.lastIndex = position;
    const text = TEXT.exec(html)?.[0];
    const [tag, slash = "", name = "", attributes = "", end] = TAG.exec(html) ?? [];
    if (text !== undefined) position += text.length;
    else if (tag === undefined) throw refuse("neither text nor tag", html, position);
    else {
      if (VOID.has(name) !== (end !== undefined))
        throw refuse("not closed as it should", html, position);
      if (slash === "")
        elements.push({ name, attributes: readAttributes(attributes), ancestors: [...open] });
      if (slash === "" && !VOID.has(name)) open.push(name);
      if (slash !== "" && open.pop() !== name) throw refuse("closed out of order", html, position);
      position += tag.length;
    }
  }
  if (open.length > 0) throw refuse(`still open: ${open.join(", ")}`, html, position);
  return elements;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new SyntaxError(`"${name}" is twice in ${text}`);
    attributes.set(name, value);
  }
  return attributes;
}

function refuse(what: string, html: string, position: number): SyntaxError {
  return new SyntaxError(`${what}: ${html.slice(0, position)}⟦${html.slice(position)}⟧`);
}
