import type { BuildClock } from "../content/build-clock.ts";
import type { SourceFile } from "../content/source-text.ts";
import { createKey } from "./memory.ts";

/** The data files that every page shows something of. */
const COMMON_FILES = ["_data/site.json", "_data/strings.json"];

/** Names what every page depends on: the code, the data that all of them show, and for whom they are. */
export function createBaseKey(
  code: string,
  files: readonly SourceFile[],
  { isPreview }: BuildClock,
): string {
  const common = files.filter(({ path }) => COMMON_FILES.includes(path));
  return createKey(code, String(isPreview), ...common.map(({ bytes }) => bytes));
}
