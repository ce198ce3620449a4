import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, before, suite, test } from "node:test";
import { type Checkout, createCheckout } from "./test-checkout.ts";

const INDEX = "src/stories/stopped-clocks/index.md";
const PAGE = "/stories/stopped-clocks/";

suite("the development server", () => {
  let checkout: Checkout;
  let server: ChildProcess;
  let origin: string;
  let events: AsyncIterator<string>;

  before(async () => {
    checkout = createCheckout();
    server = spawn(process.execPath, ["--import", "tsx", "src/cli/dev.ts", "--port", "0"], {
      cwd: checkout.root,
      stdio: ["ignore", "pipe", "ignore"],
    });
    origin = (await readLine(server)).replace("/ (stop with Ctrl+C)", "");
    events = await listen(`${origin}/.dev/events`);
    assert.equal(await next(), 'event: reload data: ""');
  });
  after(async () => {
    server.kill();
    await new Promise((resolve) => server.once("exit", resolve));
    checkout.remove();
  });

  const next = async (): Promise<string> => String((await events.next()).value);
  const get = async (path: string): Promise<string> => (await fetch(origin + path)).text();

  test("serves the built pages, with a script that listens for builds", async () => {
    const html = await get(PAGE);
    assert.ok(html.includes("Σταμάτησαν όλα"));
    assert.ok(html.includes("/.dev/events"));
  });

  test("an edit to a story shows", async () => {
    checkout.edit(INDEX, "title: ", "title: Νέος. ");
    assert.equal(await next(), 'event: reload data: ""');
    assert.ok((await get(PAGE)).includes("<h1>Νέος. Σταμάτησαν"));
  });

  test("a mistake is told to the page, and the last good page stays", async () => {
    checkout.edit(INDEX, "status: developing", "status: developin");
    assert.equal(
      await next(),
      `event: failure data: ${JSON.stringify(
        `${INDEX}:5:9  wrong-value  "status" cannot be "developin". Did you mean "developing"?\n\n1 error, 0 warnings`,
      )}`,
    );
    assert.ok((await get(PAGE)).includes("<h1>Νέος. Σταμάτησαν"));
  });

  test("a page that opens while something is wrong is told so", async () => {
    const late = await listen(`${origin}/.dev/events`);
    assert.match(String((await late.next()).value), /^event: failure data: "src\/stories/);
    await late.return?.();
  });

  test("what is mended shows again", async () => {
    checkout.edit(INDEX, "status: developin", "status: closed");
    assert.equal(await next(), 'event: reload data: ""');
    assert.ok(!(await get(PAGE)).includes("Σε εξέλιξη"));
  });

  test("an edit to data, to a style and to a component shows", async () => {
    checkout.edit("_data/strings.json", '"Τα βασικά"', '"Τα κύρια"');
    assert.equal(await next(), 'event: reload data: ""');
    assert.ok((await get(PAGE)).includes("Τα κύρια"));

    checkout.edit("_includes/layouts/base.css", "main,", "main,\nq,");
    assert.equal(await next(), 'event: reload data: ""');
    assert.match(await get(PAGE), /main,q,/);

    checkout.edit("_includes/layouts/page.tsx", 'class="skip"', 'class="skip" lang="el"');
    assert.equal(await next(), 'event: reload data: ""');
    assert.match(await get(PAGE), /<a class=[a-z]+ lang=el href=#main_>/);
  });
});

async function readLine(process: ChildProcess): Promise<string> {
  assert.ok(process.stdout);
  for await (const line of createInterface({ input: process.stdout })) return line;
  throw new Error("The server ended without a word.");
}

/** The events of an event stream, each on one line, comments left out. */
async function listen(address: string): Promise<AsyncIterator<string>> {
  const { body } = await fetch(address);
  assert.ok(body);
  return readEvents(body);
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = "";
  for await (const chunk of body) {
    const parts = (pending + decoder.decode(chunk, { stream: true })).split("\n\n");
    pending = parts.pop() ?? "";
    yield* parts.filter((part) => !part.startsWith(":")).map((part) => part.replace("\n", " "));
  }
}
