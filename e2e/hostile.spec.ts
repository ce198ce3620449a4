import { expect, test } from "playwright/test";

import { CORPUS } from "../test/hostile/corpus.ts";
import type { HostileInput } from "../test/hostile/hostile-input.ts";
import { type RunResult, type Runner, startRunner } from "../test/hostile/run-inputs.ts";
import { isError } from "../src/source/problem.ts";

import { type HostilePage, type PageReport, openBench } from "./support/hostile-pages.ts";

/** Of computing. */
const MOST_SECONDS = 5;
const PART = 80;
/** In milliseconds: for a machine that has much else to do. */
const LONGEST = 180_000;

let runner: Runner;

test.beforeAll(async () => {
  test.setTimeout(LONGEST);
  runner = await startRunner();
});
test.afterAll(() => {
  runner.close();
});

/** What is wrong with what became of an input; nothing where it is as it has to be. */
function judge(input: HostileInput, result: RunResult): readonly string[] {
  if (result.kind !== "done") return [result.kind === "hung" ? "hangs" : result.stack];
  const { problems, seconds, site } = result;
  const errors = problems.filter(isError);
  const rules = new Set(errors.map(({ rule }) => rule));
  const outcome = site ? "builds" : [...rules].join(", ");
  const isExpected = site ? input.expected === "builds" : rules.has(input.expected);
  const places = problems.filter(
    ({ file, line, column }) =>
      !(file in input.files || file.endsWith("/index.md")) || line < 1 || column < 1,
  );
  return [
    ...(isExpected ? [] : [`${outcome}, not ${input.expected}`]),
    ...(seconds > MOST_SECONDS ? [`takes ${seconds} s`] : []),
    ...places.map(({ file, rule }) => `${rule} has no place: ${file}`),
  ];
}

/** Of the pages that differ from those with harmless words, one of each kind: those of one folder have the same layout. */
function listPages(name: string, result: RunResult): readonly HostilePage[] {
  if (result.kind !== "done") return [];
  const { site, harmless } = result;
  const kinds = new Map(
    Object.keys(site ?? {})
      .filter((path) => path.endsWith(".html"))
      .map((path) => [path.replace(/(?<=\/)[^/]+\/index\.html$/, ""), path]),
  );
  return [...kinds.values()].map((path) => {
    return { name: `${name}: ${path}`, html: site?.[path] ?? "", harmless: harmless[path] };
  });
}

for (const [kind, inputs] of Object.entries(CORPUS)) {
  for (let start = 0; start < inputs.length; start += PART) {
    const part = inputs.slice(start, start + PART);
    test(`hostile ${kind} from number ${start + 1} on build to harmless pages, or are refused`, async ({
      page,
    }) => {
      test.setTimeout(LONGEST);
      const problems: string[] = [];
      const pages: HostilePage[] = [];
      for (const input of part) {
        const result = await runner.run(input.name);
        problems.push(...judge(input, result).map((problem) => `${input.name}: ${problem}`));
        // Sizes are a question of time.
        if (kind !== "sizes") pages.push(...listPages(input.name, result));
      }
      const bench = await openBench(page);
      const reports = await bench.show(pages);
      problems.push(...reports.flatMap(describeReport), ...bench.problems());
      expect(problems).toEqual([]);
    });
  }
}

function describeReport({
  name,
  hasRun,
  skeleton,
  harmless,
  suspicious,
}: PageReport): readonly string[] {
  return [
    ...(hasRun ? [`${name}: a script runs`] : []),
    ...suspicious.map((each) => `${name}: ${each}`),
    ...(harmless !== undefined && harmless !== skeleton
      ? [`${name}: other elements: ${skeleton}`]
      : []),
  ];
}

test("the corpus holds at least four hundred inputs, no two of one name", () => {
  const names = Object.values(CORPUS).flatMap((inputs) => inputs.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(400);
  expect(new Set(names).size).toBe(names.length);
});
