/** Kinds of content (HTML, 3.2.5.2), and the elements that may stand only in some others, as bits. */
export const KIND = {
  text: 1,
  phrasing: 2,
  flow: 4,
  metadata: 8,
  interactive: 16,
  item: 32,
  caption: 64,
  option: 128,
  banner: 256,
  main: 512,
  form: 1024,
  label: 2048,
  drawing: 4096,
  root: 8192,
  control: 16_384,
} as const;

/** What the HTML standard says of an element, as far as pages need it. */
export interface ElementRule {
  /** The kinds that it is of. */
  readonly is: number;
  /** The kinds that its children may be of. */
  readonly holds: number;
  /** Whether its children may be those that its parent may have. */
  readonly isTransparent: boolean;
  /** The kinds that nothing in it may be of, at any depth. */
  readonly bars: number;
  /** Whether it has neither content nor end tag. */
  readonly isVoid: boolean;
  /** Whether its start tag ends a paragraph. */
  readonly endsParagraph: boolean;
  /** Elements whose start tags end it; undefined where it needs an end tag of its own. */
  readonly endedBy: ReadonlySet<string> | undefined;
  /** Its attributes beside those that all have. */
  readonly attributes: ReadonlySet<string>;
  /** Those that it may not lack. */
  readonly needed: readonly string[];
}

const { text, phrasing, flow, metadata, interactive, item, caption } = KIND;
const { option, banner, main, form, label, drawing, root, control } = KIND;

const INLINE = phrasing | flow;
const WORDS = phrasing | text;
const BLOCKS = flow | phrasing | text;
const NAMES = "aria-label aria-labelledby aria-describedby";
const PAINT = "fill stroke stroke-width";

const PHRASE = { is: INLINE, holds: WORDS };
const BLOCK = { is: flow, holds: BLOCKS, endsParagraph: true };
const PART = { ...BLOCK, bars: main, attributes: NAMES };
const BANNER = { ...BLOCK, is: flow | banner, bars: banner | main };
const HEADING = { ...BLOCK, holds: WORDS };
const VOID = { is: INLINE, holds: 0, isVoid: true };
const SHAPE = { is: drawing, holds: 0 };

type Source = Partial<Omit<ElementRule, "attributes" | "needed" | "endedBy">> &
  Pick<ElementRule, "is" | "holds"> & {
    /** Names; one that may not be missing ends in an exclamation mark. */
    readonly attributes?: string;
    readonly endedBy?: readonly string[];
  };

/**
 * The elements that pages are made of; those of drawings begin with `svg:`. Any other is a fault. The tags of `<head>` and
 * `<body>` are left to browsers: the minifier takes them out.
 */
const SOURCES: Readonly<Record<string, Source>> = {
  html: { is: root, holds: metadata, attributes: "lang!" },
  body: { is: 0, holds: BLOCKS },
  title: { is: metadata, holds: text },
  meta: { ...VOID, is: metadata, attributes: "charset name property http-equiv content" },
  link: { ...VOID, is: metadata, attributes: "rel! href! type title hreflang" },
  style: { is: metadata, holds: text },
  script: { is: metadata | INLINE, holds: text, attributes: "type" },

  header: BANNER,
  footer: BANNER,
  main: { ...PART, is: flow | main, bars: main, attributes: `${NAMES} tabindex` },
  nav: PART,
  aside: PART,
  section: PART,
  article: PART,
  div: BLOCK,
  p: { ...HEADING, endedBy: ["li"] },
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  ul: { ...BLOCK, holds: item },
  ol: { ...BLOCK, holds: item, attributes: "start" },
  li: { is: item, holds: BLOCKS, endedBy: ["li"] },
  figure: { ...BLOCK, holds: BLOCKS | caption, attributes: NAMES },
  figcaption: { ...BLOCK, is: caption },
  blockquote: BLOCK,
  pre: HEADING,
  hr: { ...VOID, is: flow, endsParagraph: true },

  a: {
    ...PHRASE,
    is: INLINE | interactive,
    holds: 0,
    isTransparent: true,
    bars: interactive,
    attributes: "href! rel type hreflang aria-current aria-label aria-describedby",
  },
  abbr: PHRASE,
  b: PHRASE,
  br: VOID,
  cite: PHRASE,
  code: PHRASE,
  em: PHRASE,
  i: PHRASE,
  mark: PHRASE,
  q: PHRASE,
  s: PHRASE,
  small: PHRASE,
  span: PHRASE,
  strong: PHRASE,
  sub: PHRASE,
  sup: PHRASE,
  time: { ...PHRASE, attributes: "datetime!" },
  img: { ...VOID, attributes: "src! alt! width height" },

  form: { ...BLOCK, is: flow | form, bars: form, attributes: `${NAMES} action!` },
  fieldset: { ...BLOCK, holds: BLOCKS, attributes: NAMES },
  label: { ...PHRASE, is: INLINE | interactive | label, bars: label, attributes: "for" },
  input: {
    ...VOID,
    is: INLINE | interactive | control,
    attributes: `${NAMES} type! name! value autocomplete`,
  },
  select: { is: INLINE | interactive | control, holds: option, attributes: `${NAMES} name!` },
  option: { is: option, holds: text, endedBy: ["option"], attributes: "value!" },
  button: {
    ...PHRASE,
    is: INLINE | interactive | control,
    bars: interactive,
    attributes: `${NAMES} type!`,
  },

  svg: {
    is: INLINE,
    holds: drawing,
    attributes: `${NAMES} viewBox width height ${PAINT} font-size`,
  },
  "svg:g": { is: drawing, holds: drawing, attributes: `${PAINT} text-anchor` },
  "svg:path": { ...SHAPE, attributes: `d! ${PAINT} stroke-dasharray` },
  "svg:circle": { ...SHAPE, attributes: "cx! cy! r!" },
  "svg:text": { is: drawing, holds: text, attributes: "x! y! text-anchor" },
  "svg:title": { is: drawing, holds: text },
  "svg:desc": { is: drawing, holds: text },
  "svg:style": { is: drawing, holds: text },
};

/** The rules of all elements that pages are made of, by name. */
export const ELEMENTS: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries(SOURCES).map(([name, source]) => [name, createRule(source)]),
);

function createRule({ attributes = "", endedBy, ...source }: Source): ElementRule {
  const names = attributes.split(" ").filter((name) => name !== "");
  return {
    isTransparent: false,
    bars: 0,
    isVoid: false,
    endsParagraph: false,
    ...source,
    endedBy: endedBy && new Set(endedBy),
    attributes: new Set(names.map((name) => name.replace("!", ""))),
    needed: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
  };
}
