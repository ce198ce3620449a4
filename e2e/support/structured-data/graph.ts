/** A thing of structured data. */
export type Thing = Readonly<Record<string, unknown>>;

/** The things that a page's structured data hold; throws where they are no JSON-LD graph of schema.org. */
export function parseGraph(json: string): readonly Thing[] {
  const { "@context": context, "@graph": graph } = JSON.parse(json) as Thing;
  if (context !== "https://schema.org" || !Array.isArray(graph)) {
    throw new Error("The structured data are no graph of schema.org.");
  }
  return graph as readonly Thing[];
}

/** The things that a property has, be it one or a list; none where it is not there. */
export function listThings(value: unknown): readonly Thing[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as readonly Thing[];
}

/** What a property has where that is one thing; a thing that says nothing where it is not there. */
export function asThing(value: unknown): Thing {
  return (value ?? {}) as Thing;
}
