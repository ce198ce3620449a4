/** Replaces placeholders such as `{name}` by values; unknown ones stay as they are. */
export function fillIn(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : whole;
  });
}

/** Selects singular or plural and fills in the number, by the rule that Greek and English share. */
export function fillInCount(
  plural: { readonly one: string; readonly other: string },
  count: number,
): string {
  return fillIn(count === 1 ? plural.one : plural.other, { count });
}
