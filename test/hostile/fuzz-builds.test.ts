import assert from "node:assert/strict";
import { formatInEnglish } from "../support/newsroom.ts";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { startBuilding } from "../../src/pipeline/build-site.ts";
import { checkSite } from "../../src/pipeline/check-site.ts";
import { writeCheckout } from "../support/pipeline/checkout.ts";
import { type RenderPage, createOptions } from "../support/pipeline/options.ts";
import { ContentError, type Problem, isError } from "../../src/source/problem.ts";
import { layoutPage } from "../support/pipeline/pages.ts";
import { minifyHtml } from "../../src/render/minify.ts";
import { renderTree } from "../../src/render/render-document.ts";
import { anyChanges, changeNewsroom, holdsBack } from "./arbitrary-newsroom.ts";
import { countRuns } from "../support/count-runs.ts";
import { CLOCK } from "./render-newsroom.ts";
import { listSources } from "../support/list-sources.ts";

/** Few, for each is checked and built as the commands do, but for the process; `npm run test:long` tries many, and sends some through the commands. */
const RUNS = countRuns(2, 5);
const SEED = 9;
const WORLD = { code: 0, now: CLOCK.now };

const renderPage: RenderPage = (page, context) => minifyHtml(renderTree(layoutPage(page, context)));

test(`${RUNS} random newsrooms: what the check finds stops a build, and one from the cache has the same bytes`, async () => {
  const outcomes: string[] = [];
  await fc.assert(
    fc.asyncProperty(anyChanges, async (changes) => {
      const root = mkdtempSync(join(tmpdir(), "fuzz-"));
      try {
        const files = changeNewsroom(changes);
        const sources = listSources(files);
        writeCheckout(root, Object.fromEntries(sources.map(({ path, bytes }) => [path, bytes])));
        outcomes.push(await expectAgreement(root, holdsBack(files)));
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true, includeErrorInReport: true },
  );
  assert.deepEqual([...new Set(outcomes)].sort(), ["built", "refused"]);
});

async function expectAgreement(root: string, isEmbargoed: boolean): Promise<"built" | "refused"> {
  const options = createOptions(root, WORLD, renderPage);
  const checked = await checkSite({ ...options, clock: { ...CLOCK, isPreview: true } });
  const errors = new Set(checked.filter(isError).map(formatInEnglish));
  const stopped = await build(options);
  if (stopped !== undefined) {
    for (const line of stopped.filter(isError).map(formatInEnglish))
      assert.ok(errors.has(line), line);
    return "refused";
  }
  // The check looks at what is not out, too.
  if (!isEmbargoed) assert.deepEqual([...errors], []);
  const bytes = digestSite(root);
  rmSync(join(root, "_site"), { recursive: true });
  assert.equal(await build(options), undefined);
  assert.equal(digestSite(root), bytes);
  return "built";
}

/** The problems that stop a build; undefined where none does. */
async function build(
  options: Parameters<typeof startBuilding>[0],
): Promise<readonly Problem[] | undefined> {
  try {
    await startBuilding(options)();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** SHA-256 over the names and bytes of all files of the site. */
function digestSite(root: string): string {
  const hash = createHash("sha256");
  const entries = readdirSync(join(root, "_site"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest("hex");
}
