/** Puts values in place of `{name}`; a brace that names none stays as it is. */
export function fillIn(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : whole;
  });
}

/** A text for a number, by the one rule that Greek and English share: one, or any other. */
export function fillInCount(
  plural: { readonly one: string; readonly other: string },
  count: number,
): string {
  return fillIn(count === 1 ? plural.one : plural.other, { count });
}
