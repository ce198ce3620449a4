/** Directives by name, each with its sources; all in small letters. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** Parses one policy of a header or a `<meta>` (CSP Level 3, 2.2); throws where it is empty, is several, or names a directive twice. */
export function parsePolicy(text: string): Policy {
  const directives = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name !== "")
    .map(([name = "", ...sources]) => [name, new Set(sources)] as const);
  const policy = new Map(directives);
  if (policy.size === 0 || policy.size !== directives.length || text.includes(",")) {
    throw new Error(`"${text}" is no policy.`);
  }
  return policy;
}
