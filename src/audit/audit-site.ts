import { createAddressCheck } from "./check-address.ts";
import type { Problem, FileFacts } from "./facts.ts";

/** A file of a site, with its facts. */
export interface AuditedFile {
  /** Its path on the site. */
  readonly path: string;
  /** Relative to the site's folder. */
  readonly file: string;
  readonly facts: FileFacts;
}

/** A site before publication. */
export interface AuditedSite {
  readonly files: readonly AuditedFile[];
  /** All files, including those without facts. */
  readonly names: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /** Whether a word is in the content of authors. */
  readonly isWritten: (word: string) => boolean;
}

/** A problem, and the sorted addresses of all files that have it. */
export interface SiteProblem extends Problem {
  readonly paths: readonly string[];
}

/** Checks all files of a site, each on its own and against each other; sorted by address. */
export function auditSite({ files, names, isWritten }: AuditedSite): readonly SiteProblem[] {
  const checkAddress = cache(createAddressCheck(files, names));
  const checkSuspect = cache((word) => (isWritten(word) ? undefined : describeSuspect(word)));
  const found = new Map<string, { readonly problem: Problem; readonly paths: Set<string> }>();
  const note = (path: string, problem: Problem | undefined): void => {
    if (problem === undefined) return;
    const key = `${problem.rule} ${problem.message}`;
    const known = found.get(key) ?? { problem, paths: new Set() };
    found.set(key, known);
    known.paths.add(path);
  };
  for (const { path, facts } of files) {
    for (const problem of facts.problems) note(path, problem);
    for (const word of facts.suspects) note(path, checkSuspect(word));
    if (facts.addresses === "") continue;
    for (const address of facts.addresses.split("\n")) note(path, checkAddress(address));
  }
  return [...found.values()]
    .map(({ problem, paths }) => ({ ...problem, paths: [...paths].sort() }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ paths, rule, message }: SiteProblem): string {
  return [paths[0], rule, message].join("\n");
}

function describeSuspect(word: string): Problem {
  const message = `"${word}" is on the page, and in no text that an author wrote. Look in _data/strings.json, _data/site.json and the layouts for where it comes from.`;
  return { rule: "placeholder", message };
}

function cache<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Value;
    const value = find(text);
    known.set(text, value);
    return value;
  };
}
