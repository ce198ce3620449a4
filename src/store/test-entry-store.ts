import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EntryStore, openEntryStore } from "./entry-store.ts";

export const KEY = "ab12";
export const HEAD = { title: "Ανταπόκριση", parts: [1, null, "α\n"] };
export const BODY = Buffer.from([0, 255, 10, 32]);

/** Runs a test with a store in a folder that does not exist yet. */
export function inStore(run: (store: EntryStore, folder: string, file: string) => void): void {
  const parent = mkdtempSync(join(tmpdir(), "entries-"));
  const folder = join(parent, "deep", "entries");
  try {
    run(openEntryStore(folder), folder, join(folder, "ab", KEY));
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** Expects that the store does not know the key. */
export function expectNothing(store: EntryStore, message?: string): void {
  assert.equal(store.readHead(KEY), undefined, message);
  assert.equal(store.read(KEY), undefined, message);
}
