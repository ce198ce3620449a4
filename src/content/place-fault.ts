import type { DataPath } from "./located-data.ts";
import type { Place } from "./newsroom.ts";
import type { Finding } from "./source-text.ts";

/** What is wrong with a place's coordinates, and in which of its fields. */
export interface PlaceFault {
  readonly path: DataPath;
  readonly finding: Finding;
}

/** Holds a place's coordinates against its country's outline; undefined where they are right. */
export function findPlaceFault({ latitude, longitude }: Place): PlaceFault | undefined {
  if ((latitude === undefined) === (longitude === undefined)) return undefined;
  const [given, missing] =
    latitude === undefined ? ["longitude", "latitude"] : ["latitude", "longitude"];
  return {
    path: [given ?? ""],
    finding: {
      rule: "missing-field",
      message: `"${missing ?? ""}" is missing beside "${given ?? ""}".`,
      fix: "Give both coordinates or neither.",
    },
  };
}
