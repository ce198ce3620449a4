import type { Prose } from "../../markdown/prose.ts";
import type { Message } from "../../messages/message.ts";
import { type ProblemInParagraph, applyAllowances, checkTextBlocks } from "./check-text-blocks.ts";
import { LOOSE_LINE } from "../../messages/markdown/citations.ts";
import { checkCitations } from "./check-references.ts";
import type { ContentContext } from "../content-context.ts";
import { type Problem, isError } from "../../source/problem.ts";
import { type SourceText, problemAt } from "../../source/source-text.ts";
import { furtherFindings } from "../../messages/source/file-limits.ts";
import { LIMITS } from "../../source/limits.ts";

/** Reports problems of wording and missing citations, except those that comments in the text allow. */
export function checkText(
  prose: Prose,
  source: SourceText,
  start: number,
  needsSources: boolean,
  { style, catalogue, report }: ContentContext,
): void {
  const located = prose.findings.map(({ offset, length = 0, block = offset, ...finding }) => {
    const problem = problemAt(source, start + offset, finding);
    return { problem, length, firstLine: source.placeAt(start + block).line };
  });
  const [errors, warnings] = [true, false].map((isWanted) =>
    located.filter(({ problem }) => isError(problem) === isWanted),
  ) as [typeof located, typeof located];
  for (const { problem } of errors) report(problem);
  if (style === undefined) return;
  const found: ProblemInParagraph[] = [...warnings];
  const rest = takeOutConsequences(prose);
  if (needsSources) {
    const textAt = (offset: number): string =>
      /^[^]*?(?=\n\s*\n|$)/.exec(source.text.slice(start + offset))?.[0] ?? "";
    checkCitations(rest, textAt, catalogue, (offset, finding) => {
      const problem = problemAt(source, start + offset, finding);
      found.push({ problem, firstLine: problem.line });
    });
  }
  const covered = new Set(warnings.flatMap(listCovered));
  const all = checkTextBlocks(rest, source, start, style).filter(
    ({ problem }) => !covered.has(`${problem.line}:${problem.column}`),
  );
  const told = joinLooseLines([...found, ...all]);
  const others = told.filter((each) => !all.includes(each));
  const words = told.filter((each) => all.includes(each));
  const limited = hasAllowances(prose)
    ? words
    : limitFindings(words, ({ problem }) => problem.rule, replaceProblem);
  applyAllowances([...others, ...limited], prose.allowances, source, start).forEach(report);
}

/** A line with neither a source nor a stop, such as a heading or a byline, is one problem. */
function joinLooseLines(found: readonly ProblemInParagraph[]): readonly ProblemInParagraph[] {
  const unstopped = new Set(
    found.flatMap(({ problem, firstLine }) => (problem.rule === "missing-stop" ? firstLine : [])),
  );
  const loose = new Set(
    found.flatMap(({ problem, firstLine }) =>
      problem.rule === UNCITED && unstopped.has(firstLine) ? firstLine : [],
    ),
  );
  const headings = new Set(
    found.flatMap(({ problem, firstLine }) => (problem.rule === "heading-space" ? firstLine : [])),
  );
  return found.flatMap((each) => {
    if (each.problem.rule === "missing-stop" && headings.has(each.firstLine)) return [];
    if (!loose.has(each.firstLine)) return each;
    if (each.problem.rule === "missing-stop") return [];
    return each.problem.rule === UNCITED ? replaceProblem(each, LOOSE_LINE) : each;
  });
}

const UNCITED = "uncited-paragraph";

function replaceProblem(
  { problem, firstLine }: ProblemInParagraph,
  message: Message,
): ProblemInParagraph {
  const { file, line, column, severity } = problem;
  return {
    problem: { file, line, column, severity, ...message, fix: message.fix ?? null },
    firstLine,
  };
}

/** Whether a text has `allow` comments; then findings are not limited, since each may be allowed. */
export function hasAllowances({ allowances }: Prose): boolean {
  return allowances.length > 0;
}

/** Rules of findings whose fix may also add the missing citation. */
const UNCITED_BY: ReadonlySet<string> = new Set([
  "citation-syntax",
  "comment-syntax",
  "heading-space",
]);

/** Removes text blocks with broken markup, whose other problems would follow from it. */
function takeOutConsequences(prose: Prose): Prose {
  const { findings, textBlocks, uncited } = prose;
  const broken = new Set<number | undefined>(prose.broken);
  const cites = new Set<number | undefined>();
  for (const { block, severity, rule } of findings) {
    if (severity !== "warning") broken.add(block);
    if (UNCITED_BY.has(rule)) cites.add(block);
  }
  return {
    ...prose,
    uncited: uncited.filter((offset) => !broken.has(offset) && !cites.has(offset)),
    textBlocks: textBlocks.filter(({ block }) => !broken.has(block)),
  };
}

/** The positions that a problem covers, and the one before it; other problems there follow from it. */
function listCovered({
  problem: { line, column },
  length,
}: {
  readonly problem: Problem;
  readonly length: number;
}): readonly string[] {
  return Array.from({ length: length + 1 }, (_, index) => `${line}:${column - 1 + index}`);
}

/** Limits the findings of each rule; the last one states how many more there are. */
export function limitFindings<Found>(
  found: readonly Found[],
  ruleOf: (each: Found) => string,
  replace: (next: Found, message: Message) => Found,
): readonly Found[] {
  if (found.length <= LIMITS.findings) return found;
  const byRule = new Map<string, Found[]>();
  for (const each of found) {
    const others = byRule.get(ruleOf(each));
    if (others) others.push(each);
    else byRule.set(ruleOf(each), [each]);
  }
  return [...byRule].flatMap(([rule, all]) => {
    const next = all[LIMITS.findings];
    if (next === undefined) return all;
    const further = furtherFindings(rule, all.length - LIMITS.findings);
    return [...all.slice(0, LIMITS.findings), replace(next, further)];
  });
}
