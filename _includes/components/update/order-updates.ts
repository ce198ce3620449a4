import type { Update, UpdateOrder } from "../../../src/model/updates.ts";

/** Updates, which are given with the oldest first, as pages show them. */
export function orderUpdates(updates: readonly Update[], order: UpdateOrder): readonly Update[] {
  return order === "newest" ? updates.toReversed() : updates;
}
