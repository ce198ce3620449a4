import { cpSync } from "node:fs";
import { join } from "node:path";

import { type Checkout, createCheckout } from "../../test/support/commands/checkout.ts";
import { startBuild } from "../../test/support/commands/commands.ts";
import { netlify } from "../../test/server/netlify.ts";
import { serveHost } from "../../test/server/serve-host.ts";

import { test as base } from "./fixtures.ts";
import { HOST_PARTS } from "./global-setup.ts";

/** The test newsroom below a path of a host: letters that are not ASCII, two folders, a port, and a slash at the end. */
export const ORIGIN = "https://antapokrisi.example:8443";
export const BASE = `${encodeURI("/νέα")}/press`;
const ADDRESS = `${ORIGIN}/νέα/press/`;

/** A checkout whose site is built and served below the path. */
interface Below extends Pick<Checkout, "root" | "remove"> {
  /** Of the server: scheme, host and port. */
  readonly origin: string;
}

/** Tests of a site below a path, which is built once for all of them. */
export const test = base.extend<object, { readonly below: Below }>({
  below: [
    async ({}, use) => {
      const { root, edit, remove } = createCheckout();
      for (const part of HOST_PARTS) cpSync(part, join(root, part), { recursive: true });
      edit("_data/site.json", "https://antapokrisi.example", ADDRESS);
      const { status, stdout, stderr } = await startBuild(root).ended;
      if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`);
      const server = await serveHost(netlify, { root, folder: join(root, "_site"), base: BASE });
      await use({ root, remove, origin: server.origin });
      await server.close();
      remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ below }, use) => {
    await use(below.origin);
  },
});

/** Every address in a file of the site that is one of the site or of its host, as a path on the host. */
export function listOwnAddresses(text: string): readonly string[] {
  // The body of a letter holds an address within another.
  const plain = text.replaceAll("%25", "%");
  const whole = Array.from(plain.matchAll(WHOLE), ([, path = ""]) => path);
  const paths = Array.from(plain.matchAll(PATH), ([, path = ""]) => path);
  return [...whole, ...paths].map((path) => path.replace(/[?#].*/, ""));
}

const WHOLE = /https:\/\/antapokrisi\.example(?::8443)?([^\s"'<>\\&)]*)/g;
const PATH =
  /(?:(?:href|src|action)=(?:["']|&quot;|\\")?|url=|^Allow: |import\(["'`])(\/[^\s"'<>\\&`)]*)/gm;
