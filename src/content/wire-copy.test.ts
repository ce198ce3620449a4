import assert from "node:assert/strict";
import { formatInEnglish } from "../../test/support/newsroom.ts";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { openSite } from "../site/open-site.ts";
import { readSourceFiles } from "../source/read-source-files.ts";

const PATH = "src/stories/stopped-clocks/5-wire.md";
const FRONT =
  "---\ntitle: Από το πρακτορείο\ndescription: Όπως ήρθε.\npublished: 2022-01-05\n---\n";
const WIRE = readFileSync(new URL("./fixtures/wire-copy.txt", import.meta.url), "utf8");
const NEWSROOM = readSourceFiles("test/newsroom");
/** Before the embargo on one of its sections ends. */
const CLOCK = { now: Date.parse("2022-02-01T00:00:00Z"), isPreview: true };

/** The problems of the test newsroom with one section more. */
function listProblems(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(FRONT + text);
  const { problems } = openSite([...NEWSROOM, { path: PATH, bytes }], CLOCK);
  return problems.map(formatInEnglish);
}

test("the test newsroom has neither error nor warning", () => {
  assert.deepEqual(openSite(NEWSROOM, CLOCK).problems, []);
});

test("each problem of wire copy is found at its place, with its rule", () => {
  const lost = "Look it up in the original and type it again.";
  const bracket =
    "Put them between brackets and name the language, as in [popular anger]{lang=en}.";
  const latin = "Words in Latin letters are here, and nothing says in which language:";
  assert.deepEqual(listProblems(WIRE), [
    `${PATH}:7:63  mixed-script  "QΝT" mixes Greek and Latin letters: "Ν" is Greek. Write it in Latin letters: "QNT".`,
    `${PATH}:9:1  lost-character  Characters, perhaps an emoji, were lost here. What is left is "??". ${lost}`,
    `${PATH}:9:4  unmarked-language  ${latin} "Update: #Dokimastiki has had no working clock …". ${bracket}`,
    `${PATH}:9:98  glued-address  Two addresses run together here. Put a space between them.`,
    `${PATH}:11:21  name-variant  "Υποδηγματάκη" is listed as a wrong spelling. Write "Υποδειγματάκη".`,
    `${PATH}:11:63  straight-quote (warning)  Words are quoted as «…», not as "…". Write « and ».`,
    `${PATH}:13:77  missing-stop (warning)  The paragraph ends without a stop. Put a "." at its end.`,
    `${PATH}:15:1  unmarked-language  ${latin} "The repairs went from one tower to the next until …". ${bracket}`,
  ]);
});
