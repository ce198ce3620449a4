import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "src/messages";

/** Lists the paths of the catalogue's modules, without its tests, sorted. */
export function listCatalogue(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|^test-/.test(name))
    .map((name) => join(FOLDER, name))
    .toSorted();
}
