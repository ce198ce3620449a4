import type { Files } from "./tiny-newsroom.ts";

/** The file of the live story of tests. */
export const LIVE_FILE = "src/stories/night/index.md";

/** The line on which its text begins. */
export const LIVE_LINE = 14;

/** The tiny newsroom's files with a live story of a text; `fields` are lines of front matter. */
export function createLive(text: string, fields = "kind: live\n"): Files {
  return {
    [LIVE_FILE]: `---
title: Νύχτα εκλογών
description: Όλη η νύχτα.
published: 2022-01-05T19:00+02:00
status: developing
${fields}byline: [desk]
topics: [world]
people: []
places: [almaty]
keyPoints: [Ένα., Δύο., Τρία.]
---

${text}`,
  };
}

/** An update of three lines and an empty one. */
export function writeUpdate(attributes: string, text = "Κείμενο [@afp]."): string {
  return `:::update{${attributes}}\n${text}\n:::\n\n`;
}

/** As many updates as are asked for, one a minute from 19:00 on, each of about as many characters as are given. */
export function writeUpdates(count: number, characters = 0): string {
  return Array.from({ length: count }, (_, index) => {
    const local = new Date(Date.UTC(2022, 0, 5, 19) + index * 60_000).toISOString().slice(0, 16);
    const isKey = index % 50 === 0 ? " key" : "";
    return writeUpdate(
      `at=${local}+02:00${isKey}`,
      `## Ενημέρωση ${index + 1}\n\n${writeText(index, characters)}`,
    );
  }).join("");
}

/** Words that a compressor finds no more often than those of a newsroom. */
const WORDS =
  "οι εφορευτικές επιτροπές μετρούν ακόμη τα ψηφοδέλτια στα εκλογικά τμήματα της πόλης και πρώτα αποτελέσματα φτάνουν αργά στο δημαρχείο όπου περιμένουν υποψήφιοι δημοσιογράφοι κάτοικοι μέσα κρύο ενώ έξω από σχολείο ουρά μεγαλώνει λεπτό".split(
    " ",
  );

function writeText(seed: number, characters: number): string {
  let state = seed + 1;
  let at = 0;
  let text = "Κείμενο [@afp].";
  while (text.length < characters) {
    const sentence = Array.from({ length: 9 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      // Never the same word twice in a row.
      at = (at + 1 + (state % (WORDS.length - 1))) % WORDS.length;
      return WORDS[at] ?? "";
    }).join(" ");
    text += ` Τότε ${sentence} [@afp].`;
  }
  return text;
}
