import markdownIt from "markdown-it";
import { sourceAnchor } from "./anchors.ts";
import type { Citation, Vocabulary } from "./prose.ts";

const { escapeHtml } = markdownIt().utils;

/**
 * The mark behind a claim: the source's short name, linked to its entry in the list of sources. Where there are no styles, for
 * screen readers and in what is copied it is a parenthesis, «(πηγή: AFP)»; the styles hide all but the name.
 */
export function renderCitation(citation: Citation, vocabulary: Vocabulary): string {
  const label = escapeHtml(vocabulary.labelCitation(citation));
  const introduction = escapeHtml(vocabulary.citationSource);
  const target = sourceAnchor(citation.source);
  return `<a id="${citation.anchor}" href="#${target}"> <span>(${introduction} </span>${label}<span>)</span></a>`;
}
