import type { Attribute } from "./attributes.ts";
import type { DirectiveName } from "./prose.ts";

/** What a directive takes between its braces, in the order in which messages list it. */
interface DirectiveForm {
  readonly needsId: boolean;
  /** Attributes that have to be there. */
  readonly attributes: readonly string[];
  /** Attributes that need not be; where `source` is one, it has to be unless the text has a source for all that cites none. */
  readonly optional?: readonly string[];
  /** Names that authors write for those of attributes, each with the right one. */
  readonly otherNames?: Readonly<Record<string, string>>;
}

const DATA_NAMES = { file: "data", src: "data", csv: "data" } as const;

/** The directives. */
export const DIRECTIVES: Readonly<Record<DirectiveName, DirectiveForm>> = {
  post: { needsId: true, attributes: [] },
  timeline: { needsId: false, attributes: [] },
  map: { needsId: false, attributes: ["places"] },
  sections: { needsId: false, attributes: [] },
  table: {
    needsId: false,
    attributes: ["data", "caption"],
    optional: ["source"],
    otherNames: { ...DATA_NAMES, title: "caption" },
  },
  chart: {
    needsId: false,
    attributes: ["data", "type", "title"],
    optional: ["source"],
    otherNames: { ...DATA_NAMES, caption: "title", kind: "type" },
  },
  video: {
    needsId: false,
    attributes: ["address", "title"],
    optional: ["length"],
    otherNames: {
      url: "address",
      href: "address",
      src: "address",
      link: "address",
      file: "address",
      caption: "title",
      duration: "length",
    },
  },
};

/** How a value is written where the author wrote none. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["data", "esoda.csv"],
  ["address", "https://…"],
  ["source", "afp"],
  ["type", "bar"],
]);
/** A value that needs no quotation marks. */
const BARE = /^[\w.:/=…-]{2,}$/;

/** The form of a directive: `::post{#id}`, `::map{places="…"}`, `::timeline`; with the values of attributes that are written already. */
export function writeForm(name: DirectiveName, written: readonly Attribute[] = []): string {
  const { needsId, attributes, optional = [] } = DIRECTIVES[name];
  const values = new Map(
    written.map(({ name: { text }, value }) => [findAttribute(name, text) ?? text, value.text]),
  );
  const shown = [
    ...attributes,
    ...optional.filter((each) => each === "source" || values.has(each)),
  ];
  const parts = shown.map((each) => {
    const value = values.get(each)?.trim() ?? "";
    const right = value === "" ? (EXAMPLES.get(each) ?? "…") : value;
    return BARE.test(right) ? `${each}=${right}` : `${each}="${right}"`;
  });
  const takes = [...(needsId ? ["#id"] : []), ...parts];
  return takes.length === 0 ? `::${name}` : `::${name}{${takes.join(" ")}}`;
}

/** The attribute of a directive that an author's name for it means; undefined where it is none. */
export function findAttribute(directive: DirectiveName, written: string): string | undefined {
  const { attributes, optional = [], otherNames = {} } = DIRECTIVES[directive];
  const known = [...attributes, ...optional];
  if (known.includes(written)) return written;
  return Object.hasOwn(otherNames, written) ? otherNames[written] : undefined;
}

/** Whether a directive has words, numbers or pictures of its own, and with them a source. */
export function hasSource(name: DirectiveName): boolean {
  return DIRECTIVES[name].optional?.includes("source") ?? false;
}

/** Whether there is such a directive. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name);
}
