import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { formatBlocks, formatFindings, parseTestProse } from "./test-prose.ts";

const FOLDER = new URL("fixtures/", import.meta.url);

/** One fixture: four parts, each closed by a line with a dot, and an empty line behind them. */
interface Fixture {
  readonly title: string;
  readonly input: string;
  readonly output: string;
  readonly findings: string;
}

for (const name of readdirSync(FOLDER).sort()) {
  for (const { title, input, output, findings } of readFixtures(name)) {
    test(`${name}: ${title}`, () => {
      const prose = parseTestProse(input);
      assert.equal(formatBlocks(prose.blocks), output);
      assert.equal(formatFindings(input, prose), findings);
    });
  }
}

function readFixtures(name: string): readonly Fixture[] {
  const parts = readFileSync(new URL(name, FOLDER), "utf8").split(/^\.\n/m);
  assert.equal(parts.length % 4, 1, `${name}: a part is not closed`);
  return Array.from({ length: (parts.length - 1) / 4 }, (_, index): Fixture => {
    const part = (offset: number): string => (parts[index * 4 + offset] ?? "").replace(/\n$/, "");
    return { title: part(0).trim(), input: part(1), output: part(2), findings: part(3) };
  });
}
