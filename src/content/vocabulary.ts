import type { Citation, Vocabulary } from "../markdown/prose.ts";
import type { Catalogue } from "./content-context.ts";
import type { Strings } from "./schemas/strings.ts";

/** A name in a citation, in its short and its full form. */
interface CitedName {
  readonly short: string;
  readonly full: string;
}

/** The names that citations show; an id that is not known stands for itself. */
export function createVocabulary(catalogue: Catalogue, strings: Strings | undefined): Vocabulary {
  const nameOf = (id: string): CitedName => findCitedName(catalogue, id) ?? { short: id, full: id };
  const describe = (
    { source, via, of }: Pick<Citation, "source" | "via" | "of">,
    form: keyof CitedName,
    words: { readonly via: string; readonly of: string },
  ): string =>
    [
      nameOf(source)[form],
      ...(via === undefined ? [] : [`${words.via} ${nameOf(via)[form]}`]),
      ...(of === undefined ? [] : [`${words.of} ${nameOf(of)[form]}`]),
    ].join(", ");
  const spoken = { via: strings?.citationVia ?? "", of: strings?.citationOf ?? "" };
  const shown = { via: strings?.citationViaShort ?? "", of: strings?.citationOfShort ?? "" };
  return {
    describeCitation: (citation) =>
      `${strings?.citationSource ?? ""} ${describe(citation, "full", spoken)}`,
    labelCitation: (citation) => describe(citation, "short", shown),
  };
}

/** What `via` and `of` may name: a source, a person, a place or a plain word. */
export function findCitedName(catalogue: Catalogue, id: string): CitedName | undefined {
  const source = catalogue.sources.get(id);
  if (source) return { short: source.shortName, full: source.name };
  const person = catalogue.people.get(id);
  if (person) return { short: person.shortName, full: person.name };
  const name = catalogue.places.get(id)?.name ?? catalogue.words.get(id);
  return name === undefined ? undefined : { short: name, full: name };
}

/** Every id that `via` and `of` may name. */
export function citedNameIds(catalogue: Catalogue): readonly string[] {
  const { sources, people, places, words } = catalogue;
  return [...sources.keys(), ...people.keys(), ...places.keys(), ...words.keys()];
}
