import { sourceAnchor } from "./anchors.ts";
import type { Citation, Vocabulary } from "./prose.ts";

/** The mark behind a claim: the source's short name, linked to its entry in the list of sources. */
export function renderCitation(citation: Citation, vocabulary: Vocabulary): string {
  const label = escapeHtml(vocabulary.labelCitation(citation));
  const description = escapeHtml(vocabulary.describeCitation(citation));
  const target = sourceAnchor(citation.source);
  return ` <a id="${citation.anchor}" href="#${target}" aria-label="${description}">${label}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}
