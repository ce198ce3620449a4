import type { Problem, FileFacts } from "./facts.ts";
import { type OpenTags, findUnclosed } from "./open-tags.ts";
import type { TagFacts } from "./tag-facts.ts";

/** What the pass through a page has found so far. */
export interface Findings {
  readonly open: OpenTags;
  /** Facts of elements by id. */
  readonly ids: Map<string, TagFacts>;
  /** Ids that tags refer to, each with the first such tag. */
  readonly references: Map<string, string>;
  /** Ids that labels name, each with the label's tag. */
  readonly controls: Map<string, string>;
  readonly addresses: Set<string>;
  readonly suspects: Set<string>;
  /** Problems by a key without duplicates. */
  readonly problems: Map<string, Problem>;
  /** How many titles have text. */
  titles: number;
}

/** Creates empty findings. */
export function createFindings(): Findings {
  return {
    open: [],
    ids: new Map(),
    references: new Map(),
    controls: new Map(),
    addresses: new Set(),
    suspects: new Set(),
    problems: new Map(),
    titles: 0,
  };
}

/** Adds a problem at a piece of a page; the message names the innermost element that has to be open there. */
export function addProblem(
  { open, problems }: Findings,
  piece: string,
  { rule, message }: Problem,
): void {
  const outer = findUnclosed(open.filter(({ tag }) => tag !== piece))?.tag;
  addPlaced(problems, { rule, message: `${describePlace(piece, outer)}: ${message}` });
}

/** Adds a problem of a page as a whole. */
export function addPageProblem(
  { problems }: Findings,
  piece: string,
  { rule, message }: Problem,
): void {
  addPlaced(problems, { rule, message: `${describePlace(piece)}: ${message}` });
}

function addPlaced(problems: Map<string, Problem>, problem: Problem): void {
  problems.set(JSON.stringify(problem), problem);
}

function describePlace(piece: string, outer?: string): string {
  return outer === undefined ? shorten(piece) : `${shorten(piece)} in ${shorten(outer)}`;
}

/** Elements that a label may name (HTML, 4.10.2). */
const LABELABLE: ReadonlySet<string> = new Set(
  "button input meter output progress select textarea".split(" "),
);

/** Adds the facts of a start tag, before its element is open. */
export function addTag(findings: Findings, tag: string, facts: TagFacts): void {
  const { ids, references, controls, addresses, suspects } = findings;
  for (const problem of facts.problems) addProblem(findings, tag, problem);
  for (const id of facts.references) if (!references.has(id)) references.set(id, tag);
  for (const address of facts.addresses) addresses.add(address);
  for (const suspect of facts.suspects) suspects.add(suspect);
  const control = facts.attributes.get("for");
  if (control !== undefined) controls.set(control, tag);
  const id = facts.attributes.get("id");
  if (id === undefined) return;
  if (ids.has(id)) {
    const message = `The id "${id}" is on the page already. Give each element its own.`;
    addProblem(findings, tag, { rule: "duplicate-id", message });
  }
  ids.set(id, facts);
}

/** The facts of the page at its end. */
export function concludeFindings(findings: Findings): FileFacts {
  const { ids, references, controls, addresses, suspects, problems } = findings;
  for (const [id, tag] of references) {
    if (ids.has(id)) continue;
    const message = `Nothing on the page has the id "${id}". Give it to the element that is meant.`;
    addPageProblem(findings, tag, { rule: "missing-id", message });
  }
  for (const [id, tag] of controls) {
    if (LABELABLE.has(ids.get(id)?.name ?? "")) continue;
    const message = `No control on the page has the id "${id}". Give it to the one that is meant.`;
    addPageProblem(findings, tag, { rule: "missing-id", message });
  }
  return {
    ids: [...ids.keys()].join("\n"),
    addresses: [...addresses].join("\n"),
    suspects: [...suspects],
    problems: [...problems.values()],
  };
}

const LONGEST_PIECE = 100;

function shorten(piece: string): string {
  return piece.length <= LONGEST_PIECE ? piece : `${piece.slice(0, LONGEST_PIECE)}…`;
}
