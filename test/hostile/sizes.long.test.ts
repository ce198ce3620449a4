import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { CORPUS } from "./corpus.ts";
import { judgeResult } from "./judge-result.ts";
import { type Runner, startRunner } from "./run-inputs.ts";

// With PROPERTY_FACTOR, as in `npm run test:long`, the files are as large as can be.
suite("newsrooms of any size", () => {
  let runner: Runner;
  before(async () => {
    runner = await startRunner();
  });
  after(() => {
    runner.close();
  });

  for (const input of CORPUS["sizes"] ?? []) {
    test(`${input.name}: ${input.expected}, in little time`, async () => {
      assert.deepEqual(judgeResult(input, await runner.run(input.name, "outcome")), []);
    });
  }
});
