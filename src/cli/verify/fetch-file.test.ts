import assert from "node:assert/strict";
import { once } from "node:events";
import { type RequestListener, createServer } from "node:http";
import { type TestContext, test } from "node:test";
import { createFetchFile } from "./fetch-file.ts";
import { VerifyError } from "./verify-error.ts";

async function startHost(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  context.after(() => server.close());
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

test("a host that fails is named with its status", async (context) => {
  const address = await startHost(context, (_request, response) => {
    response.statusCode = 503;
    response.end();
  });
  const error = new VerifyError(`${address} answers with status 503.`);
  await assert.rejects(fetchFile(address), error);
});

test("a host that gives no answer is named", async (context) => {
  const address = await startHost(context, (request) => request.socket.destroy());
  await assert.rejects(fetchFile(address), ({ message }: Error) => {
    assert.equal(message, `${address} gives no answer.`);
    return true;
  });
});
