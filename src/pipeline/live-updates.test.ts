import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createLive, writeUpdates } from "../../test/support/live-story.ts";
import { createTestOptions, openTestCheckout } from "../../test/support/pipeline/checkout.ts";
import { writeTreeFile } from "../delivery/site-tree.ts";
import { type SitePage, fileOfPage } from "../model/site-pages.ts";
import { startBuilding } from "./build-site.ts";
import type { EmittedPage } from "./emit/emit-pages.ts";

/** A page that holds its address, and the ids that other files lead to. */
function emitPage(page: SitePage, folder: string): EmittedPage {
  const updates = page.kind === "updates" ? page.page.updates : [];
  const claims = updates.flatMap(({ sources }) => sources.flatMap((each) => each.claims));
  const ids = [
    ...["_afp", "_desk", "_reuters"],
    ...updates.map(({ id }) => id),
    ...claims.map(({ anchor }) => anchor),
  ].map((id) => `<p id=${id}>`);
  const file = fileOfPage(page.path);
  const html = `<!doctype html><html lang=el><title>${page.path}</title>${ids.join("")}`;
  writeTreeFile(folder, file, Buffer.from(html));
  return { path: page.path, file, html };
}

/** What builds make of a live story of so many updates, one number after the other: the pages of that story. */
async function listMade(
  context: TestContext,
  counts: readonly number[],
): Promise<readonly (readonly string[])[]> {
  const checkout = openTestCheckout(context);
  const results: (readonly string[])[] = [];
  for (const count of counts) {
    const made: string[] = [];
    checkout.write(createLive(writeUpdates(count)));
    const build = startBuilding(
      createTestOptions(checkout.root, {
        emitPages: (pages, _context, folder) => {
          made.push(...pages.map(({ path }) => path).filter((path) => path.includes("/night/")));
          return Promise.resolve(pages.map((page) => emitPage(page, folder)));
        },
      }),
    );
    await build();
    results.push(made.sort());
  }
  return results;
}

const page = (number: number): string => `/stories/night/updates/${number}/`;

test("an update that is added makes two pages anew: the story's and the one on which it is", async (context) => {
  const [cold, added] = await listMade(context, [95, 96]);
  assert.equal(cold?.length, 11);
  assert.deepEqual(added, ["/stories/night/", page(10)]);
});

test("one that begins a page makes the page before it anew, too, which leads on to it", async (context) => {
  const [, added, next] = await listMade(context, [90, 91, 92]);
  assert.deepEqual(added, ["/stories/night/", page(10), page(9)]);
  assert.deepEqual(next, ["/stories/night/", page(10)]);
});
