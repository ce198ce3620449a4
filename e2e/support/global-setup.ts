import { startStaticServer } from "../../src/delivery/static-server.ts";

import { readDeployRules } from "./deploy-rules.ts";
import { listPages, siteFolder } from "./pages.ts";

/**
 * Serves the built site on a free port for the whole run, with the headers and redirects of the deploy, tells the tests its
 * origin, and gives what stops it; throws when no site is built.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  listPages();
  const { listHeaders, findRedirect } = await readDeployRules();
  const server = await startStaticServer({
    folder: siteFolder,
    port: 0,
    headers: listHeaders,
    redirect: findRedirect,
  });
  process.env["SITE_ORIGIN"] = server.origin;
  return server.close;
}
