/** Attributes in Pandoc's form, read from between braces. */
export interface Attributes {
  readonly id: string | undefined;
  readonly values: Readonly<Record<string, string>>;
}

const ATTRIBUTE =
  /\s*(?:#(?<id>[\w-]+)|(?<key>[A-Za-z][\w-]*)=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"}]+)))/y;

/** Reads `#id key=value key="two words"`; undefined where anything else stands between the braces. */
export function parseAttributes(text: string): Attributes | undefined {
  let id: string | undefined;
  const entries: [string, string][] = [];
  const rest = text.trimEnd();
  let position = 0;
  while (position < rest.length) {
    ATTRIBUTE.lastIndex = position;
    const groups = ATTRIBUTE.exec(rest)?.groups;
    if (groups === undefined) return undefined;
    position = ATTRIBUTE.lastIndex;
    id = groups["id"] ?? id;
    const key = groups["key"];
    if (key !== undefined) entries.push([key, groups["quoted"] ?? groups["bare"] ?? ""]);
  }
  return { id, values: Object.fromEntries(entries) };
}
