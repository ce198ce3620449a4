import { expect, test } from "playwright/test";

import { CORPUS } from "../test/hostile/corpus.ts";
import { judgeResult } from "../test/hostile/judge-result.ts";
import { isLong } from "../test/support/count-runs.ts";
import { type RunResult, type Runner, startRunner } from "../test/hostile/run-inputs.ts";

import { type HostilePage, type PageReport, openBench } from "./support/hostile-pages.ts";

/** Of the inputs `npm test` takes one of so many, and `npm run test:long` all. */
const EVERY = isLong ? 1 : 8;
const PART = 40;
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

// Sizes are a question of time, which needs no browser: test/hostile/sizes.long.test.ts.
for (const [kind, all] of Object.entries(CORPUS).filter(([name]) => name !== "sizes")) {
  const inputs = all.filter((_, index) => index % EVERY === 0);
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
        problems.push(...judgeResult(input, result));
        pages.push(...listPages(input.name, result));
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
