/** The cascade layers of a page's styles, lowest first. */
export const LAYERS = ["base", "components", "print"] as const;

/** A compiled style sheet: whole, and in two for pages that have a second place for styles, behind their text. */
export interface StyleSheet {
  /** The BEM block it is for; undefined where it is for every page. */
  readonly block: string | undefined;
  readonly layer: (typeof LAYERS)[number];
  readonly whole: string;
  /** What puts the text in its place, and has to come before it. */
  readonly early: string;
  /** What moves nothing of the text, and can come after it. */
  readonly late: string;
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
  return new Set(names.map(blockOf));
}

/** The BEM block of a class: `post` of `post__note`. */
export function blockOf(name: string): string {
  return name.replace(/(__|--).*/, "");
}
