import assert from "node:assert/strict";
import { test } from "node:test";
import { changeFile, parseFiles } from "../../test/support/newsroom.ts";
import { listSearchNames } from "./search-names.ts";
import { planPages } from "./open-site.ts";

/** For each kind, a file of the tiny newsroom, a description in it, and the address of who or what has it. */
const DESCRIBED: readonly (readonly [kind: string, text: string, path: string])[] = [
  ["people", '"Μένει."', "/people/tokayev/"],
  ["places", '"Πόλη."', "/places/almaty/"],
  ["sources", '"Εμείς."', "/sources/desk/"],
  ["topics", '"Έξω."', "/topics/world/"],
];

for (const [kind, text, path] of DESCRIBED) {
  test(`other names of ${kind} are among those by which the search finds them`, () => {
    const other = `${text}, "otherNames": ["Άλλο", "Other Name"]`;
    const site = parseFiles(changeFile(`_data/${kind}.json`, text, other));
    assert.deepEqual(site.problems, []);
    const names = listSearchNames(
      site.opened.catalogue,
      site.outlines,
      planPages(site).context.site,
    );
    const found = names.filter((name) => name.names.includes("Άλλο"));
    assert.deepEqual(
      found.map((name) => [name.path, name.names.slice(-2)]),
      [[path, ["Άλλο", "Other Name"]]],
    );
  });
}

test("a person has their role and the names in both alphabets; an author leads to a search where there is no masthead", () => {
  const site = parseFiles({});
  const names = listSearchNames(site.opened.catalogue, site.outlines, {});
  const [person] = names;
  assert.deepEqual(
    [person?.role, person?.names],
    ["πρόεδρος", ["Κασίμ-Γιομάρτ Τοκάγεφ", "Τοκάγεφ", "Kassym-Jomart Tokayev"]],
  );
  const author = names.find(({ kind }) => kind === "author");
  assert.equal(author?.path, `/search/?q=${encodeURIComponent("Σύνταξη")}`);
});
