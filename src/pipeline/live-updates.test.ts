import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createLive, writeUpdates } from "../../test/support/live-story.ts";
import {
  createTestOptions,
  emitAddresses,
  openTestCheckout,
} from "../../test/support/pipeline/checkout.ts";
import { startBuilding } from "./build-site.ts";

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
        emitPages: (pages, ...rest) => {
          made.push(...pages.map(({ path }) => path).filter((path) => path.includes("/night/")));
          return emitAddresses(pages, ...rest);
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
