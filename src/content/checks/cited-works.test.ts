import assert from "node:assert/strict";
import { test } from "node:test";
import {
  changeFile,
  changeText,
  parseFiles,
  testReports,
  testTexts,
} from "../../../test/support/newsroom.ts";
import type { Claim } from "../../model/newsroom.ts";

const LABELS =
  "σ., σσ., κεφ., τόμ., μέρος, ενότητα, άρθρο, άρθρα, παρ., σημείο, πίν., εικ., παράρτημα, υποσημ., λεπτό";
const UNKNOWN = "citation-syntax  The citation is not in a form that is known.";

/** The claims of the changed section, by source. */
function readClaims(text: string): readonly (readonly [string, readonly Claim[]])[] {
  const { newsroom, problems } = parseFiles(changeText(text));
  assert.deepEqual(problems, []);
  const sources = newsroom?.stories[0]?.sections.find(({ slug }) => slug === "blackout")?.sources;
  return (sources ?? []).map(({ source, claims }) => [source.id, claims] as const);
}

test("a claim knows where in its source it is, and what of the source it cites", () => {
  const [[id, claims] = ["", []]] = readClaims(
    'Α [@afp, σσ. 4-6, 9; of=tokayev; address=https://other.example.com/a; on=2022-01-04; title="Η «φωτιά»; τώρα"; lang=el].',
  );
  assert.equal(id, "afp");
  assert.equal(claims[0]?.label, "AFP, σσ.\u00A04–6, 9, citationOf Τοκάγεφ");
  assert.equal(claims[0].locator, "σσ.\u00A04–6, 9");
  assert.deepEqual(
    { ...claims[0].work, anchor: "" },
    {
      anchor: "",
      address: "https://other.example.com/a",
      date: claims[0].work?.date,
      title: "Η «φωτιά»; τώρα",
      language: "el",
    },
  );
  assert.equal(claims[0].work?.date?.iso, "2022-01-04");
});

test("one source cited at two addresses is one source with two works; the same address is the same work", () => {
  const [[, claims] = ["", []], ...others] = readClaims(
    "Α [@afp; address=https://other.example.com/a; @afp; address=https://other.example.com/b].\n\nΒ [@afp, σ. 2; address=https://other.example.com/a; @afp].",
  );
  assert.deepEqual(others, []);
  const anchors = claims.map(({ work }) => work?.anchor);
  assert.equal(new Set(anchors).size, 3);
  assert.deepEqual([anchors[2], anchors[3]], [anchors[0], undefined]);
});

testTexts("places and works that are right", {
  "Α [@afp, σ. 4].": [],
  "Α [@afp, σ.4α, 12-14; @reuters, κεφ. 3.2].": [],
  "Α [@afp, άρθρο 3, παρ. 2].": [],
  "Α [@afp, παράρτημα Β΄ σ. xii; via=reuters].": [],
  "Α [@afp, λεπτό 12:30].": [],
  "Α [@afp;\n  address=https://other.example.com/a;\n  on=2022-01-05T08:00:00+02:00].": [],
  'Α [@afp; title="The fire"; lang=en].': [],
  "Α [@afp; address=https://other.example.com/@a?b=c&d#e].": [],
});

testTexts("places that are almost right", {
  "Α [@afp σ. 4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4].`,
  "Α [@afp, p. 4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4].`,
  "Α [@afp, pp. 4-6].": `7:3  ${UNKNOWN} Write [@afp, σσ. 4-6].`,
  "Α [@afp, σελίδα 4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4].`,
  "Α [@afp, 4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4].`,
  "Α [@afp; σ. 4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4].`,
  "Α [@afp; page=4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4].`,
  "Α [@AFP, σ. 4; @reuters ch. 5].": `7:3  ${UNKNOWN} Write [@afp, σ. 4; @reuters, κεφ. 5].`,
  "Α [@afp; of=tokayev; σ. 4].": `7:3  ${UNKNOWN} Write [@afp, σ. 4; of=tokayev].`,
  "Α [@afp, σ.].": `7:3  citation-syntax  "σ." does not say where in the source the claim is. Write one of these and a number behind the comma, as in [@afp, σ. 4]: ${LABELS}`,
  "Α [@afp, βήμα 4].": `7:3  citation-syntax  "βήμα 4" does not say where in the source the claim is. Write one of these and a number behind the comma, as in [@afp, σ. 4]: ${LABELS}`,
});

testTexts("works that are almost right", {
  "Α [@afp https://other.example.com/x].": `7:3  ${UNKNOWN} Write [@afp; address=https://other.example.com/x].`,
  "Α [@afp, https://other.example.com/x].": `7:3  ${UNKNOWN} Write [@afp; address=https://other.example.com/x].`,
  "Α [@afp; url=https://other.example.com/@x, p. 2].": `7:3  ${UNKNOWN} Write [@afp, σ. 2; address=https://other.example.com/@x].`,
  "Α [@afp; www.afp.com/x].": `7:3  ${UNKNOWN} Write [@afp; address=https://www.afp.com/x].`,
  "Α [@afp; date=2022-01-05].": `7:3  ${UNKNOWN} Write [@afp; on=2022-01-05].`,
  "Α [@afp, 5 Ιανουαρίου 2022].": `7:3  ${UNKNOWN} Write [@afp; on=2022-01-05].`,
  "Α [@afp; title=Η φωτιά].": `7:3  ${UNKNOWN} Write [@afp; title="Η φωτιά"].`,
  "Α [@afp; τίτλος: «Η φωτιά»].": `7:3  ${UNKNOWN} Write [@afp; title="Η φωτιά"].`,
  "Α [@afp; 2022].": `7:3  ${UNKNOWN} Write [@afp].`,
  "Α [@https://other.example.com/x].":
    "7:3  citation-syntax  A citation has the id of a source, not an address. Write its id from sources.json first, as in [@afp; address=https://…], or link to it: [words](address).",
  "Α [@afp; on=2022-01-05; on=2022-01-04].":
    "7:3  citation-syntax  The citation has on= twice behind one source. Write the source again for the second, as in [@afp; address=https://…; @afp; address=https://…].",
});

testTexts("works that are wrong", {
  "Α [@afp; address=http://other.example.com/x].":
    "7:18  link-scheme  The address of a citation begins with https://. Write address=https://other.example.com/x",
  "Α [@afp; address=javascript:alert(1)].":
    "7:18  link-scheme  The address of a citation begins with https://. Write the whole address, as in address=https://…",
  "Α [@afp; address=/about/].":
    "7:18  link-scheme  The address of a citation begins with https://. Write the whole address, as in address=https://…",
  "Α [@afp; address=https://localhost/].":
    "7:18  private-address  localhost is known to one machine or network only. Write the address that readers reach, or put it between backquotes as code.",
  "Α [@afp; address=https://other.example.com/a?id=1&utm_source=b#c].":
    "7:18  tracking-address  The address follows readers: it also says where the link came from. Write address=https://other.example.com/a?id=1#c",
  "Α [@afp; on=2022-13-05].":
    '7:13  wrong-date  "2022-13-05" is not a day or time that exists. Month and day may be exchanged: 2022-05-13.',
  "Α [@afp; on=5/1/2022].": '7:13  wrong-date  "5/1/2022" is not a date. Write 2022-01-05.',
  "Α [@afp; on=2022-01-06].":
    '7:13  wrong-date  The citation says 2022-01-06, after the last change of the text, 2022-01-05. Correct on= or, if the text has changed since, "updated".',
  "Α [@afp; lang=en].":
    '7:15  citation-syntax  lang= says which language the title is in, and there is no title here. Write title="…" before it, or remove it.',
  'Α [@afp; title=" "].':
    "7:17  citation-syntax  The title is empty. Write it between the quotation marks, or remove title=.",
  'Α [@afp; title="α"; lang=English].':
    "7:26  unknown-language  lang= of a citation is no tag of a language. Write lang=en",
});

const INDEX = "src/stories/unrest/index.md";
const FORMS = "Write source: afp, source: reuters; via=blogger or source: desk; of=peskov.";

testReports({
  "the sources of a whole text can say what is cited": [
    changeFile(
      INDEX,
      "byline: [desk]",
      "byline: [desk]\nsource: afp, σ. 4; address=https://other.example.com/a; on=2022-01-04",
    ),
  ],
  "what is wrong in it is told once, where it is": [
    changeFile(
      INDEX,
      "byline: [desk]",
      "byline: [desk]\nsource: afp; address=http://other.example.com/a",
    ),
    `${INDEX}:7:22  link-scheme  The address of a citation begins with https://. Write address=https://other.example.com/a`,
  ],
  "what is almost right in it too": [
    changeFile(INDEX, "byline: [desk]", "byline: [desk]\nsource: afp σ. 4"),
    `${INDEX}:7:9  citation-syntax  "source" is not a citation without its brackets. Write source: afp, σ. 4`,
  ],
  "and what cannot be read": [
    changeFile(INDEX, "byline: [desk]", "byline: [desk]\nsource: afp; address="),
    `${INDEX}:7:9  citation-syntax  "source" is not a citation without its brackets. ${FORMS}`,
  ],
});
