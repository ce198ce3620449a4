import type { LocatedData } from "./located-data.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import { type Finding, type SourceText, problemAt } from "./source-text.ts";

/** A Markdown file in its two parts. */
export interface FrontMatterResult {
  /** Undefined where the front matter cannot be read. */
  readonly data: LocatedData | undefined;
  readonly problems: readonly Problem[];
  /** The text runs from here to the end of the file; undefined where no front matter ends. */
  readonly bodyStart: number | undefined;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;

/** Splits a Markdown file at its front matter, which is YAML between two lines of `---`. */
export function parseFrontMatter(source: SourceText): FrontMatterResult {
  const start = OPENING.exec(source.text)?.[0].length;
  if (start === undefined) {
    const message = "The file has no front matter.";
    const fix = 'Begin it with a line "---", the fields, one a line, and another line "---".';
    return refuse(source, { rule: "missing-front-matter", message, fix });
  }
  const closing = CLOSING.exec(source.text.slice(start));
  if (closing === null) {
    const message = "The front matter is not closed.";
    const fix = 'Put a line "---" after the last field.';
    return refuse(source, { rule: "missing-front-matter", message, fix });
  }
  const end = start + closing.index;
  return { ...parseYaml(source, start, end), bodyStart: end + closing[0].length };
}

function refuse(source: SourceText, finding: Finding): FrontMatterResult {
  return { data: undefined, problems: [problemAt(source, 0, finding)], bodyStart: undefined };
}
