import type { Update } from "../../model/updates.ts";
import { pathOfUpdates } from "../../model/updates.ts";
import { hasTitle, type ParsedUpdate } from "./parse-updates.ts";

/** What a correction says of the update that it is of. */
export type NamedUpdate = Pick<Update, "id" | "path" | "at" | "name">;

/** Updates by their ids, without those that have errors. */
export function nameUpdates(
  updates: readonly ParsedUpdate[],
  storyPath: string,
): ReadonlyMap<string, NamedUpdate> {
  return new Map(
    updates.flatMap(({ id, at, body }, index) => {
      if (id === undefined || at === undefined) return [];
      const path = `${pathOfUpdates(storyPath, index + 1)}#${id}`;
      const name = body && hasTitle(body) ? body.text.split("\n")[0] : undefined;
      return [[id, { id, path, at, name }] as const];
    }),
  );
}
