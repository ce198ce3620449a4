import assert from "node:assert/strict";
import { formatInEnglish } from "../support/newsroom.ts";
import { test } from "node:test";
import fc from "fast-check";
import { createWordSearch } from "../../src/site/word-search.ts";
import { joinForAll } from "../../src/pipeline/check-site.ts";
import { openNewsroom, readStory } from "../../src/site/open-newsroom.ts";
import { type Problem, isError } from "../../src/source/problem.ts";
import type { SourceFile } from "../../src/source/source-text.ts";
import { countRuns } from "../support/count-runs.ts";
import type { Files } from "../support/newsroom.ts";
import { anyChanges, changeNewsroom } from "./arbitrary-newsroom.ts";
import { findSiteProblems } from "./find-site-problems.ts";
import { CLOCK, renderNewsroom } from "./render-newsroom.ts";
import { listSources } from "../support/list-sources.ts";

/** `FUZZ_RUNS` and `FUZZ_SEED` say how many newsrooms, and which; without them always the same. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? countRuns(20, 60));
const SEED = Number(process.env["FUZZ_SEED"] ?? 20220105);
const FEWEST = 0.1;

test(`${RUNS} newsrooms either build to valid pages or are refused with places`, async () => {
  let built = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(anyChanges, async (changes) => {
      const files = changeNewsroom(changes);
      const sources = listSources(files);
      const { problems, site, address } = await renderNewsroom(sources);
      const checked = checkAsCommand(sources);
      const isAccepted = !checked.some(isError);
      assert.ok(
        !isAccepted || site,
        `accepted, but: ${problems.filter(isError).map(formatInEnglish).join()}`,
      );
      if (site) built += 1;
      else refused += 1;
      checkProblems(problems, files);
      if (site && address) {
        assert.deepEqual(findSiteProblems(site, address, createWordSearch(sources)), []);
      }
      if (!site) assert.ok(problems.some(({ severity }) => severity === "error"));
    }),
    { numRuns: RUNS, seed: SEED, includeErrorInReport: true },
  );
  assert.ok(built / RUNS >= FEWEST, `only ${built} are built`);
  assert.ok(refused / RUNS >= FEWEST, `only ${refused} are refused`);
});

/** What `npm run check` says, which looks at the preview and at the site for readers. */
function checkAsCommand(sources: readonly SourceFile[]): readonly Problem[] {
  const opened = openNewsroom(sources, { ...CLOCK, isPreview: true });
  const known = opened.folders.map((folder) => {
    return { folder, report: readStory(folder, opened).report };
  });
  return joinForAll(opened, known);
}

/** Every problem is at a character of a file, or at the first of one that is missing, and says something. */
function checkProblems(problems: readonly Problem[], files: Files): void {
  for (const { file, line, column, message, fix } of problems) {
    const place = `${file}:${line}:${column} ${message.en}`;
    const content = files[file];
    if (content === undefined) assert.deepEqual([line, column], [1, 1], place);
    else {
      const text = typeof content === "string" ? content : new TextDecoder().decode(content);
      const own = text.normalize("NFC").replace(/\r\n?/g, "\n").split("\n")[line - 1];
      assert.ok(own !== undefined && column >= 1 && column <= own.length + 1, place);
    }
    assert.doesNotMatch(
      `${message.en} ${fix?.en ?? ""}`.replace(/"[^]*?"/g, ""),
      /undefined|\[object|NaN/,
    );
  }
}
