import fc from "fast-check";
import { ELEMENTS, type ElementRule, KIND } from "./elements.ts";

/** Gives the next choice among so many. */
type Choose = (count: number) => number;

/** Whether the next choice among so many is the last, which is never where choices have run out. */
function isRare(count: number, choose: Choose): boolean {
  return count === 1 || choose(count) === count - 1;
}

/** Values that attributes may have, and some that they may not. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "aria-describedby": ["a", "b"],
  "aria-hidden": ["true", "false"],
  "aria-label": ["λέξη", ""],
  "aria-labelledby": ["a", "a c", "b"],
  autocomplete: ["off", "maybe"],
  class: ["x", "x y", ""],
  cx: ["1", "x"],
  cy: ["1"],
  d: ["M0 0h1"],
  r: ["1"],
  x: ["1"],
  y: ["1"],
  height: ["1"],
  width: ["1"],
  name: ["q", "α"],
  viewBox: ["0 0 1 1"],
  "text-anchor": ["end"],
  datetime: ["2022-01-05", "2022-02-30", "2022-01"],
  for: ["c", "a"],
  hidden: [""],
  href: ["/", "#a", "#%61", "#b", "https://x.example/?a=1&amp;b=2", "javascript:x"],
  hreflang: ["en", "ελ"],
  id: ["b", "d", "e", "a", "", "a b"],
  lang: ["el", "en-GB", "-"],
  rel: ["license", "canonical", "x"],
  role: ["status", "search", "img", "wizard"],
  start: ["3", "x"],
  tabindex: ["-1", "x"],
  title: ["α>β", "&quot;", "&nosuch;"],
  type: ["text", "search", "button", "submit", "text/html", "x"],
};

const NAMES = [...ELEMENTS.keys()].filter((name) => name !== "html" && name !== "body");
const OTHERS = ["marquee", "table", "center", "svg:rect"];

/** Pages of all elements that pages are made of, mostly where these may stand, and with what attributes they may have. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(fc.nat(9999), { minLength: 5, maxLength: 60, size: "max" })
  .map((choices) => {
    let next = 0;
    const choose: Choose = (count) => (choices[next++] ?? 0) % count;
    const parts: string[] = [];
    while (next < choices.length) parts.push(createNode(BODY, 0, choose));
    return `<!doctype html><html lang=el><title>Τίτλος</title><h1 id=a>α</h1><input id=c type=text name=q>${parts.join("")}`;
  });

const BODY = KIND.flow | KIND.phrasing | KIND.text;

function createNode(holds: number, depth: number, choose: Choose): string {
  const fitting = NAMES.filter((name) => ((ELEMENTS.get(name)?.is ?? 0) & holds) !== 0);
  const isText = (holds & KIND.text) !== 0 && choose(4) === 0;
  if ((holds & KIND.flow) !== 0 && isRare(30, choose)) return "<!-- α -->";
  if (isText || fitting.length === 0) return TEXTS[choose(TEXTS.length)] ?? "";
  const isOdd = isRare(150, choose);
  const names = isOdd ? [...NAMES, ...OTHERS] : fitting;
  const name = names[choose(names.length)] ?? "p";
  return createElement(name, holds, depth, choose);
}

const TEXTS = "λέξη| |α &amp; β|1 > 2|λέξη|β|γ|δ|α & β|&copy;|a < b".split("|");

function createElement(name: string, holds: number, depth: number, choose: Choose): string {
  const rule = ELEMENTS.get(name);
  const written = name.replace("svg:", "");
  const start = `<${written}${createAttributes(written, rule, choose)}>`;
  if (rule?.isVoid === true) return start;
  const inner = rule?.isTransparent === true ? holds & BODY : (rule?.holds ?? BODY);
  const isRaw = name === "script" || name === "style";
  const count = depth > 5 || isRaw ? 0 : choose(4);
  const children = Array.from({ length: count }, () => createNode(inner, depth + 1, choose));
  const isOpen = isRare(rule?.endedBy ? 2 : 60, choose);
  return [start, ...children, isOpen ? "" : `</${written}>`].join("");
}

function createAttributes(name: string, rule: ElementRule | undefined, choose: Choose): string {
  const needed = isRare(150, choose) ? [] : (rule?.needed ?? []);
  const own = [...(rule?.attributes ?? [])];
  const others = choose(3) === 0 ? [own[choose(own.length || 1)] ?? "class"] : [];
  const common = choose(4) === 0 ? [COMMON[choose(COMMON.length)] ?? "id"] : [];
  return [...new Set([...needed, ...others, ...common])]
    .map((key) => {
      const values = VALUES[key] ?? ["/a", "1", "λέξη"];
      const first = FIRST[name]?.[key] ?? values[0] ?? "";
      const value = isRare(key === "id" ? 1 : 12, choose) ? values[choose(values.length)] : first;
      return key === "hidden" ? " hidden" : ` ${key}="${value}"`;
    })
    .join("");
}

const COMMON = [
  "class",
  "id",
  "lang",
  "hidden",
  "title",
  "role",
  "aria-hidden",
  "aria-label",
  "id",
];

/** Values for elements that have their own. */
const FIRST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { type: "text/html" },
  button: { type: "button" },
  link: { type: "text/html", rel: "canonical" },
  input: { type: "search" },
  script: { type: "module" },
};
