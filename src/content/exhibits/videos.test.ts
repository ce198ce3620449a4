import assert from "node:assert/strict";
import { test } from "node:test";
import { changeText, parseFiles, testTexts } from "../../../test/support/newsroom.ts";

test("a film is a title, an address, its host and its length", () => {
  const line = '::video{address=https://Video.example.com/a title="Η φωτιά" length=1:02:03}\n';
  const section = parseFiles(changeText(line)).newsroom?.stories[0]?.sections[1];
  assert.deepEqual(section?.body, [
    {
      kind: "video",
      video: {
        title: "Η φωτιά",
        address: "https://Video.example.com/a",
        host: "video.example.com",
        length: { text: "1:02:03", seconds: 3723 },
      },
    },
  ]);
  assert.equal(section.text, "Η φωτιά");
});

const LENGTH =
  "is no length: it is written with minutes and seconds, or with hours before them. Write length=2:14";

testTexts("a film", {
  '::video{address=https://example.com/a title="Η φωτιά"}': [],
  '::video{address="https://example.com/a?b=1&c=2" title="Η φωτιά" length=0:09}': [],
  '::video{address=https://example.com/a title="Η φωτιά" length=2λ14}': `7:62  wrong-value  "2λ14" ${LENGTH}`,
  '::video{address=https://example.com/a title="Η φωτιά" length=2:60}': `7:62  wrong-value  "2:60" ${LENGTH}`,
  '::video{address=fire.mp4 title="Η φωτιά"}':
    '7:17  wrong-value  "fire.mp4" is not the address of a film on another site: no films are published here. Open the film where it is, and copy its whole address: address=https://…',
  '::video{file=fire.mp4 caption="Η φωτιά"}':
    '7:9  unknown-attribute  "file" is not an attribute of "::video". Write ::video{address=fire.mp4 title="Η φωτιά"}.',
  "::video{address=https://example.com/a}":
    '7:1  missing-attribute  "::video" does not say its title. Write ::video{address=https://example.com/a title="…"}.',
  '::video{address=https://example.com/a title="Το  δημαρχειο"}': [
    "7:48  double-space (warning)  There are 2 spaces in a row here. Leave one.",
    '7:50  missing-accent (warning)  "δημαρχειο" has no accent. Add it; if the word takes none, add it to "unaccentedWords" in style.json.',
  ],
});
