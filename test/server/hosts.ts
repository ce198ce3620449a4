import { caddy } from "./caddy.ts";
import { cloudflarePages } from "./cloudflare-pages.ts";
import { githubPages } from "./github-pages.ts";
import type { Host } from "./host.ts";
import { netlify } from "./netlify.ts";
import { nginx } from "./nginx.ts";

/** Every host that `docs/delivery.md` tells of. */
export const HOSTS: readonly Host[] = [netlify, cloudflarePages, githubPages, nginx, caddy];
