import { cpSync } from "node:fs";
import { join } from "node:path";

import { createCheckout } from "../../test/support/commands/checkout.ts";
import { startBuild } from "../../test/support/commands/commands.ts";

import { openScratch } from "../../test/unit/open-scratch.ts";

import { serveSite } from "./serve-site.ts";

/** What hosts read of a checkout beside the site. */
export const HOST_PARTS: readonly string[] = ["netlify.toml", "netlify", "docs/hosts"];

/** Builds the test newsroom in a copy of this checkout as `npm run build` does, serves it for the whole run, and gives what ends both. */
export default async function serveTestNewsroom(): Promise<() => Promise<void>> {
  const scratch = openScratch();
  process.env["TMPDIR"] = scratch.folder;
  const { root, remove } = createCheckout();
  for (const part of HOST_PARTS) cpSync(part, join(root, part), { recursive: true });
  const { status, stdout, stderr } = await startBuild(root).ended;
  if (status !== 0) throw new Error(`The test newsroom does not build:\n${stdout}${stderr}`);
  const close = await serveSite(root);
  return async () => {
    await close();
    remove();
    scratch.remove();
  };
}
