import { type Citation, DESK, type Vocabulary } from "./prose.ts";

/** The mark behind a claim: the source's short name, linked to its entry in the list of sources. */
export function renderCitation(citation: Citation, vocabulary: Vocabulary): string {
  const label = escape(vocabulary.labelCitation(citation));
  const description = escape(vocabulary.describeCitation(citation));
  const target = sourceAnchor(citation.source);
  return ` <a class="citation" id="${citation.anchor}" href="#${target}" aria-label="${description}">${label}</a>`;
}

/** Id of a source's entry in a page's list of sources; the underscore keeps it apart from slugs. */
export function sourceAnchor(id: string): string {
  return `_${id === "" ? DESK : id}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}
