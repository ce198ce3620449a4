import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createFiles, parseFiles } from "../../test/support/newsroom.ts";
import { countRuns } from "../../test/support/count-runs.ts";

const PATHS = createFiles().map(({ path }) => path);
const FRAGMENTS: readonly string[] = [
  ..."--- \n: title published: 2022-01-05 [desk] - \" ' | > & * ! @ # {} [] , null ~ 1e999 true".split(
    " ",
  ),
  ...'{ } [ ] "a" "name" "__proto__" "constructor" : , 5 \\u12 // \t "afp":{ "date" "text"'.split(
    " ",
  ),
  ...'<!--allow:x--> "α α\u0020α ?? LΝG \u037e \u0387 https://t.co/apic.twitter.com/b α\u00a0\u00a0β _ ` ]{lang=en}'.split(
    " ",
  ),
  ..."[@afp] ::sections ::timeline ::map{places=almaty} ## α [α](/about/#x) 😀 \u0301 \r\n \uFEFF".split(
    " ",
  ),
];

/** What a file may hold: its own text with a piece put in at some place, fragments, or any bytes. */
const anyContent = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join(" ")),
  fc
    .array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 })
    .map((parts) => `---\n${parts.join("\n")}\n---\nα`),
  fc.uint8Array({ maxLength: 40 }),
  fc.tuple(fc.nat(), fc.constantFrom(...FRAGMENTS)),
);

test("any file may hold anything: there is a newsroom, or a report with places in the files", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), anyContent, (path, content) => {
      const changes = { [path]: Array.isArray(content) ? insert(path, ...content) : content };
      const { newsroom, problems } = parseFiles(changes);
      const hasErrors = problems.some(({ severity }) => severity === "error");
      assert.equal(newsroom === undefined, hasErrors);
      for (const { file, line, column, message } of problems) {
        assert.ok(PATHS.includes(file) && line >= 1 && column >= 1, `${file}:${line}:${column}`);
        assert.doesNotMatch(`${message.el} ${message.en}`, /undefined|\[object|NaN|\n/);
      }
    }),
    { numRuns: countRuns(130, 400), seed: 20220105 },
  );
});

function insert(path: string, place: number, part: string): string {
  const file = createFiles().find((each) => each.path === path);
  const text = new TextDecoder().decode(file?.bytes);
  const offset = place % (text.length + 1);
  return text.slice(0, offset) + part + text.slice(offset);
}
