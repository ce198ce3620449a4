import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";

const DIGEST = "0".repeat(64);
const USAGE = "Write: npm run verify -- [site] [--all] [--timeout seconds]\n";

/** What a host sends for a path: a status and bytes, or a hand that does not let go of the connection. */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly isEndless?: boolean;
}

/** What may come to `SHA256SUMS`, and what the command says; `HOST` is the address. */
const REFUSED: Readonly<Record<string, readonly [answer: Answer, message: string]>> = {
  "a gigabyte in gzip": [
    { headers: { "content-encoding": "gzip" }, body: bomb(2 ** 30) },
    "HOST/SHA256SUMS has more than 16 MiB.\n",
  ],
  "one byte too many": [
    { body: new Uint8Array(16 * 2 ** 20 + 1) },
    "HOST/SHA256SUMS has more than 16 MiB.\n",
  ],
  "a body that does not end": [
    { body: "0", isEndless: true },
    "HOST/SHA256SUMS gives no whole answer in 1 seconds.\n",
  ],
  "no answer": [{ isEndless: true }, "HOST/SHA256SUMS gives no whole answer in 1 seconds.\n"],
  "another host": [
    { status: 302, headers: { location: "http://example.org/\u00a0x" } },
    "HOST/SHA256SUMS redirects to another host: http://example.org/%C2%A0x\n",
  ],
  "another port": [
    { status: 301, headers: { location: "http://127.0.0.1:1/" } },
    "HOST/SHA256SUMS redirects to another host: http://127.0.0.1:1/\n",
  ],
  "a redirect to itself": [
    { status: 308, headers: { location: "/SHA256SUMS" } },
    "HOST/SHA256SUMS redirects more than 5 times.\n",
  ],
  "no file": [{ status: 404 }, "There is nothing at HOST/SHA256SUMS.\n"],
  "an error": [{ status: 500 }, "HOST/SHA256SUMS answers with status 500.\n"],
  "a page": [
    { body: "\u001b[2J<!doctype html>" },
    "HOST/SHA256SUMS:1 is no line of checksums. A line is a SHA-256 in hexadecimal, two spaces and a path.\n",
  ],
  "a file twice": [
    { body: `${DIGEST}  a\n${"1".repeat(64)}  a\n` },
    "HOST/SHA256SUMS:2 names a file for the second time.\n",
  ],
};

const NO_MOMENT =
  "HOST/build-time.txt holds no moment such as 2022-01-05T15:30:00Z. Set BUILD_TIME.\n";

/** What may come to `build-time.txt`. */
const MOMENTS: Readonly<Record<string, string>> = {
  "2022-01-05T15:30:00Z\0": NO_MOMENT,
  "\u001b[2J\u202e": NO_MOMENT,
  "<!doctype html>": NO_MOMENT,
  "9999-01-01T00:00:00Z":
    "HOST/build-time.txt names 9999-01-01T00:00:00Z, which is yet to come. Set BUILD_TIME.\n",
};

suite("npm run verify, with the address of a host", () => {
  let checkout: Checkout;
  let answer: (path: string) => Answer = () => ({ status: 404 });
  let host = "";
  const server = createServer((request, response) => {
    const { status = 200, headers = {}, body, isEndless = false } = answer(request.url ?? "");
    if (isEndless && body === undefined) return;
    response.writeHead(status, headers);
    if (isEndless) response.write(body);
    else response.end(body);
  });

  before(async () => {
    checkout = createCheckout();
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
  function verify(...args: readonly string[]): Promise<{
    readonly status: number;
    readonly stdout: string;
    readonly stderr: string;
  }> {
    const command = ["src/cli/run.js", "verify", ...args];
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        command,
        { cwd: checkout.root },
        (_, stdout, stderr) => {
          const [said, complained] = [stdout, stderr].map((text) => text.replaceAll(host, "HOST"));
          resolve({
            status: child.exitCode ?? -1,
            stdout: said ?? "",
            stderr: complained ?? "",
          });
        },
      );
    });
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

  for (const [name, [answered, message]] of Object.entries(REFUSED)) {
    test(`is not taken in by ${name} in place of the list`, async () => {
      answer = () => answered;
      const timeout = answered.isEndless === true ? "1" : "60";
      const expected = { status: 1, stdout: "", stderr: message };
      assert.deepEqual(await verify(host, "--timeout", timeout), expected);
    });
  }

  for (const [moment, message] of Object.entries(MOMENTS)) {
    test(`takes no time from ${JSON.stringify(moment)}`, async () => {
      answer = (path) => ({ body: path === "/SHA256SUMS" ? `${DIGEST}  a\n` : moment });
      assert.deepEqual(await verify(host), { status: 1, stdout: "", stderr: message });
    });
  }

  test("names fifty files of a list, without what does not show, and counts the rest", async () => {
    const list = readFileSync(join(checkout.root, "_site/SHA256SUMS"), "utf8");
    const names = Array.from({ length: 60 }, (_, index) => `~${index + 10}\u001b[2J\u202e`);
    const body = `${list}${names.map((name) => `${DIGEST}  ${name}\n`).join("")}`;
    answer = serve({ SHA256SUMS: { body } });
    const { status, stdout } = await verify(host);
    const lines = stdout.split("\n");
    assert.equal(lines[0], "extra    ~10⟨U+001B⟩[2J⟨U+202E⟩");
    assert.equal(lines[49], "extra    ~59⟨U+001B⟩[2J⟨U+202E⟩");
    assert.equal(lines[50], "and 10 more");
    assert.match(stdout, /\n\nHOST\/SHA256SUMS is not .*: 0 differs, 0 missing, 60 extra\.\n/);
    assert.equal(status, 1);
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

  test("says how to write what it does not understand", async () => {
    const cases: readonly (readonly [args: readonly string[], message: string])[] = [
      [["--every"], `--every is not an option here. ${USAGE}`],
      [["--all"], `--all needs the address of a site. ${USAGE}`],
      [[host, "--timeout", "soon"], `A timeout is a number of seconds, such as 30. ${USAGE}`],
      [[host, "--timeout", "0"], `A timeout is a number of seconds, such as 30. ${USAGE}`],
    ];
    for (const [args, message] of cases) {
      assert.deepEqual(await verify(...args), { status: 2, stdout: "", stderr: message });
    }
  });

  test("refuses an address that is none", async () => {
    const stderr = "https:// is not an address.\n";
    assert.deepEqual(await verify("https://"), { status: 1, stdout: "", stderr });
  });
});

/** Zeros, gzipped piece by piece: members of gzip may follow each other. */
function bomb(length: number): Uint8Array {
  const piece = 16 * 2 ** 20;
  const member = gzipSync(new Uint8Array(piece));
  return Buffer.concat(Array.from({ length: length / piece }, () => member));
}
