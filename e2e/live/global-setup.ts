import { serveSite } from "../support/serve-site.ts";

/** Serves the site of the working folder for the whole run, and gives what stops it. */
export default async function serveLiveSite(): Promise<() => Promise<void>> {
  return serveSite(process.cwd());
}
