/** An element of XML, or text. */
export type XmlNode = string | XmlElement;

/** An element with its attributes, in order, and its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Creates an element; names are not checked. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** Formats a document in XML 1.0, encoded as UTF-8. Characters that XML 1.0 forbids are left out. */
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

/** Characters outside the production `Char`, which are not allowed as references either. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A parser would convert a literal carriage return to a line feed. */
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

/** In attributes a parser would convert line feeds and tabs to spaces. */
function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"\r\n\t]/g, (mark) => REFERENCES[mark] ?? mark);
}
