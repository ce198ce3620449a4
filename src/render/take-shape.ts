/** A piece of HTML with holes in the place of what makes no difference to the minifier, and what has to come into them. */
export interface Shape {
  readonly outline: string;
  /** In the order of the holes; runs of words are minified. */
  readonly pieces: readonly string[];
}

type Minify = (html: string) => Promise<string>;

/** Inline elements round which the minifier leaves single blanks. */
const INLINE = "a|abbr|b|em|i|small|span|strong|sub|sup|time";

/** A run of words and inline elements, or any other tag. */
const PARTS = new RegExp(
  `(?<=>)(?:[^<>]|</(?:${INLINE})>|<(?:${INLINE})(?: [^<>]*)?>)+|<[^>]*>`,
  "g",
);
const INLINE_TAG = new RegExp(`^<(?:${INLINE})[ >]`);
const TAG_OR_WORDS = /<\/?([a-z]+)[^>]*>|[^<]+/g;

/** An element in which a line feed is more than a blank. */
const KEEPS_LINES = /<(?:pre|textarea)\b|<(?:script|style)\b[^>]*>(?!<)/;

/** Blanks that the minifier would take out: at the ends, or more than one between words. Those of other widths make it take out their neighbours. */
const LOOSE_BLANKS = /^ |[^\S ]| {2}| $/;

/** The value of an attribute to which the minifier does no more than to take it out of its quotes. */
const VALUE =
  /(?<= (?:aria-label|aria-labelledby|class|datetime|href|hreflang|id|lang|rel|title)=|<meta name="description" content=)"([^"]+)"/g;

/** What HTML may not hold for its tags to be told from its words: a `>` inside quotes. */
const HIDDEN_END = /="[^"]*>/;

/** Stands for a run, or for a value; each kind of value is quoted alike. */
const MARK = "\uE000";
const BARE = `"${MARK}"`;
const SLASHED = `"${MARK}/"`;
const QUOTED = `"${MARK} ${MARK}"`;
const SLOT = /\uE000(?:\/| \uE000)?/;

/**
 * Takes the shape of HTML that Preact or markdown-it wrote. What the minifier does to a run of words it does to each tag by
 * itself, and to all tags of one shape the same, so it is asked once for each of those too.
 */
export async function takeShape(html: string, minify: Minify): Promise<Shape> {
  if (HIDDEN_END.test(html) || KEEPS_LINES.test(html)) return { outline: html, pieces: [] };
  const unknown = new Set<string>();
  const pieces: string[] = [];
  const outline = html.replace(PARTS, (part) => {
    if (part.startsWith("<") && !INLINE_TAG.test(part)) return openSlots(part, pieces);
    const run = minifyRun(part, unknown);
    if (run === undefined) return part;
    pieces.push(run);
    return MARK;
  });
  if (unknown.size === 0) return { outline, pieces };
  for (const tag of unknown) knownTags.set(tag, splitAtSlots(await minifyAlone(tag, minify)));
  return takeShape(html, minify);
}

/** The parts of a minified text between its holes. */
export function splitAtSlots(minified: string): readonly string[] {
  return minified.split(SLOT);
}

/** Fills holes; undefined where there are more or fewer of them than pieces. */
export function fillSlots(parts: readonly string[], pieces: readonly string[]): string | undefined {
  if (parts.length !== pieces.length + 1) return undefined;
  return parts.map((part, index) => part + (pieces[index] ?? "")).join("");
}

/**
 * Minifies the tags of a run in whose words the minifier would at most make blanks of line feeds; undefined for others, and where
 * an element is not whole.
 */
function minifyRun(run: string, unknown: Set<string>): string | undefined {
  const open: string[] = [];
  let words = "";
  const minified = run.replace(TAG_OR_WORDS, (part, name?: string) => {
    if (name === undefined) {
      const flat = part.replaceAll("\n", " ");
      words += flat;
      return flat;
    }
    if (!part.startsWith("</")) open.push(name);
    else if (open.pop() !== name) open.push(STRAY);
    return minifyTag(part, unknown);
  });
  return open.length === 0 && !LOOSE_BLANKS.test(words) ? minified : undefined;
}

/** Stands among the open elements for one that was closed and not open, and is never closed itself. */
const STRAY = "";

/** A tag with holes in the place of its values, and the values. */
interface OpenedTag {
  readonly outline: string;
  readonly values: readonly string[];
}

/** Tags that have been met: most stand on many pages. */
const openedTags = new Map<string, OpenedTag>();

/** With more than this, it begins anew. */
const MOST_TAGS = 20_000;

/** Puts holes in the place of a tag's values, and the values aside. */
function openSlots(tag: string, values: string[]): string {
  if (!tag.includes('"')) return tag;
  const opened = openedTags.get(tag) ?? openTag(tag);
  if (openedTags.size >= MOST_TAGS) openedTags.clear();
  openedTags.set(tag, opened);
  values.push(...opened.values);
  return opened.outline;
}

function openTag(tag: string): OpenedTag {
  const values: string[] = [];
  const outline = tag.replace(VALUE, (quoted, value: string) => {
    const slot = findSlot(value);
    if (slot === undefined) return quoted;
    values.push(value);
    return slot;
  });
  return { outline, values };
}

function findSlot(value: string): string | undefined {
  if (LOOSE_BLANKS.test(value)) return undefined;
  if (/[ "'`=<>]/.test(value)) return QUOTED;
  return value.endsWith("/") ? SLASHED : BARE;
}

/** What the minifier makes of inline tags with holes; there are few. */
const knownTags = new Map<string, readonly string[]>();

function minifyTag(tag: string, unknown: Set<string>): string {
  if (tag.startsWith("</")) return tag;
  const values: string[] = [];
  const outline = openSlots(tag, values);
  const parts = knownTags.get(outline);
  if (parts === undefined) unknown.add(outline);
  return (parts && fillSlots(parts, values)) ?? tag;
}

async function minifyAlone(tag: string, minify: Minify): Promise<string> {
  const minified = await minify(`<p>${tag}x</p>`);
  return minified.slice("<p>".length, minified.indexOf(">x") + 1);
}
