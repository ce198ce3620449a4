import { buildSite } from "./build-site.ts";

const failure = await buildSite();
if (failure !== undefined) {
  process.stderr.write(`${failure}\nThe build stopped; the site is as it was.\n`);
  process.exitCode = 1;
}
