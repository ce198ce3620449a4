import { changeFile } from "../../support/newsroom.ts";
import type { Mistake } from "./mistake.ts";

const STORY = "src/stories/unrest/index.md";

function inByline(
  written: string,
  ...lines: readonly (readonly [greek: string, english: string])[]
): Mistake {
  return {
    title: written,
    changes: changeFile(STORY, "byline: [desk]", written),
    lines: lines.map(([greek, english]) => [`${STORY}:${greek}`, `${STORY}:${english}`]),
  };
}

/** Who did something else than write. */
export const BYLINE_MISTAKES: readonly Mistake[] = [
  inByline("byline: [{ desk: φωτογραφίες }]", [
    "6:10  unknown-field  Το «desk» δεν είναι όνομα πεδίου: πριν από το id είναι «id», πριν από ό,τι έκανε «role». Γράψτε { id: desk, role: photographs }",
    '6:10  unknown-field  "desk" is not the name of a field: before the id is "id", before what they did "role". Write { id: desk, role: photographs }',
  ]),
  inByline("byline:\n  - desk: photos", [
    "7:5  unknown-field  Το «desk» δεν είναι όνομα πεδίου: πριν από το id είναι «id», πριν από ό,τι έκανε «role». Γράψτε { id: desk, role: photographs }",
    '7:5  unknown-field  "desk" is not the name of a field: before the id is "id", before what they did "role". Write { id: desk, role: photographs }',
  ]),
  inByline("byline: [desk (Φωτογραφίες)]", [
    "6:10  unknown-id  Το «desk (Φωτογραφίες)» δεν είναι id του authors.json. Γράψτε { id: desk, role: photographs }",
    '6:10  unknown-id  "desk (Φωτογραφίες)" is not an id in authors.json. Write { id: desk, role: photographs }',
  ]),
  inByline("byline: desk, { id: desk, role: video }", [
    "6:9  yaml-syntax  Τα id μιας λίστας γράφονται μέσα σε αγκύλες, χωρίς άλλα σημάδια εκτός από τα κόμματα. Γράψτε byline: [desk, { id: desk, role: video }]",
    "6:9  yaml-syntax  The ids of a list are in square brackets, with no other marks than commas. Write byline: [desk, { id: desk, role: video }]",
  ]),
  inByline("byline: [{ id: desk, role: μετάφραση }]", [
    "6:28  wrong-value  Το «role» δεν μπορεί να είναι «μετάφραση». Γράψτε translation.",
    '6:28  wrong-value  "role" cannot be "μετάφραση". Write translation.',
  ]),
  inByline("byline: [{ id: desk, role: [video] }]", [
    "6:28  wrong-type  Το «role» πρέπει να είναι κείμενο, όχι λίστα. Γράψτε video.",
    '6:28  wrong-type  "role" should be text, not a list. Write video.',
  ]),
  inByline("byline: [{ id: desk, role: cooking }]", [
    "6:28  wrong-value  Το «role» δεν μπορεί να είναι «cooking». Υπάρχουν: «audio», «data», «editing», «graphics», «photographs», «reporting», «text», «translation», «video».",
    '6:28  wrong-value  "role" cannot be "cooking". Known are "audio", "data", "editing", "graphics", "photographs", "reporting", "text", "translation", "video".',
  ]),
  inByline("byline: [{ id: dsk, role: video }]", [
    "6:16  unknown-id  Το «dsk» δεν είναι id του authors.json. Μήπως εννοείτε «desk»;",
    '6:16  unknown-id  "dsk" is not an id in authors.json. Did you mean "desk"?',
  ]),
  inByline("byline: [{ id: desk }]", [
    "6:10  missing-field  Λείπει το «role» από το στοιχείο 1 του «byline». Προσθέστε role: …",
    '6:10  missing-field  "role" is missing in entry 1 of "byline". Add role: …',
  ]),
  inByline("byline: [{ id: desk, rol: video }]", [
    "6:22  unknown-field  Το «rol» δεν είναι γνωστό πεδίο εδώ. Μήπως εννοείτε «role»;",
    '6:22  unknown-field  "rol" is not a field that is known here. Did you mean "role"?',
  ]),
  inByline("byline: [desk, { id: desk, role: text }]", [
    "6:16  repeated-entry  Το «byline» έχει ήδη το «desk», ως στοιχείο 1. Βγάλτε το ένα από τα δύο.",
    '6:16  repeated-entry  "byline" has "desk" already, as entry 1. Take one of the two out.',
  ]),
  inByline("byline:\n  - desk\n  - id: desk\n    role: video"),
  inByline("byline: [desk, { id: desk, role: video }, { id: desk, role: audio }]"),
];
