import assert from "node:assert/strict";
import { once } from "node:events";
import { type RequestListener, createServer } from "node:http";
import { type TestContext, test } from "node:test";
import { gzipSync } from "node:zlib";
import { createFetchFile } from "./fetch-file.ts";
import { VerifyError } from "./verify-error.ts";

async function startHost(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  return `http://127.0.0.1:${address.port}/SHA256SUMS`;
}

const fetchFile = createFetchFile(30);

test("it gives the bytes at an address, and says where the host has none", async (context) => {
  const address = await startHost(context, ({ url }, response) => {
    response.statusCode = url === "/SHA256SUMS" ? 200 : 404;
    response.end("λίστα");
  });
  const bytes = Buffer.from("λίστα");
  assert.deepEqual(await fetchFile(address), { isFound: true, bytes });
  assert.deepEqual(await fetchFile(`${address}.txt`), { isFound: false, bytes });
});

/** What a host may do, and what is said of it; `HOST` is its address. */
const REFUSED: Readonly<Record<string, readonly [answer: RequestListener, message: string]>> = {
  "a gigabyte in gzip": [
    (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb(2 ** 30));
    },
    "HOST/SHA256SUMS has more than 16 MiB.",
  ],
  "one byte too many": [
    (_request, response) => response.end(new Uint8Array(16 * 2 ** 20 + 1)),
    "HOST/SHA256SUMS has more than 16 MiB.",
  ],
  "a body that does not end": [
    (_request, response) => response.write("0"),
    "HOST/SHA256SUMS gives no whole answer in 1 seconds.",
  ],
  "no answer in time": [() => undefined, "HOST/SHA256SUMS gives no whole answer in 1 seconds."],
  "no answer": [({ socket }) => socket.destroy(), "HOST/SHA256SUMS gives no answer."],
  "another host": [
    redirect(302, "http://example.org/\u00a0x"),
    "HOST/SHA256SUMS redirects to another host: http://example.org/%C2%A0x",
  ],
  "another port": [
    redirect(301, "http://127.0.0.1:1/"),
    "HOST/SHA256SUMS redirects to another host: http://127.0.0.1:1/",
  ],
  "a redirect to itself": [
    redirect(308, "/SHA256SUMS"),
    "HOST/SHA256SUMS redirects more than 5 times.",
  ],
  "an error": [
    (_request, response) => response.writeHead(503).end(),
    "HOST/SHA256SUMS answers with status 503.",
  ],
};

for (const [name, [listener, message]] of Object.entries(REFUSED)) {
  test(`is not taken in by ${name}`, async (context) => {
    const address = await startHost(context, listener);
    // Where no answer ends, a second is enough; any other may take its time on a busy machine.
    const timeout = message.includes("in 1 seconds") ? 1 : 60;
    await assert.rejects(createFetchFile(timeout)(address), (error: unknown) => {
      assert.ok(error instanceof VerifyError);
      assert.equal(error.message.replace(new URL(address).origin, "HOST"), message);
      return true;
    });
  });
}

function redirect(status: number, location: string): RequestListener {
  return (_request, response) => response.writeHead(status, { location }).end();
}

/** Zeros, gzipped piece by piece: members of gzip may follow each other. */
function bomb(length: number): Uint8Array {
  const piece = 16 * 2 ** 20;
  const member = gzipSync(new Uint8Array(piece));
  return Buffer.concat(Array.from({ length: length / piece }, () => member));
}
