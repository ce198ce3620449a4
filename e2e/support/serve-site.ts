import { netlify } from "../../test/server/netlify.ts";
import { serveHost } from "../../test/server/serve-host.ts";

import { listPages, readSiteBase, readSiteFolder } from "./pages.ts";

/**
 * Serves the built site of a checkout on a free port, with the headers and redirects of the deploy; tells the tests its origin
 * (`SITE_ORIGIN`) and the checkout (`SITE_ROOT`), and gives what stops it. Throws when no site is built.
 */
export async function serveSite(root: string): Promise<() => Promise<void>> {
  process.env["SITE_ROOT"] = root;
  listPages();
  const server = await serveHost(netlify, {
    root,
    folder: readSiteFolder(),
    base: readSiteBase(),
  });
  process.env["SITE_ORIGIN"] = server.origin;
  return server.close;
}
