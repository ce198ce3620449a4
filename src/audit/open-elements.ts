import { ELEMENTS, KIND, type ElementRule } from "./elements.ts";
import type { TagFacts } from "./tag-facts.ts";

/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  readonly rule: ElementRule;
  /** Its start tag as it is written. */
  readonly tag: string;
  /** The kinds that nothing may be of that comes in it, at any depth. */
  bars: number;
  /** The kinds that its next child may be of. */
  holds: number;
  /** Whether it has content already. */
  isBegun: boolean;
}

/** The elements that are open at a place of a page, the innermost last. */
export type OpenElements = OpenElement[];

/** Where an element stands. */
export interface ElementPlace {
  readonly parent: OpenElement | undefined;
  /** The start tag of the element that it cannot stand in, if there is one; empty for the page itself. */
  readonly bar: string | undefined;
}

/** Opens an element where it stands, as a browser does (HTML, 13.2.6). */
export function openElement(
  open: OpenElements,
  tag: string,
  rule: ElementRule,
  { name, attributes }: TagFacts,
): ElementPlace {
  endImplied(open, name, rule);
  beginBody(open, rule.is);
  const parent = open.at(-1);
  const bar = findBar(open, rule);
  noteChild(open, rule);
  const element = createElement(parent, name, rule, tag);
  // A label that names its control holds no other.
  if (attributes.has("for")) element.bars |= KIND.control;
  if (!rule.isVoid) open.push(element);
  return { parent, bar };
}

/** Places text, which begins the body where it has not begun; false where no text may stand. */
export function placeText(open: OpenElements): boolean {
  beginBody(open, KIND.text);
  const parent = open.at(-1);
  if (parent) parent.isBegun = true;
  return ((parent?.holds ?? 0) & KIND.text) !== 0;
}

/** Closes an element at its end tag; false where it is not open, or an element in it is that needs an end tag of its own. */
export function closeElement(open: OpenElements, name: string): boolean {
  // A paragraph in a link needs its end tag (HTML, 4.4.1).
  const isStrict = ELEMENTS.get(name)?.isTransparent ?? true;
  while (!isStrict && open.at(-1)?.name !== name && isEndOptional(open.at(-1))) open.pop();
  if (open.at(-1)?.name !== name) return false;
  open.pop();
  return true;
}

/** The innermost element that still needs an end tag where the page ends. */
export function findUnclosed(open: OpenElements): OpenElement | undefined {
  return open.findLast((element) => !isEndOptional(element));
}

/** Elements that end where the page ends. */
const FRAME: ReadonlySet<string> = new Set(["html", "body"]);

function isEndOptional(element: OpenElement | undefined): boolean {
  return element !== undefined && (element.rule.endedBy !== undefined || FRAME.has(element.name));
}

/** Ends the elements that the start of another one ends. */
function endImplied(open: OpenElements, name: string, rule: ElementRule): void {
  const isEnded = (element: OpenElement | undefined): boolean =>
    element?.rule.endedBy?.has(name) === true || (element?.name === "p" && rule.endsParagraph);
  while (isEnded(open.at(-1))) open.pop();
}

/** The body begins with the first thing that does not belong to the head. */
function beginBody(open: OpenElements, kinds: number): void {
  const parent = open.at(-1);
  const rule = ELEMENTS.get("body");
  if (parent?.name !== "html" || (kinds & KIND.metadata) !== 0 || !rule) return;
  open.push(createElement(parent, "body", rule, "<body>"));
}

const FLOWING = KIND.flow | KIND.phrasing | KIND.text;

function createElement(
  parent: OpenElement | undefined,
  name: string,
  rule: ElementRule,
  tag: string,
): OpenElement {
  const inherited = rule.isTransparent ? (parent?.holds ?? 0) & FLOWING : 0;
  return { name, rule, tag, bars: rule.bars, holds: rule.holds | inherited, isBegun: false };
}

/** Notes what an element leaves room for: a caption stands once, first or last; a page has one main part, a label one control. */
function noteChild(open: OpenElements, { is }: ElementRule): void {
  const parent = open.at(-1);
  if (parent === undefined) return;
  if (is === KIND.caption) parent.holds = parent.isBegun ? 0 : parent.holds & ~KIND.caption;
  parent.isBegun = true;
  if ((is & KIND.main) !== 0 && open[0]) open[0].bars |= KIND.main;
  if ((is & KIND.control) === 0) return;
  const label = open.findLast(({ name }) => name === "label");
  if (label) label.bars |= KIND.control;
}

/** Kinds that some element bars. */
const BARRED = KIND.interactive | KIND.main | KIND.banner | KIND.form | KIND.label | KIND.control;

function findBar(open: OpenElements, { is }: ElementRule): string | undefined {
  const parent = open.at(-1);
  if (parent === undefined) return is === KIND.root ? undefined : "";
  if ((is & parent.holds) === 0) return parent.tag;
  return (is & BARRED) === 0 ? undefined : open.findLast(({ bars }) => (is & bars) !== 0)?.tag;
}
