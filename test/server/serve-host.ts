import type { StaticServer } from "../../src/delivery/server/http-server.ts";
import { startHttpServer } from "../../src/delivery/server/http-server.ts";

import type { Deploy, Host } from "./host.ts";

/** Serves a built site on a free port as a host does. */
export async function serveHost(host: Host, deploy: Deploy): Promise<StaticServer> {
  return startHttpServer({ answer: await host.open(deploy) }, 0);
}
