import { createAddressCheck } from "./check-address.ts";
import type { Problem, FileFacts } from "./facts.ts";

/** A file of a site, and what is known of it. */
export interface AuditedFile {
  /** Its address, which is the path of a page. */
  readonly path: string;
  /** Below the site's folder. */
  readonly file: string;
  readonly facts: FileFacts;
}

/** A site that is to be published. */
export interface AuditedSite {
  readonly files: readonly AuditedFile[];
  /** All files, those too of which nothing is known but that they are there. */
  readonly names: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /** Whether a word stands in what authors wrote. */
  readonly isWritten: (word: string) => boolean;
}

/** Something that is wrong with a site, and the addresses of all files that have it, sorted. */
export interface SiteProblem extends Problem {
  readonly paths: readonly string[];
}

/** Everything that is wrong with the files of a site, by themselves and with each other, sorted by address. */
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
  const message = `"${word}" stands on the page, and in no text that an author wrote. Look in _data/strings.json, _data/site.json and the layouts for where it comes from.`;
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
