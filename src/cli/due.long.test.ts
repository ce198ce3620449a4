import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, suite, test } from "node:test";
import { createFiles } from "../../test/support/newsroom.ts";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { startNode } from "../../test/support/commands/commands.ts";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const EMBARGO = `---
title: Εμπάργκο
description: Αργότερα.
published: 2022-01-06T10:00:00+02:00
---

Νέο [@afp].
`;

suite("npm run due", () => {
  let checkout: Checkout;
  let moment = "";
  let host = "";
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/build-time.txt" ? 200 : 404;
    response.end(moment);
  });

  before(async () => {
    checkout = createCheckout();
    for (const folder of ["_data", "src/stories", "src/standing"]) {
      rmSync(join(checkout.root, folder), { recursive: true });
    }
    for (const { path, bytes } of createFiles()) {
      mkdirSync(dirname(join(checkout.root, path)), { recursive: true });
      writeFileSync(join(checkout.root, path), bytes);
    }
    checkout.write("src/stories/unrest/3-embargo.md", EMBARGO);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    host = `http://127.0.0.1:${address.port}`;
  });
  after(() => {
    server.close();
    checkout.remove();
  });

  /** Runs the command at a moment, without keeping the host from answering. */
  async function run(now: string, ...args: readonly string[]): Promise<Outcome> {
    const command = startNode(checkout.root, ["src/cli/run.js", "due", ...args], {
      BUILD_TIME: now,
    });
    const { status, stdout, stderr } = await command.ended;
    return { status, stdout, stderr: stderr.replaceAll(host, "HOST") };
  }

  const DUE = { status: 0, stdout: "due\n", stderr: "" };
  const NOT_DUE = { status: 0, stdout: "not due\n", stderr: "" };
  const BEFORE = "2022-01-06T07:59:59Z";
  const AFTER = "2022-01-06T08:00:00Z";

  test("a build is due once an embargo has ended since the last one, and not before", async () => {
    assert.deepEqual(await run(BEFORE, "--since", "2022-01-04T22:00:00Z"), NOT_DUE);
    assert.deepEqual(await run(AFTER, "--since", "2022-01-04T22:00:00Z"), DUE);
    assert.deepEqual(await run(AFTER, "--since", AFTER), NOT_DUE);
  });

  test("a build is due once what an editor chose for the front page has ended", async () => {
    const front = "_data/front.json";
    checkout.write(
      front,
      '{ "lead": { "story": "unrest", "until": "2022-01-06T09:00:00+02:00" } }',
    );
    assert.deepEqual(await run("2022-01-06T06:59:59Z", "--since", "2022-01-05T22:00:00Z"), NOT_DUE);
    assert.deepEqual(await run("2022-01-06T07:00:00Z", "--since", "2022-01-05T22:00:00Z"), DUE);
    rmSync(join(checkout.root, front));
  });

  test("the site itself tells by which moment it was built", async () => {
    moment = "2022-01-04T22:00:00Z\n";
    assert.deepEqual(await run(AFTER, `${host}/`), DUE);
    moment = "\u001b[2J";
    const message =
      "holds no moment such as 2022-01-05T15:30:00Z. Name the moment of the last build: --since ….\n";
    const stderr = `HOST/build-time.txt ${message}`;
    assert.deepEqual(await run(AFTER, host), { status: 1, stdout: "", stderr });
    const missing = "There is nothing at HOST/news/build-time.txt. Deploy the site first.\n";
    assert.deepEqual(await run(AFTER, `${host}/news`), { status: 1, stdout: "", stderr: missing });
  });

  test("with errors in the content no build is due, for it would stop", async () => {
    checkout.write("src/stories/unrest/3-embargo.md", EMBARGO.replace("@afp", "@nobody"));
    assert.deepEqual(await run(AFTER, "--since", "2022-01-04T22:00:00Z"), {
      status: 0,
      stdout: "not due\n",
      stderr: "The content has errors (npm run check), so a build would stop.\n",
    });
    checkout.write("src/stories/unrest/3-embargo.md", EMBARGO);
  });

  test("says how to write what it does not understand", async () => {
    const usage = "Write: npm run due -- [address of the site] [--since moment]\n";
    assert.deepEqual(await run(AFTER, "a", "b"), {
      status: 2,
      stdout: "",
      stderr: `"b" is not understood here. ${usage}`,
    });
  });
});
