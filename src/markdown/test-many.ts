/** Pieces of which a text may have very many in a row. */
export const REPEATED: readonly string[] = [
  "[",
  "![",
  "[@",
  "[a](",
  "[a](<",
  "[a]{",
  "](",
  "<",
  "<!-- allow:",
  "<!-- allow: x -->\n",
  "`",
  "``` ",
  "*a ",
  "*_",
  "\\[",
  "\\",
  "&",
  "&amp;",
  " ",
  "> ",
  "- ",
  "[@afp] ",
  "α [@afp]\n",
  "- α [@afp]\n",
  "## α\n\n",
  "[α](person:p) ",
];

/** What may be nested, or listed, very many times over. */
export const NESTED: readonly ((count: number) => string)[] = [
  (count: number): string => `${"[".repeat(count)}α${"]{lang=en}".repeat(count)}`,
  (count: number): string => "[".repeat(count) + "]".repeat(count),
  (count: number): string => `[@a${"; @a".repeat(count)}]`,
];
