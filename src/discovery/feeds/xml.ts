/** An element of XML, or text. */
export type XmlNode = string | XmlElement;

/** An element with its attributes, in order, and what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Gives an element; names are the code's own and are not checked. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** Writes a document in XML 1.0, encoded as UTF-8. Characters that XML 1.0 forbids are left out. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${formatNode(root)}\n`;
}

function formatNode(node: XmlNode): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  const start = Object.entries(attributes).reduce(
    (tag, [attribute, value]) => `${tag} ${attribute}="${escapeAttribute(value)}"`,
    name,
  );
  if (children.length === 0) return `<${start}/>`;
  return `<${start}>${children.map(formatNode).join("")}</${name}>`;
}

/** Everything outside the production `Char`, which no reference can bring in either. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A parser makes a carriage return of its own into a line feed, so it goes as a reference. */
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"\r]/g, (mark) => REFERENCES[mark] ?? mark);
}

/** In an attribute, a parser makes line feeds and tabs into blanks too. */
function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"\r\n\t]/g, (mark) => REFERENCES[mark] ?? mark);
}
