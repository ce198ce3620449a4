import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePort } from "./parse-options.ts";

const NO_PORT =
  "is not a port. Give a whole number from 1 to 65535, such as: npm run dev -- --port 3000";

test("the port is 8080 unless another is given; 0 takes any", () => {
  assert.equal(parsePort([], {}), 8080);
  assert.equal(parsePort(["--port", "0"], {}), 0);
  assert.equal(parsePort(["--port=65535"], {}), 65_535);
});

for (const port of ["abc", "65536", "-1", "80.5", "1e3", "0x50", " 80"]) {
  test(`"${port}" is refused in one line`, () => {
    assert.throws(() => parsePort([`--port=${port}`], {}), {
      name: "UsageError",
      message: `"${port}" ${NO_PORT}`,
    });
  });
}
