import assert from "node:assert/strict";
import { test } from "node:test";
import { formatMessage } from "./format-message.ts";
import { parseDevOptions } from "./parse-options.ts";

const EXAMPLE = "npm run dev -- --port 3000";
const NO_PORT = `is not a port. Give a whole number from 1 to 65535, such as: ${EXAMPLE}`;
const NO_OPTION = `is not an option of npm run dev. It has one, which gives the port: ${EXAMPLE}`;

test("the port is 8080 unless another is given; 0 takes any", () => {
  assert.deepEqual(parseDevOptions([]), { port: 8080 });
  assert.deepEqual(parseDevOptions(["--port", "0"]), { port: 0 });
  assert.deepEqual(parseDevOptions(["--port=65535"]), { port: 65_535 });
});

const WRONG: readonly (readonly [args: readonly string[], line: string])[] = [
  [["--port", "abc"], `"abc" ${NO_PORT}`],
  [["--port", "65536"], `"65536" ${NO_PORT}`],
  [["--port", "-1"], `"-1" ${NO_PORT}`],
  [["--port", "80.5"], `"80.5" ${NO_PORT}`],
  [["--port", "1e3"], `"1e3" ${NO_PORT}`],
  [["--port", "0x50"], `"0x50" ${NO_PORT}`],
  [["--port", " 80"], `" 80" ${NO_PORT}`],
  [["--port="], `"" ${NO_PORT}`],
  [["--port"], `--port needs a number. ${NO_PORT.slice("is not a port. ".length)}`],
  [["3000"], `"3000" ${NO_OPTION}`],
  [["--prot", "3000"], `"--prot" ${NO_OPTION}`],
  [["-p", "3000"], `"-p" ${NO_OPTION}`],
  [["--port", "3000", "--open"], `"--open" ${NO_OPTION}`],
  [["--\u001b[2J\u202e"], `"--\\u001b[2J?" ${NO_OPTION}`],
];

for (const [args, line] of WRONG) {
  test(`${JSON.stringify(args)} is refused in one line`, () => {
    const message = parseDevOptions(args);
    assert.ok("rule" in message);
    assert.equal(formatMessage(message), line);
  });
}
