/** An open element: its name, and its start tag as written. */
export interface OpenTag {
  readonly name: string;
  readonly tag: string;
}

/** The open elements at a position of a page, the innermost last. */
export type OpenTags = OpenTag[];

/** Elements without content and end tag (HTML, 13.1.2). */
const VOID = namesOf("area base br col embed hr img input link meta source track wbr");

/** Elements whose end tag is optional (HTML, 13.1.2.4). */
const OPTIONAL_END = namesOf(
  "html head body p li dt dd option optgroup thead tbody tfoot tr td th rt rp caption colgroup",
);

/** Opens an element; in a drawing, a slash closes it at once. */
export function openTag(open: OpenTags, name: string, tag: string, isClosed: boolean): void {
  if (!VOID.has(name) && !(isClosed && isInDrawing(open))) open.push({ name, tag });
}

/** Closes an element; returns false where it is not open, or where an element inside it still needs an end tag. */
export function closeTag(open: OpenTags, name: string): boolean {
  const index = open.findLastIndex((each) => each.name === name);
  const isClosed = index !== -1 && open.slice(index + 1).every(isEndOptional);
  if (isClosed) open.length = index;
  return isClosed;
}

/** The innermost element that still needs an end tag at the end of the page. */
export function findUnclosed(open: OpenTags): OpenTag | undefined {
  return open.findLast((each) => !isEndOptional(each));
}

/** Whether a position is inside an `<svg>`, where every element is parsed as markup and a slash closes a tag. */
export function isInDrawing(open: OpenTags): boolean {
  return open.some(({ name }) => name === "svg");
}

function isEndOptional({ name }: OpenTag): boolean {
  return OPTIONAL_END.has(name);
}

function namesOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
