import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listSiteCode } from "./code-files.js";
import { digestPackages } from "./digest-packages.ts";

/** SHA-256 over the code that makes a site, the packages as they are installed, and the version of Node. */
export function digestCode(root: string): string {
  const hash = createHash("sha256").update(`${process.version} ${process.versions["icu"] ?? ""}`);
  hash.update(digestPackages(root));
  for (const path of listSiteCode(root)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
