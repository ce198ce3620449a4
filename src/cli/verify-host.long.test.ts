import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { writeOnlyStory } from "../../test/support/commands/dev.ts";
import { startNode } from "../../test/support/commands/commands.ts";

const DIGEST = "0".repeat(64);
const USAGE = "Write: npm run verify -- [site] [--all] [--timeout seconds]\n";

/** What a host sends for a path. */
interface Answer {
  readonly status?: number;
  readonly body?: string | Uint8Array;
}

suite("npm run verify, with the address of a host", () => {
  let checkout: Checkout;
  let answer: (path: string) => Answer = () => ({ status: 404 });
  let host = "";
  const server = createServer((request, response) => {
    const { status = 200, body } = answer(request.url ?? "");
    response.writeHead(status).end(body);
  });

  before(async () => {
    checkout = createCheckout();
    writeOnlyStory(checkout.root, "night-trains");
    assert.equal(checkout.run("build").status, 0);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    host = `http://127.0.0.1:${address.port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    checkout.remove();
  });

  /** Runs the command while the host answers; its output is given with `HOST` for the address. */
  async function verify(...args: readonly string[]): Promise<{
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }> {
    const command = startNode(checkout.root, ["src/cli/run.js", "verify", ...args], {
      BUILD_TIME: "",
    });
    const { status, stdout, stderr } = await command.ended;
    const [said = "", complained = ""] = [stdout, stderr].map((text) =>
      text.replaceAll(host, "HOST"),
    );
    return { status, stdout: said, stderr: complained };
  }

  /** The site as a host has it, below a folder, but for some files. */
  function serve(own: Readonly<Record<string, Answer>> = {}, below = ""): (path: string) => Answer {
    return (address) => {
      const path = address.slice(below.length);
      if (!address.startsWith(`${below}/`)) return { status: 404 };
      const file = path.slice(1).replace(/(^|\/)$/, "$1index.html");
      const found = own[file];
      if (found !== undefined) return found;
      const isFile = checkout.snapshotSite().has(join(checkout.root, "_site", file));
      return isFile ? { body: readFileSync(join(checkout.root, "_site", file)) } : { status: 404 };
    };
  }

  test("a list that is none, and a moment that is yet to come, are refused in one line", async () => {
    answer = () => ({ body: "\u001b[2J<!doctype html>" });
    assert.deepEqual(await verify(host), {
      status: 1,
      stdout: "",
      stderr:
        "HOST/SHA256SUMS:1 is no line of checksums. A line is a SHA-256 in hexadecimal, two spaces and a path.\n",
    });
    answer = (path) => ({
      body: path === "/SHA256SUMS" ? `${DIGEST}  a\n` : "9999-01-01T00:00:00Z",
    });
    assert.deepEqual(await verify(host), {
      status: 1,
      stdout: "",
      stderr:
        "HOST/build-time.txt names 9999-01-01T00:00:00Z, which is yet to come. Set BUILD_TIME.\n",
    });
  });

  test("--all fetches every file, and needs none that only the host reads", async () => {
    const page = { status: 404, body: readFileSync(join(checkout.root, "_site/404.html")) };
    const own = { _headers: { status: 404 }, _redirects: { status: 404 }, "404.html": page };
    answer = serve(own, "/news");
    const files = checkout.snapshotSite().size;
    const { status, stdout, stderr } = await verify(`${host}/news`, "--all");
    assert.equal(stderr, "");
    assert.match(stdout, /^HOST\/news\/ is what this checkout builds with BUILD_TIME=/);
    assert.ok(stdout.endsWith(`: ${files} files, the same bytes.\n`));
    assert.equal(status, 0);
  });

  test("--all finds a page that was changed beside its list, and one that is gone", async () => {
    const page = readFileSync(join(checkout.root, "_site/index.html"), "utf8");
    const body = page.replace("<!doctype html>", "<!doctype html>\u202e");
    answer = serve({ "index.html": { body }, "robots.txt": { status: 404 } });
    const { status, stdout } = await verify(`${host}/SHA256SUMS`, "--all");
    assert.match(
      stdout,
      /^differs {2}index\.html:1:16 {2}"⟨U\+202E⟩<html [^\n]+\nmissing {2}robots\.txt\n\nHOST\/ is not [^\n]+: 1 differs, 1 missing, 0 extra\.\n/,
    );
    assert.equal(status, 1);
    answer = serve();
    assert.match((await verify(host)).stdout, /, the same checksums\.\n$/);
  });

  test("says how to write what it does not understand, and refuses an address that is none", async () => {
    const cases: readonly (readonly [args: readonly string[], status: number, message: string])[] =
      [
        [["--all"], 2, `--all needs the address of a site. ${USAGE}`],
        [[host, "--timeout", "0"], 2, `A timeout is a number of seconds, such as 30. ${USAGE}`],
        [["https://"], 1, "https:// is not an address.\n"],
      ];
    for (const [args, status, message] of cases) {
      assert.deepEqual(await verify(...args), { status, stdout: "", stderr: message });
    }
  });
});
