import assert from "node:assert/strict";
import { test } from "node:test";
import { createProgressLine } from "./progress-line.ts";

function watch(isTTY: boolean): {
  readonly written: string[];
  readonly clock: { now: number };
  readonly line: ReturnType<typeof createProgressLine>;
} {
  const written: string[] = [];
  const clock = { now: 0 };
  const output = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, line: createProgressLine(output, () => clock.now, "en") };
}

test("work of less than two seconds shows no line", () => {
  const { written, clock, line } = watch(true);
  clock.now = 1999;
  line.show("pages", 10, 20);
  line.clear();
  assert.deepEqual(written, []);
});

test("from two seconds on the line tells what is done, ten times a second, and goes at the end", () => {
  const { written, clock, line } = watch(true);
  for (const [now, done] of [
    [2000, 10],
    [2099, 11],
    [2100, 12],
  ] as const) {
    clock.now = now;
    line.show("pages", done, 30);
  }
  line.clear();
  line.clear();
  assert.deepEqual(written, [
    "\r\u001B[Kpages: 10 of 30, 33 %",
    "\r\u001B[Kpages: 12 of 30, 40 %",
    "\r\u001B[K",
  ]);
});

test("a new run has its two seconds again", () => {
  const { written, clock, line } = watch(true);
  clock.now = 5000;
  line.start();
  clock.now = 6999;
  line.show("stories", 1, 2);
  assert.deepEqual(written, []);
});

test("where there is no terminal there is no line", () => {
  const { written, clock, line } = watch(false);
  clock.now = 9000;
  line.show("pages", 1, 2);
  line.clear();
  assert.deepEqual(written, []);
});
