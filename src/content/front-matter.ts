import type { DataResult } from "./located-data.ts";
import type { Problem } from "./problem.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type SourceText, problemAt } from "./source-text.ts";

/** A Markdown file in its two parts; the body runs from `bodyStart` to the end of the text. */
export type FrontMatterResult = DataResult & { readonly bodyStart: number };

const FENCE = "---\n";

/** Splits a Markdown file at its front matter, which is YAML between two lines of `---`. */
export function parseFrontMatter(source: SourceText): FrontMatterResult {
  if (!source.text.startsWith(FENCE)) {
    const message = "The file has no front matter.";
    const fix = 'Begin it with a line "---", the fields, one a line, and another line "---".';
    return refuse(problemAt(source, 0, { rule: "missing-front-matter", message, fix }));
  }
  const closing = /^---[ \t]*$/m.exec(source.text.slice(FENCE.length));
  if (closing === null) {
    const message = "The front matter is not closed.";
    const fix = 'Put a line "---" after the last field.';
    return refuse(problemAt(source, 0, { rule: "missing-front-matter", message, fix }));
  }
  const end = FENCE.length + closing.index;
  return { ...parseYaml(source, FENCE.length, end), bodyStart: end + closing[0].length };
}

function refuse(problem: Problem): FrontMatterResult {
  return { data: undefined, problems: [problem], bodyStart: 0 };
}
