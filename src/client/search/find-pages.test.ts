import assert from "node:assert/strict";
import { test } from "node:test";
import { indexPart } from "../../search/index-part.ts";
import { joinParts } from "../../search/join-parts.ts";
import type { SearchName } from "../../site/search-names.ts";
import type { SearchRecord } from "../../site/search-records.ts";
import { type Found, findPages } from "./find-pages.ts";
import { type IndexReader, openIndex } from "./index-reader.ts";

/** An index of stories whose texts are given and whose addresses are their numbers, and of names. */
function createIndex(texts: readonly string[], names: readonly SearchName[] = []): IndexReader {
  const records = texts.map((text, index): SearchRecord => {
    const filters = { story: [], topic: [], date: [] };
    return { path: `/${index + 1}/`, title: "", text, authors: [], day: "2022-01-05", filters };
  });
  const files = new Map(
    joinParts([indexPart(records)], names).map(({ path, bytes }) => [path, bytes]),
  );
  return openIndex((name) =>
    Promise.resolve(JSON.parse(Buffer.from(files.get(name) ?? "").toString()) as unknown),
  );
}

function createName(name: string, about: Partial<SearchName> = {}): SearchName {
  const path = `/${name}/`;
  return {
    path,
    name,
    names: [name],
    kind: "person",
    role: "",
    description: "",
    count: 0,
    ...about,
  };
}

async function ask(
  text: string,
  index: IndexReader,
): Promise<Found & { readonly paths: readonly string[] }> {
  const found = await findPages({ text, filters: {}, isLiteral: false }, index);
  const pages = await Promise.all(found.pages.map((page) => index.readPage(page)));
  return { ...found, paths: pages.map(({ path }) => path) };
}

test("a word with an accent finds no other word of its letters, where there is the word itself", async () => {
  const index = createIndex(["Ο νόμος ψηφίστηκε.", "Ο νομός Ξάνθης.", "Δύο νομοί.", "Το μενού."]);
  assert.deepEqual((await ask("νόμος", index)).paths, ["1/"]);
  assert.deepEqual((await ask("νομός", index)).paths, ["2/", "3/"]);
  assert.deepEqual((await ask("νομος", index)).paths.toSorted(), ["1/", "2/", "3/"]);
  assert.deepEqual((await ask("νομού", index)).paths, ["3/", "2/", "1/"]);
  assert.deepEqual((await ask("μένου", index)).paths, ["4/"]);
});

test("of words that may be common ones, short ones are left out and pages without longer ones count", async () => {
  const index = createIndex(["Η πόλη έχει ίντερνετ.", "Ίντερνετ."]);
  assert.deepEqual((await ask("poli xoris internet", index)).paths, ["1/", "2/"]);
  assert.deepEqual((await ask("h polh ths internet", index)).paths, ["1/", "2/"]);
  assert.deepEqual((await ask("poli", index)).paths, ["1/"]);
});

test("where no page has all of three words or more, one is left out and the page says so; of two, none", async () => {
  const index = createIndex(["Ρολόγια στην πλατεία.", "Σκάλα και πλατεία."]);
  const { paths, insteadOf } = await ask("ρολόγια της πλατείας λιμάνι", index);
  assert.deepEqual([paths, insteadOf], [["1/"], "ρολόγια της πλατείας"]);
  assert.deepEqual((await ask("ρολόγια λιμάνι", index)).paths, []);
});

test("what is said about someone finds their page; names come first only where all words are in a name", async () => {
  const mayor = createName("Ευφαντία", {
    role: "δήμαρχος της Πολιτείας",
    description: "Κουρδίζει.",
  });
  const index = createIndex(["Η δήμαρχος της Πολιτείας μίλησε."], [mayor]);
  assert.deepEqual((await ask("δήμαρχος Πολιτείας", index)).paths, ["Ευφαντία/", "1/"]);
  assert.deepEqual((await ask("κουρδίζει", index)).paths, ["Ευφαντία/"]);
  assert.deepEqual((await ask("ευφαντία", index)).paths, ["Ευφαντία/"]);
});

test("a name of two or three words is found as one word too", async () => {
  const index = createIndex([], [createName("Νουρ-Σουλτάν")]);
  for (const text of ["Νουρσουλτάν", "Νουρ Σουλτάν", "nursultan", "Nour-Soultan"]) {
    assert.deepEqual((await ask(text, index)).paths, ["Νουρ-Σουλτάν/"], text);
  }
});

test("other names find a place as its own name does, and first", async () => {
  const place = createName("Καζακστάν", {
    names: ["Καζακστάν", "Χώρα των Καζάκων"],
    kind: "place",
  });
  const index = createIndex(["Οι χώρες των Καζάκων."], [place]);
  assert.deepEqual((await ask("χώρα Καζάκων", index)).paths, ["Καζακστάν/", "1/"]);
});

test("Greek letters that are typed by mistake find words in Latin letters only", async () => {
  const index = createIndex(["Το Mastodon έκλεισε.", "Κανείς δεν βγει."]);
  assert.deepEqual((await ask("μαστοδον", index)).paths, ["1/"]);
  assert.deepEqual((await ask("φυσάει", index)).paths, []);
});

test("a capital sigma is the key of s or of w", async () => {
  const index = createIndex([], [createName("SignalWatch")]);
  assert.deepEqual((await ask("ΣΙΓΝΑΛΣΑΤΨΗ", index)).paths, ["SignalWatch/"]);
});

test("a word that was typed with keys for accents is one of the other layout first", async () => {
  const index = createIndex(["Ψήφισαν.", "Σβήσαν."]);
  assert.deepEqual((await ask("c;hfisan", index)).paths, ["1/"]);
});

test("a slip in a word in another case is forgiven", async () => {
  const index = createIndex(["Ο επικεφαλής της αντιπολίτευσης."]);
  assert.deepEqual((await ask("αντιπολίτεση", index)).paths, ["1/"]);
});

test("the day of a page is searched", async () => {
  const index = createIndex(["Κείμενο."]);
  for (const text of ["5 Ιανουαρίου 2022", "Ιανουάριος 2022", "2022"]) {
    assert.deepEqual((await ask(text, index)).paths, ["1/"], text);
  }
  assert.deepEqual((await ask("2021", index)).paths, []);
});
