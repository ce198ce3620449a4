import { SLUG, slugify } from "../../markdown/slug.ts";
import { LATIN } from "../../prose/letters.ts";
import { writeInScript } from "../../prose/lookalikes.ts";
import { switchLayout } from "../../search/words/layout.ts";
import type { Catalogue, IdFile } from "../content-context.ts";
import { splitWrittenIds } from "./written-ids.ts";

/** The parts of an entity by which authors call it. */
interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly shortName?: string;
  readonly latinName?: string;
  readonly otherNames?: readonly string[] | undefined;
}

/** Ids by folded name; null for a name of two entities. */
type Names = ReadonlyMap<string, string | null>;

/** Names by collection, since a text can have many mistakes; a WeakMap, so they live no longer than the catalogue. */
const namesOf = new WeakMap<object, Names>();

/** The ids that an author certainly meant by a name, by ids with other marks or capitals, or by ids typed on the Greek keyboard. */
export function findMeantIds(
  written: string,
  file: IdFile,
  catalogue: Catalogue,
): readonly string[] | undefined {
  const named = findNamedId(written, file, catalogue);
  if (named !== undefined) return [named];
  const known = catalogue.ids.get(file);
  const ids = splitWrittenIds(written).map((word) => {
    const forms = [word, switchLayout(word), writeInScript(word, LATIN), slugify(word)];
    return (
      forms.find((form) => form !== undefined && known?.has(form)) ??
      findNamedId(word, file, catalogue)
    );
  });
  return ids.length > 0 && ids.every((id) => id !== undefined) ? ids : undefined;
}

/** Another data file that has an id. */
export function findOtherFile(id: string, file: IdFile, { ids }: Catalogue): IdFile | undefined {
  if (!SLUG.test(id)) return undefined;
  return [...ids].find(([other, known]) => other !== file && known.has(id))?.[0];
}

function findNamedId(written: string, file: IdFile, catalogue: Catalogue): string | undefined {
  const entities: ReadonlyMap<string, string | Named> = catalogue[file];
  const names = namesOf.get(entities) ?? listNames(entities);
  namesOf.set(entities, names);
  return names.get(slugify(written)) ?? undefined;
}

function listNames(entities: ReadonlyMap<string, string | Named>): Names {
  const names = new Map<string, string | null>();
  for (const [id, entity] of entities) {
    const {
      name,
      shortName,
      latinName,
      otherNames = [],
    }: Named = typeof entity === "string" ? { name: entity } : entity;
    // «Πρακτορείο (ΠΡΑ)» is called by the words before the parenthesis, too.
    const bare = name?.replace(/\s*\([^()]*\)\s*$/, "");
    for (const each of new Set([name, bare, shortName, latinName, ...otherNames].map(foldName))) {
      if (each !== "") names.set(each, names.has(each) ? null : id);
    }
  }
  return names;
}

function foldName(name: string | undefined): string {
  return slugify(name ?? "");
}
