import type { Token } from "markdown-it";
import { missingSource } from "../messages/exhibits/data-files.ts";
import { citationAnchor } from "./anchors.ts";
import { citeParagraph } from "./cite-paragraph.ts";
import { hasSource, writeForm } from "./directive-forms.ts";
import type { Directive } from "./prose.ts";
import { citeSource, createTextBlock } from "./walk-picture.ts";
import type { Collected, WalkOptions } from "./walk-state.ts";

/** The attributes of exhibits that are words for readers. */
const WORDS: ReadonlySet<string> = new Set(["caption", "title"]);

/** Notes the words, the address and the sources of a directive that has some. */
export function walkExhibit(
  token: Token,
  directive: Directive,
  found: Collected,
  options: WalkOptions,
): void {
  const { name, offset, attributes } = directive;
  for (const [attribute, word] of attributes) {
    if (!WORDS.has(attribute)) continue;
    found.textBlocks.push({ ...createTextBlock(word), block: offset });
    found.texts.push(word.text);
  }
  const address = attributes.get("address");
  // What is no whole address is reported where the directive is resolved.
  if (address && /^https?:\/\//i.test(address.text.trim())) {
    found.links.push({ offset: address.offset, href: address.text.trim() });
  }
  if (!hasSource(name)) return;
  found.texts.push(...(options.listWords?.(directive) ?? []));
  const source = attributes.get("source");
  if (source !== undefined) noteCitations(token, source, found, options);
  else if (options.uncitedSources) {
    citeParagraph({ offset, closer: token }, options.uncitedSources, offset, found, options);
  } else {
    const list = [...attributes].map(([key, value]) => ({
      name: { text: key, offset },
      value,
    }));
    found.findings.push({ offset, ...missingSource(name, writeForm(name, list)) });
  }
}

function noteCitations(
  token: Token,
  source: Parameters<typeof citeSource>[0],
  { citations, citationsAt }: Collected,
  { idPrefix }: WalkOptions,
): void {
  const own = citeSource(source).map((citation, index) => ({
    ...citation,
    anchor: citationAnchor(idPrefix, citations.length + index + 1),
  }));
  citations.push(...own);
  citationsAt.set(token, own);
}
