/** A template with placeholders for text that minification does not change, and the texts for them. */
export interface Shape {
  readonly outline: string;
  /** In the order of the slots; runs of text are already minified. */
  readonly pieces: readonly string[];
}

type Minify = (html: string) => Promise<string>;

/** Inline elements around which the minifier keeps single spaces. */
const INLINE = "a|abbr|b|em|i|small|span|strong|sub|sup|time";

/** A run of text and inline elements, or any other tag. */
const PARTS = new RegExp(
  `(?<=>)(?:[^<>]|</(?:${INLINE})>|<(?:${INLINE})(?: [^<>]*)?>)+|<[^>]*>`,
  "g",
);
const INLINE_TAG = new RegExp(`^<(?:${INLINE})[ >]`);
const TAG_OR_WORDS = /<\/?([a-z]+)[^>]*>|[^<]+/g;

/** An element in which line feeds are significant. */
const KEEPS_LINES = /<(?:pre|textarea)\b|<(?:script|style)\b[^>]*>(?!<)/;

/** Spaces that the minifier would remove: at the ends, or several in a row. It also removes spaces next to those of other widths. */
const LOOSE_SPACES = /^ |[^\S ]| {2}| $/;

/** An attribute value that the minifier changes only by removing its quotes. */
const VALUE =
  /(?<= (?:aria-label|aria-labelledby|class|datetime|href|hreflang|id|lang|rel|title)=|<meta name="description" content=)"([^"]+)"/g;

/** A `>` inside quotes, with which tags cannot be told from text by a pattern. */
const HIDDEN_END = /="[^"]*>/;

/** The placeholder of a run or a value; values that need quotes have placeholders with quotes. */
const MARK = "\uE000";
const BARE = `"${MARK}"`;
const SLASHED = `"${MARK}/"`;
const QUOTED = `"${MARK} ${MARK}"`;
const SLOT = /\uE000(?:\/| \uE000)?/;

/**
 * Extracts the shape of HTML that Preact or markdown-it wrote. The minifier treats each tag of a run on its own, and all tags of one shape
 * alike, so it is called once for each of those shapes too.
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

/** The parts of a minified text between its slots. */
export function splitAtSlots(minified: string): readonly string[] {
  return minified.split(SLOT);
}

/** Fills the slots; undefined where their number differs from that of the pieces. */
export function fillSlots(parts: readonly string[], pieces: readonly string[]): string | undefined {
  if (parts.length !== pieces.length + 1) return undefined;
  return parts.map((part, index) => part + (pieces[index] ?? "")).join("");
}

/** Minifies the tags of a run whose text the minifier would at most change from line feeds to spaces; undefined for others, and where an element is not closed. */
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
  return open.length === 0 && !LOOSE_SPACES.test(words) ? minified : undefined;
}

/** Marks an end tag without a start tag in the list of open elements; it is never closed. */
const STRAY = "";

/** A tag with slots for its values, and the values. */
interface OpenedTag {
  readonly outline: string;
  readonly values: readonly string[];
}

/** Tags with slots, cached for the whole process: most are on many pages. */
const openedTags = new Map<string, OpenedTag>();

/** The cache is cleared at this size. */
const MOST_TAGS = 20_000;

/** Replaces a tag's values by slots, and appends the values to a list. */
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
  if (LOOSE_SPACES.test(value)) return undefined;
  if (/[ "'`=<>]/.test(value)) return QUOTED;
  return value.endsWith("/") ? SLASHED : BARE;
}

/** Minified inline tags with slots, cached for the whole process; there are few. */
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
