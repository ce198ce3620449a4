/** A compiled style sheet. */
export interface StyleSheet {
  /** The BEM block it is for; undefined where it is for every page. */
  readonly block: string | undefined;
  /** Whether it is for what stands behind a story's text, and can come after it. */
  readonly isLate: boolean;
  readonly css: string;
}

/** The style sheets that a page needs, in their order: those for every page, and those of its blocks. */
export function selectStyles(
  html: string,
  styleSheets: readonly StyleSheet[],
): readonly StyleSheet[] {
  const blocks = findBlocks(html);
  return styleSheets.filter(({ block }) => block === undefined || blocks.has(block));
}

/** The BEM blocks that the class attributes of a page name: `post` for `post__note`. */
export function findBlocks(html: string): ReadonlySet<string> {
  const classes = new Set(html.match(/ class="[^"]*/g));
  const names = [...classes].flatMap((each) => each.slice(' class="'.length).split(" "));
  return new Set(names.map((name) => name.replace(/(__|--).*/, "")));
}
