/** Compares names as a dictionary of a language does: accents and case count last. */
export function compareNames(
  language: string,
): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.name, b.name);
}
