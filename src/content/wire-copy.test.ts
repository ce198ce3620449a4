import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseNewsroom } from "./parse-newsroom.ts";
import { formatProblem } from "./problem.ts";
import { readSourceFiles } from "./read-source-files.ts";

const PATH = "src/stories/kazakhstan-unrest/5-wire.md";
const FRONT =
  "---\ntitle: Από το πρακτορείο\ndescription: Όπως ήρθε.\npublished: 2022-01-05\n---\n";
const WIRE = readFileSync(new URL("fixtures/wire-copy.txt", import.meta.url), "utf8");

/** The problems of the site's own content with one section more. */
function listProblems(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(FRONT + text);
  const { problems } = parseNewsroom([...readSourceFiles("."), { path: PATH, bytes }]);
  return problems.map(formatProblem);
}

test("the site's own content has neither error nor warning", () => {
  assert.deepEqual(parseNewsroom(readSourceFiles(".")).problems, []);
});

test("each fault of wire copy is found at its place, with its rule", () => {
  const lost = "Look it up in the original and type it again.";
  assert.deepEqual(listProblems(WIRE), [
    `${PATH}:7:68  mixed-script  "LΝG" mixes Greek and Latin letters: "Ν" is Greek. Write it in Latin letters: "LNG".`,
    `${PATH}:9:1  lost-character  Characters, perhaps an emoji, were lost here. What is left is "??". ${lost}`,
    `${PATH}:9:4  unmarked-language  Words in Latin letters stand here, and nothing says in which language: "Confirmed: #Kazakhstan is now in the midst of a …". Put them between brackets and name the language, as in [popular anger]{lang=en}.`,
    `${PATH}:9:106  glued-address  Two addresses run together here. Put a blank between them.`,
    `${PATH}:11:12  name-variant  "Κασίμ-Τομάρτ" is listed as a wrong spelling. Write "Κασίμ-Γιομάρτ".`,
    `${PATH}:11:61  straight-quote (warning)  Words are quoted as «…», not as "…". Write « and ».`,
    `${PATH}:13:77  missing-stop (warning)  The paragraph ends without a stop. Put a "." at its end.`,
    `${PATH}:15:1  unmarked-language  Words in Latin letters stand here, and nothing says in which language: "Protesters stormed several public buildings in the …". Put them between brackets and name the language, as in [popular anger]{lang=en}.`,
  ]);
});
