/** Attributes of a tag, in order. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** Values that need no quotes (HTML, 13.1.2.3). */
const BARE = /^[^ \t\n\f\r"'`=<>]+$/;

/** Renders a start tag as the minifier would; values are escaped. */
export function renderTag(name: string, attributes: Attributes): string {
  const parts = attributes.map(([key, value]) => ` ${key}=${renderValue(value)}`).join("");
  // A bare value that ends in a slash would close the tag.
  return `<${name}${parts}${parts.endsWith("/") ? " " : ""}>`;
}

function renderValue(value: string): string {
  const escaped = value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return BARE.test(escaped) ? escaped : `"${escaped}"`;
}
