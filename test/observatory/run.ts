import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type RequestListener, createServer, request as ask } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { listPages } from "../../e2e/support/pages.ts";
import { npmCommand } from "../../src/cli/packages/programs.ts";
import { runMain } from "../../src/cli/run-main.ts";
import { createCheckout } from "../support/commands/checkout.ts";
import { netlify } from "../server/netlify.ts";
import { serveHost } from "../server/serve-host.ts";

/** The scanner of developer.mozilla.org; it brings a database and a server with it, so it is no package of this project. */
const OBSERVATORY = "@mdn/mdn-http-observatory@1.4.8";

const verdict = z.object({
  path: z.string(),
  status: z.number().optional(),
  tests: z.number(),
  failed: z.array(z.string()),
});

// Scores every page of the test newsroom by the HTTP Observatory, over TLS, as its host serves it.
await runMain("npm run long:observatory", async () => {
  const checkout = createCheckout();
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  try {
    for (const part of ["netlify.toml", "netlify"]) {
      cpSync(part, join(checkout.root, part), { recursive: true });
    }
    const { status, stderr } = checkout.run("build");
    if (status !== 0) throw new Error(stderr);
    const site = join(checkout.root, "_site");
    const certificate = createCertificate(folder);
    if (certificate === undefined) process.stdout.write("openssl is not installed here.\n");
    else await scan(checkout.root, site, certificate);
  } finally {
    checkout.remove();
    rmSync(folder, { recursive: true });
  }
});

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate of this machine's own name, in two files; undefined where nothing makes one. */
function createCertificate(folder: string): Certificate | undefined {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const options = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names];
  const { error } = spawnSync("openssl", [...options, "-keyout", key, "-out", cert]);
  return error === undefined ? { key, cert } : undefined;
}

async function scan(root: string, site: string, { key, cert }: Certificate): Promise<void> {
  const host = await serveHost(netlify, { root, folder: site });
  const pass: RequestListener = ({ method, url, headers }, response) => {
    ask(`${host.origin}${url ?? ""}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    }).end();
  };
  const tls = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, pass);
  const httpsPort = await listen(tls);
  const plain = createServer(({ url = "" }, response) => {
    response.writeHead(301, { location: `https://localhost:${httpsPort}${url}` }).end();
  });
  const httpPort = await listen(plain);
  const paths = listPages(site)
    .map(({ path }) => path)
    .filter((path) => path !== "/404.html");
  const lines = await runScanner([String(httpsPort), String(httpPort), ...paths], cert);
  for (const server of [tls, plain]) server.close();
  await host.close();
  const verdicts = lines.map((line) => verdict.parse(JSON.parse(line)));
  const failures = verdicts.filter((each) => each.status !== 200 || each.failed.length > 0);
  for (const failure of failures) process.stdout.write(`${JSON.stringify(failure)}\n`);
  const isWhole = verdicts.length === paths.length;
  process.stdout.write(`${verdicts.length - failures.length} of ${paths.length} pages pass\n`);
  if (!isWhole || failures.length > 0) process.exitCode = 1;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "localhost", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

/** The lines that the scanner prints, which takes the certificate for one of an authority. */
async function runScanner(args: readonly string[], cert: string): Promise<readonly string[]> {
  const script = ["node", "test/observatory/scan.js", ...args];
  const command = npmCommand([
    "exec",
    "--yes",
    "--engine-strict=false",
    `--package=${OBSERVATORY}`,
    "--",
    ...script,
  ]);
  const child = spawn(command.program, command.args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await new Promise((resolve) => child.once("close", resolve));
  return output.split("\n").filter((line) => line !== "");
}
