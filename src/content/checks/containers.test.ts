import assert from "node:assert/strict";
import { test } from "node:test";
import { changeText, parseFiles, testTexts } from "../../../test/support/newsroom.ts";

testTexts("a container", {
  ':::aside{title="Τίτλος"}\nΈξω χιόνιζε [@afp].\n:::': [],
  ':::aside{title="Με **έμφαση**"}\nΈξω χιόνιζε [@afp].\n:::':
    '7:20  markup-in-text  This is plain text, and readers would see the marks of "**έμφαση**". Write έμφαση',
  ":::interview{guest=tokayef}\n? Πού;\n\nΕδώ.\n:::":
    '7:20  unknown-id  "tokayef" is not an id in people.json. Did you mean "tokayev"?',
  ":::interview{guest=afp}\n? Πού;\n\nΕδώ.\n:::":
    '7:20  unknown-id  "afp" is not an id in people.json. It is an id in sources.json: write it as [@afp] in the text, or as source: afp.',
  ":::claim{by=tokayef rating=true}\nΧιόνισε.\n\nΧιόνισε [@afp].\n:::":
    '7:13  unknown-id  "tokayef" is no source, person or place, and not one of the "words" in strings.json. Did you mean "tokayev"?',
  ":::claim{by=tokayev rating=ψευδές}\nΧιόνισε.\n\nΌχι [@afp].\n:::":
    '7:28  container-syntax  "rating" cannot be "ψευδές". Write rating=false.',
  ":::claim{by=tokayev rating=maybe}\nΧιόνισε.\n\nΌχι [@afp].\n:::":
    '7:28  container-syntax  "rating" cannot be "maybe". Known are false, misleading, true, unproven.',
  ":::claim{by=afp rating=unproven}\nΧιόνισε.\n\nΚανείς δεν ξέρει [@reuters].\n:::": [],
});

test("the guest of an interview and who makes a claim are people of the story", () => {
  const { newsroom, problems } = parseFiles(
    changeText(":::interview{guest=tokayev}\n? Πού;\n\nΕδώ.\n\nΚι εκεί.\n:::\n"),
  );
  assert.deepEqual(problems, []);
  const section = newsroom?.stories[0]?.sections[1];
  assert.deepEqual(
    section?.people.map(({ id }) => id),
    ["tokayev"],
  );
  assert.deepEqual(
    section.sources.map(({ claims }) => claims.map(({ label }) => label)),
    [["Τοκάγεφ, citationInterview"]],
  );
});

test("containers are in stories only", () => {
  const about = "---\ntitle: Ποιοι\ndescription: Εμείς.\n---\n\n";
  const { problems } = parseFiles({
    "src/standing/about.md": `${about}:::aside{title="Τίτλος"}\nΓράφουμε.\n:::\n`,
  });
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [[6, "container-place"]],
  );
});

test("what is repeated is no text: neither its words nor its length count twice", () => {
  const [once, twice] = ["", "\n:::pull\nΈξω χιόνιζε\n:::\n"].map((pull) => {
    const { newsroom, problems } = parseFiles(changeText(`Έξω χιόνιζε πολύ [@afp].\n${pull}`));
    assert.deepEqual(problems, []);
    return newsroom?.stories[0]?.sections[1];
  });
  assert.equal(twice?.words, once?.words);
  assert.equal(twice?.text, once?.text);
});
