/** A word, and its offset in the parsed text. */
export interface LocatedWord {
  readonly text: string;
  readonly offset: number;
}

/** An attribute: its name and its value, each with its offset. */
export interface Attribute {
  readonly name: LocatedWord;
  readonly value: LocatedWord;
}

/** Attributes in Pandoc's form, read from between braces. */
export interface Attributes {
  readonly id: LocatedWord | undefined;
  readonly list: readonly Attribute[];
}

const ATTRIBUTE =
  /(?:#(?<id>[\w-]+)|(?<name>[A-Za-z][\w-]*)=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+)))(?:\s+|$)/y;

/** Parses `#id name=value name="two words"` from an offset of a text to an end; undefined for anything else, and for duplicates. */
export function parseAttributes(text: string, start: number, end: number): Attributes | undefined {
  const braces = text.slice(0, end);
  let id: LocatedWord | undefined;
  const list: Attribute[] = [];
  let position = end - braces.slice(start).trimStart().length;
  while (position < end) {
    ATTRIBUTE.lastIndex = position;
    const groups = ATTRIBUTE.exec(braces)?.groups;
    if (groups === undefined) return undefined;
    if (groups["id"] === undefined) list.push(locateAttribute(groups, position));
    else if (id === undefined) id = { text: groups["id"], offset: position + 1 };
    else return undefined;
    position = ATTRIBUTE.lastIndex;
  }
  const isRepeated = new Set(list.map(({ name }) => name.text)).size < list.length;
  return isRepeated ? undefined : { id, list };
}

function locateAttribute(groups: Readonly<Record<string, string>>, offset: number): Attribute {
  const { name = "", quoted, bare } = groups;
  const valueOffset = offset + name.length + (quoted === undefined ? 1 : 2);
  return {
    name: { text: name, offset },
    value: { text: quoted ?? bare ?? "", offset: valueOffset },
  };
}
