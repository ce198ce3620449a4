import { test } from "node:test";
import { expectLinear } from "../../test/support/count-steps.ts";
import { NESTED, REPEATED } from "./test-many.ts";
import { parseTestProse } from "./test-prose.ts";

const SIZE = 500;

const TEXTS: readonly (readonly [title: string, (count: number) => string])[] = [
  ...REPEATED.map(
    (piece) => [JSON.stringify(piece), (count: number) => `α${piece.repeat(count)}`] as const,
  ),
  ...NESTED.map((nest) => [JSON.stringify(nest(2)), nest] as const),
];

for (const [title, make] of TEXTS) {
  test(`twice as much of ${title} takes at most some more than twice as many steps to parse`, () => {
    expectLinear((count) => parseTestProse(make(count)), SIZE);
  });
}
