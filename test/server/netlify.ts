import { answerFromFolder } from "../../src/delivery/server/static-server.ts";

import type { Host } from "./host.ts";
import { readNetlifyRules } from "./netlify-rules.ts";

/** Netlify: `netlify.toml`, `_headers` and `_redirects`, read by its own parsers. https://docs.netlify.com/manage/routing/headers/ */
export const netlify: Host = {
  name: "netlify",
  redirects: true,
  open: async ({ root, folder, base = "" }) => {
    const { listHeaders, findRedirect } = await readNetlifyRules(root);
    const options = {
      folder,
      findBase: () => base,
      headers: listHeaders,
      redirect: findRedirect,
    };
    return (request) => answerFromFolder(options, request);
  },
};
