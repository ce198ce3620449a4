import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, suite, test } from "node:test";
import { gunzipSync } from "node:zlib";

import { type Checkout, createCheckout } from "../support/commands/checkout.ts";
import { startBuild } from "../support/commands/commands.ts";
import { type Answer, ask } from "../../src/delivery/server/test-site.ts";
import { HOSTS } from "../server/hosts.ts";
import { serveHost } from "../server/serve-host.ts";

import { INSTALLED_SERVERS, findServer, startServer } from "./installed-servers.ts";

/** What is compared of an answer, beside its status and its body. */
const HEADERS = [
  "access-control-allow-origin",
  "cache-control",
  "content-encoding",
  "content-security-policy",
  "content-type",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
];

/** Addresses beside those of all files: missing ones of each kind, of folders, of the host's own files, and such as people mistype. */
const OTHERS = [
  "/none",
  "/none/",
  "/none.xml",
  "/none.js",
  "/stories/none/feed.xml",
  "/search/index/none.json",
  "/stories/stopped-clocks",
  "/about",
  "/search/index/",
  "/search/index/none/",
  "/feed.xml/",
  "//about/",
  "/about/index.html",
  "/404.html",
  "/_headers",
  "/_redirects",
  "/robots.txt?a=b",
];

let checkout: Checkout | undefined;
let folder = "";

before(async () => {
  if (INSTALLED_SERVERS.every((server) => findServer(server) === undefined)) return;
  checkout = createCheckout();
  checkout.edit("_data/site.json", '"redirects": true', '"redirects": false');
  const { status, stderr } = await startBuild(checkout.root).ended;
  assert.equal(status, 0, stderr);
  folder = join(checkout.root, "_site");
});

after(() => {
  checkout?.remove();
});

for (const installed of INSTALLED_SERVERS) {
  const program = findServer(installed);
  const skip = program === undefined && `${installed.name} is not installed here.`;
  suite(
    `${installed.name} with ${installed.file} answers as the server that acts as it`,
    { skip },
    () => {
      let real = "";
      let acted = "";
      const closing: (() => Promise<void>)[] = [];

      before(async () => {
        const host = HOSTS.find(({ name }) => name === installed.name);
        assert.ok(host && program);
        const server = await startServer(installed, program, folder);
        closing.push(server.close);
        const double = await serveHost(host, { root: resolve("."), folder });
        closing.push(double.close);
        [real, acted] = [server.origin, double.origin];
      });

      after(async () => {
        for (const close of closing) await close();
      });

      async function compare(
        path: string,
        headers: Readonly<Record<string, string>>,
      ): Promise<number> {
        const answers = [await ask(real, path, headers), await ask(acted, path, headers)];
        const [found, expected] = answers.map(describe);
        assert.deepEqual(found, expected, path);
        return answers[0]?.status ?? 0;
      }

      for (const encoding of ["identity", "gzip"]) {
        test(`for every file, ${encoding}`, async () => {
          const paths = listPaths(folder);
          for (const path of paths) {
            assert.equal(await compare(path, { "accept-encoding": encoding }), 200, path);
          }
          assert.ok(paths.length > 100);
        });

        test(`for other addresses, ${encoding}`, async () => {
          for (const path of OTHERS) await compare(path, { "accept-encoding": encoding });
        });
      }

      test("for who has the file already", async () => {
        for (const path of ["/", "/feed.xml", "/search/index/engine.js"]) {
          for (const origin of [real, acted]) {
            const { headers } = await ask(origin, path);
            const again = await ask(origin, path, { "if-none-match": headers.etag ?? "" });
            assert.deepEqual([again.status, again.body.length], [304, 0]);
            assert.equal(again.headers["cache-control"], headers["cache-control"]);
          }
        }
      });
    },
  );
}

/** The address of each file of the site. */
function listPaths(below: string): readonly string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(below.length))
    .map((path) => path.replace(/\/index\.html$/, "/"))
    .filter((path) => path !== "/_headers");
}

/** An answer that leads on is its status and where it leads; any other is what readers and browsers go by. */
function describe({ status = 0, headers, body }: Answer): unknown {
  if (status === 301 || status === 308) return { status, location: headers.location };
  const isGzipped = headers["content-encoding"] === "gzip";
  const text = (isGzipped ? gunzipSync(body) : body).toString("latin1");
  return { status, headers: HEADERS.map((name) => [name, headers[name]]), text };
}
