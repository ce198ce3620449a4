import type { Host } from "./host.ts";
import { openOwnServer } from "./own-server.ts";

/** nginx with `docs/hosts/nginx.conf`. https://nginx.org/en/docs/http/ngx_http_core_module.html */
export const nginx: Host = {
  name: "nginx",
  redirects: false,
  open: (deploy) => openOwnServer(deploy, { moveStatus: 301, movesAnyFolder: true }),
};
