import assert from "node:assert/strict";
import { test } from "node:test";
import { LIVE_FILE, createLive, writeUpdate } from "../../../test/support/live-story.ts";
import { type Files, parseFiles, testReports } from "../../../test/support/newsroom.ts";
import { formatProblem } from "../../source/problem.ts";

const FIRST = "at=2022-01-05T21:10+02:00";
const SECOND = "at=2022-01-05T21:20+02:00";

/** A live story of a text, and the lines about it, each from its number on. */
const inText = (text: string, ...lines: readonly string[]): readonly [Files, ...string[]] => [
  createLive(text),
  ...lines.map((line) => `${LIVE_FILE}:${line}`),
];
const inLine = (attributes: string, line: string): readonly [Files, ...string[]] =>
  inText(writeUpdate(attributes), line);

testReports({
  "updates of every form, with an introduction and notes between them": inText(
    `Εισαγωγή [@afp].\n\n${writeUpdate(`#exit-poll ${FIRST} key`, "## Τίτλος\n\nΚείμενο [@afp].")}<!-- σημείωση -->\n\n${writeUpdate(`  ${SECOND}  `)}<!-- να\n${writeUpdate("")}-->\n`,
  ),
  "updates without an introduction, the newest first": inText(
    writeUpdate(SECOND) + writeUpdate(FIRST),
  ),
  "an update without its time": inLine(
    "#a",
    "14:1  update-syntax  The update does not say its time. Write it as in :::update{at=2026-11-22T21:10+02:00}",
  ),
  "a time without a value": inLine(
    "at",
    "14:11  update-syntax  The update does not say its time. Write it as in :::update{at=2026-11-22T21:10+02:00}",
  ),
  "a time without its day": inLine(
    "at=21:10",
    '14:14  update-time  "21:10" does not say the day, the time and its offset from UTC. Write all three, as in at=2026-11-22T21:10+02:00.',
  ),
  "a day without a time": inLine(
    "at=2022-01-05",
    '14:14  update-time  "2022-01-05" does not say the day, the time and its offset from UTC. Write all three, as in at=2026-11-22T21:10+02:00.',
  ),
  "a time without its offset": inLine(
    "at=2022-01-05T21:10",
    '14:14  wrong-date  "2022-01-05T21:10" has a time but no offset from UTC. If it is the site\'s own time, write 2022-01-05T21:10+02:00.',
  ),
  "a time with the offset of another zone": inLine(
    "at=2022-01-05T21:10+03:00",
    '14:14  wrong-date  "2022-01-05T21:10+03:00" has an offset that Europe/Athens does not have then: it has +02:00. Write 2022-01-05T21:10+02:00; or, if the offset is right, 2022-01-05T20:10+02:00, which is the same moment.',
  ),
  "a time that does not exist": inLine(
    "at=2022-01-05T25:10+02:00",
    '14:14  wrong-date  "2022-01-05T25:10+02:00" is not a date. Write a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00.',
  ),
  "an update before its story": inLine(
    "at=2022-01-05T18:59+02:00",
    "14:14  update-time  The update, 2022-01-05T18:59+02:00, comes before the publication of its story, 2022-01-05T19:00+02:00. Correct one of the two.",
  ),
  "an update below a later one": inText(
    writeUpdate("at=2022-01-05T20:00+02:00") +
      writeUpdate(SECOND) +
      writeUpdate(FIRST) +
      writeUpdate("at=2022-01-05T21:30+02:00"),
    "22:14  update-time  The update, 2022-01-05T21:10+02:00, is below 2022-01-05T21:20+02:00, which is later. Correct its time or its place: in this file the oldest is at the top.",
  ),
  "an update below an earlier one where the newest is at the top": inText(
    writeUpdate("at=2022-01-05T21:30+02:00") +
      writeUpdate(FIRST) +
      writeUpdate(SECOND) +
      writeUpdate("at=2022-01-05T20:00+02:00"),
    "22:14  update-time  The update, 2022-01-05T21:20+02:00, is below 2022-01-05T21:10+02:00, which is earlier. Correct its time or its place: in this file the newest is at the top.",
  ),
  "two updates of the same time": inText(
    writeUpdate(FIRST) + writeUpdate(FIRST),
    `18:1  update-id  The update at ${LIVE_FILE}:14 has the same time, of which their addresses are made. Correct one of the times, or give this update an id, such as #exit-poll.`,
  ),
  "two updates of the same time, one of which has an id": inText(
    writeUpdate(FIRST) + writeUpdate(`#a ${FIRST}`),
  ),
  "two updates of the same id": inText(
    writeUpdate(`#a ${FIRST}`) + writeUpdate(`#a ${SECOND}`),
    `18:11  update-id  The update at ${LIVE_FILE}:14 has "#a" already. Give one of the two another.`,
  ),
  "an id in Greek": inLine(
    `#Δημοσκόπηση ${FIRST}`,
    '14:11  update-id  "#Δημοσκόπηση" cannot be in an address. Write #dimoskopisi.',
  ),
  "an id without letters": inLine(
    `#!! ${FIRST}`,
    '14:11  update-id  "#!!" cannot be in an address. Write it in small Latin letters and hyphens, such as #exit-poll.',
  ),
  "an id of too many letters": inLine(
    `#${"a".repeat(65)} ${FIRST}`,
    "14:11  too-long  The id has 65 letters; at most 64 are allowed. Give it a shorter name.",
  ),
  "two ids": inLine(
    `#a #b ${FIRST}`,
    '14:14  update-syntax  "#" is in the same update twice. Remove one of them.',
  ),
  "another name for the time": inLine(
    "time=2022-01-05T21:10+02:00",
    '14:11  update-syntax  "time" is not an attribute of an update. Did you mean "at"?',
  ),
  "an attribute that nobody knows": inLine(
    `${FIRST} foo=a`,
    '14:37  update-syntax  "foo" is not an attribute of an update. Known are #id, at, key.',
  ),
  "a key with a value": inLine(
    `${FIRST} key=true`,
    '14:37  update-syntax  "key" alone says that the update is a key one. Write key, without a value.',
  ),
  "a title between the braces": inLine(
    `${FIRST} title="Νέα μέτρα"`,
    '14:37  update-syntax  The title of an update is not written between the braces. Write "## Νέα μέτρα" as the first line of its text.',
  ),
  "a first line that cannot be read": inText(
    ":::update 21:10\nΚείμενο [@afp].\n:::\n",
    "14:1  update-syntax  The line cannot be read as the beginning of an update. Write :::update{at=2026-11-22T21:10+02:00} with its own time and, if you like, #id and key, with spaces between them.",
  ),
  "two colons and a Greek name": inText(
    `::ενημέρωση{${FIRST}}\nΚείμενο [@afp].\n:::\n`,
    "14:1  update-syntax  The line cannot be read as the beginning of an update. Write :::update{at=2026-11-22T21:10+02:00} with its own time and, if you like, #id and key, with spaces between them.",
  ),
  "a key update without a title": inLine(
    `${FIRST} key`,
    '14:1  update-text  The update with key has no title, by which it is listed at the top. Write it as the first line of its text, behind "## ".',
  ),
  "an update with nothing but a note": inText(
    writeUpdate(FIRST, "<!-- τίποτα -->"),
    '14:1  update-text  The update has no text. Write it before the ":::", or remove the update.',
  ),
  "an update with nothing but a title": inText(
    writeUpdate(FIRST, "## Τίτλος"),
    "15:4  empty-heading  There is no text below this heading. Write it, or remove the heading.",
  ),
  "an update that another follows before its end": inText(
    `:::update{${FIRST}}\nΚείμενο [@afp].\n\n${writeUpdate(SECOND)}`,
    '14:1  update-end  The update has no end. Write ":::" on a line of its own, below its text.',
  ),
  "an update that ends with the file": inText(
    `:::update{${FIRST}}\nΚείμενο [@afp].\n`,
    '14:1  update-end  The update has no end. Write ":::" on a line of its own, below its text.',
  ),
  "an update inside another": inText(
    `:::update{${FIRST}}\nΚείμενο [@afp].\n\n${writeUpdate(SECOND)}:::\n`,
    '17:1  update-end  The update is inside another. Close the other first, with ":::" before this line.',
  ),
  "an end too many": inText(
    `${writeUpdate(FIRST)}:::\n`,
    "18:1  update-end  There is no update here to close. Remove the line.",
  ),
  "words between updates, and behind the last": inText(
    `${writeUpdate(FIRST)}  Ένα [@afp].\n\nΔύο [@afp].\n\n${writeUpdate(SECOND)}Τρία [@afp].\n`,
    '18:3  update-place  The text is outside of the updates. Put it into an update, before its ":::", or before all of them, as an introduction.',
    '26:1  update-place  The text is outside of the updates. Put it into an update, before its ":::", or before all of them, as an introduction.',
  ),
  "an update in a quotation": inText(
    `> :::update{${FIRST}}\n`,
    "14:3  update-place  The update is inside a list or a quotation. Begin it on a line of its own, without marks and spaces before it.",
  ),
  "an update in a story that is not live": [
    createLive(writeUpdate(FIRST), ""),
    `${LIVE_FILE}:13:1  update-place  Only the index.md of a story with "kind: live" has updates. In index.md, write kind: live in the front matter; from another file, move the updates there.`,
  ],
  "the order of updates in a story that is not live": [
    createLive("Κείμενο [@afp].\n", "order: oldest\n"),
    `${LIVE_FILE}:6:8  update-place  "order" is that of updates, which only a story with "kind: live" has. Remove the line.`,
  ],
  "updates beside sections": [
    {
      ...createLive(writeUpdate(FIRST)),
      "src/stories/night/1-part.md":
        "---\ntitle: Μέρος\ndescription: Ένα μέρος.\npublished: 2022-01-05\n---\n\nΚείμενο [@afp].\n",
    },
    `${LIVE_FILE}:14:1  update-place  The story has sections, beside which updates have no place. Write what the sections say in index.md, as updates, and remove their files.`,
  ],
  "an update after the last change that the front matter gives": [
    createLive(writeUpdate(FIRST), "kind: live\nupdated: 2022-01-05T20:00+02:00\n"),
    `${LIVE_FILE}:15:14  update-time (warning)  The update, 2022-01-05T21:10+02:00, comes after the last change that the front matter gives, 2022-01-05T20:00+02:00. Remove "updated": the updates say when the last change was.`,
  ],
  "a correction of an unknown update": [
    createLive(
      writeUpdate(`#exit-poll ${FIRST}`),
      "kind: live\ncorrections: [{ date: 2022-01-06, text: Λάθος., update: exit }]\n",
    ),
    `${LIVE_FILE}:7:57  update-id  No update has the id "exit". Known are "exit-poll".`,
  ],
  "a correction of an update by the name of its time": [
    createLive(
      writeUpdate(FIRST),
      "kind: live\ncorrections: [{ date: 2022-01-06, text: Λάθος., update: 2022-01-05-21-10 }]\n",
    ),
  ],
  "links to updates from each other and from the introduction": inText(
    `Δείτε [όσα έγιναν](#second) [@afp].\n\n${writeUpdate(`#first ${FIRST}`)}${writeUpdate(`#second ${SECOND}`, "## Τίτλος\n\n### Λίγα\n\nΔείτε [τα πρώτα](#first) και [τα λίγα](#second_liga) [@afp].")}`,
  ),
  "a link to the title of an update, which has no address beside that of the update": inText(
    writeUpdate(`#first ${FIRST}`, "## Τίτλος\n\nΔείτε [τα](#first_titlos) [@afp]."),
    '17:7  broken-link  There is no heading "#first_titlos" on the page "/stories/night/updates/1/". Known are "first".',
  ),
  "a link from another story to where an update is not for good": [
    {
      ...createLive(writeUpdate(`#first ${FIRST}`)),
      "src/standing/about.md":
        "---\ntitle: Ποιοι είμαστε\ndescription: Ποιοι.\n---\n\nΔείτε [τα πρώτα](/stories/night/#first).\n",
    },
    'src/standing/about.md:6:7  broken-link  There is no heading "#first" on the page "/stories/night/". Write "/stories/night/updates/1/#first".',
  ],
});

test("what is wrong with an update is told in Greek, too", () => {
  const [problem] = parseFiles(createLive(writeUpdate("#a"))).problems;
  assert.ok(problem);
  assert.equal(
    formatProblem(problem, "el"),
    `${LIVE_FILE}:14:1  update-syntax  Η ενημέρωση δεν λέει την ώρα της. Γράψτε την όπως στο :::update{at=2026-11-22T21:10+02:00}`,
  );
});
