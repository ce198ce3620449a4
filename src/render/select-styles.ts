/** A compiled style sheet; `block` is the BEM block it is for, undefined where it is for every page. */
export interface StyleSheet {
  readonly block: string | undefined;
  readonly css: string;
}

/** The style sheets that a page needs, in their order: those for every page, and those of its blocks. */
export function selectStyles(html: string, styleSheets: readonly StyleSheet[]): string {
  const blocks = findBlocks(html);
  return styleSheets
    .filter(({ block }) => block === undefined || blocks.has(block))
    .map(({ css }) => css)
    .join("");
}

/** The BEM blocks that the class attributes of a page name: `post` for `post__note`. */
function findBlocks(html: string): ReadonlySet<string> {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) =>
    names.split(" "),
  );
  return new Set(classes.map((name) => name.replace(/(__|--).*/, "")));
}
