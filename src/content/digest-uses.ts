import { createHash } from "node:crypto";
import type { Catalogue, IdFile } from "./content-context.ts";
import type { CatalogueUse } from "./track-catalogue.ts";

/** SHA-256 over what the catalogue says of the things used; it changes when what a user would see changes. */
export function digestUses(uses: readonly CatalogueUse[], catalogue: Catalogue): string {
  const known = digests.get(uses);
  if (known?.catalogue === catalogue) return known.digest;
  const hash = createHash("sha256");
  for (const use of uses) hash.update(describeUse(use, catalogue));
  const digest = hash.digest("hex");
  digests.set(uses, { catalogue, digest });
  return digest;
}

/** The last answer for each list of uses. */
const digests = new WeakMap<
  readonly CatalogueUse[],
  { readonly catalogue: Catalogue; readonly digest: string }
>();

const described = new WeakMap<Catalogue, Map<CatalogueUse, string>>();

/** What a catalogue says of one thing; catalogues do not change, so it is asked once. */
function describeUse(use: CatalogueUse, catalogue: Catalogue): string {
  const known = described.get(catalogue) ?? new Map<CatalogueUse, string>();
  described.set(catalogue, known);
  const text = known.get(use) ?? answerUse(use, catalogue);
  known.set(use, text);
  return text;
}

function answerUse(use: CatalogueUse, { ids, ...maps }: Catalogue): string {
  const slash = use.indexOf("/");
  // A use begins with the name of a file.
  const file = use.slice(0, slash) as IdFile;
  const id = use.slice(slash + 1);
  const things: ReadonlyMap<string, unknown> = maps[file];
  const answer =
    id === "*"
      ? [[...(ids.get(file) ?? [])], [...things]]
      : [ids.get(file)?.has(id), things.get(id)];
  return JSON.stringify([use, ...answer]);
}
