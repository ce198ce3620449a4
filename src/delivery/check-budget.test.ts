import assert from "node:assert/strict";
import { test } from "node:test";
import { checkBudget } from "./check-budget.ts";
import type { PageWeight } from "./page-weight.ts";

const LIGHT: PageWeight = {
  total: 12_288,
  text: 6_144,
  rest: 6_144,
  styles: 2_048,
  scripts: 1_024,
  parts: [
    { name: "styles", bytes: 4_000 },
    { name: "markup", bytes: 2_144 },
  ],
};
const STORY = "/stories/stopped-clocks/";

test("a page that is just as heavy as allowed passes", () => {
  assert.deepEqual(checkBudget(STORY, LIGHT), []);
});

test("one byte of style too many is an error on any page", () => {
  assert.deepEqual(checkBudget("/about/", { ...LIGHT, styles: 2_049 }), [
    {
      severity: "error",
      message: "/about/ has styles of 2,049 bytes; at most 2,048 bytes are allowed.",
    },
  ]);
});

test("one byte of script too many is an error on any page", () => {
  assert.deepEqual(checkBudget("/about/", { ...LIGHT, scripts: 1_025 }), [
    {
      severity: "error",
      message: "/about/ has scripts of 1,025 bytes; at most 1,024 bytes are allowed.",
    },
  ]);
});

test("a story with too much beside its text is an error that names the parts", () => {
  assert.deepEqual(checkBudget(STORY, { ...LIGHT, rest: 6_145 }), [
    {
      severity: "error",
      message:
        "/stories/stopped-clocks/ has 6,145 bytes beside its text; at most 6,144 bytes are allowed. By parts: styles 4,000 bytes, markup 2,144 bytes.",
    },
  ]);
});

test("a story whose text takes it past one response is a warning that weighs the text", () => {
  assert.deepEqual(checkBudget(STORY, { ...LIGHT, total: 12_289, text: 6_145 }), [
    {
      severity: "warning",
      message:
        "/stories/stopped-clocks/ weighs 12,289 bytes, more than the 12,288 bytes of one response; its text alone weighs 6,145 bytes.",
    },
  ]);
});

test("the limits of stories are not those of other pages", () => {
  assert.deepEqual(checkBudget("/", { ...LIGHT, total: 1_234_567, rest: 1_000_000 }), []);
});

test("the search page alone may have more scripts, up to a limit of its own", () => {
  const weigh = (scripts: number): PageWeight => ({ ...LIGHT, scripts });
  assert.deepEqual(checkBudget("/search/", weigh(3_072)), []);
  assert.deepEqual(checkBudget("/search/", weigh(3_073)), [
    {
      severity: "error",
      message: "/search/ has scripts of 3,073 bytes; at most 3,072 bytes are allowed.",
    },
  ]);
});
