/** The cascade layers of a page's styles, lowest first. */
export const LAYERS = ["base", "components", "print"] as const;

/** A compiled style sheet: whole, and in two parts for pages with a second `<style>` after their text. */
export interface StyleSheet {
  /** Its BEM block; undefined where it is for every page. */
  readonly block: string | undefined;
  readonly layer: (typeof LAYERS)[number];
  readonly whole: string;
  /** Layout rules, which have to come before the text. */
  readonly early: string;
  /** Rules that do not move the text, and can come after it. */
  readonly late: string;
}

/** The style sheets that a page needs, in order: those for every page, and those of its blocks. */
export function selectStyles(
  html: string,
  styleSheets: readonly StyleSheet[],
): readonly StyleSheet[] {
  const blocks = findBlocks(html);
  return styleSheets.filter(({ block }) => block === undefined || blocks.has(block));
}

/** The BEM blocks in a page's class attributes: `post` for `post__note`. */
export function findBlocks(html: string): ReadonlySet<string> {
  const classes = new Set(html.match(/ class="[^"]*/g));
  const names = [...classes].flatMap((each) => each.slice(' class="'.length).split(" "));
  return new Set(names.map(blockOf));
}

/** The BEM block of a class: `post` of `post__note`. */
export function blockOf(name: string): string {
  return name.replace(/(__|--).*/, "");
}
