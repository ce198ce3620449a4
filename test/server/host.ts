import type { Reply, SiteRequest } from "../../src/delivery/server/http-server.ts";

/** A built site, and the checkout whose configuration its host gets. */
export interface Deploy {
  /** Where `netlify.toml` and `docs/hosts` are. */
  readonly root: string;
  /** The built site. */
  readonly folder: string;
  /** The path below which the host serves it, as the site's address has it; only Netlify's server can. */
  readonly base?: string;
}

/** How a host answers a request. */
export type Answer = (request: SiteRequest) => Promise<Reply>;

/** A host, as `docs/delivery.md` describes it. */
export interface Host {
  readonly name: "netlify" | "cloudflare-pages" | "github-pages" | "nginx" | "caddy";
  /** What `redirects` of `_data/site.json` is for it. */
  readonly redirects: boolean | "cloudflare-pages";
  /** Reads the configuration once and gives what answers. */
  readonly open: (deploy: Deploy) => Promise<Answer>;
}
