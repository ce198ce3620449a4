import type { Host } from "./host.ts";
import { openOwnServer } from "./own-server.ts";

/** Caddy with `docs/hosts/Caddyfile`. https://caddyserver.com/docs/caddyfile/directives/file_server */
export const caddy: Host = {
  name: "caddy",
  redirects: false,
  open: (deploy) => openOwnServer(deploy, { moveStatus: 308, movesAnyFolder: false }),
};
