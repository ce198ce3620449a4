import type { Vocabulary } from "../markdown/prose.ts";
import type { Catalogue } from "./content-context.ts";
import type { Strings } from "./schemas/strings.ts";

/** The names that citations show; an id that is not known stands for itself. */
export function createVocabulary(catalogue: Catalogue, strings: Strings | undefined): Vocabulary {
  const nameOf = (id: string): string => findCitedName(catalogue, id) ?? id;
  const labelCitation: Vocabulary["labelCitation"] = ({ source, via, of }) =>
    [
      nameOf(source),
      ...(via === undefined ? [] : [`${strings?.citationVia ?? ""} ${nameOf(via)}`]),
      ...(of === undefined ? [] : [`${strings?.citationOf ?? ""} ${nameOf(of)}`]),
    ].join(", ");
  return { labelCitation, citationSource: strings?.citationSource ?? "" };
}

/** The short name of what `via` and `of` may name: a source, a person, a place or a plain word. */
function findCitedName(catalogue: Catalogue, id: string): string | undefined {
  const { sources, people, places, words } = catalogue;
  return (
    sources.get(id)?.shortName ?? people.get(id)?.shortName ?? places.get(id)?.name ?? words.get(id)
  );
}
