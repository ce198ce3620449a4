import assert from "node:assert/strict";
import { test } from "node:test";
import type { OpenedSite } from "../../src/site/open-site.ts";
import type { BuildClock } from "../../src/model/build-clock.ts";
import { type Problem, formatProblem } from "../../src/source/problem.ts";
import { sectionFields } from "../../src/content/schemas/story.ts";
import type { SourceFile } from "../../src/source/source-text.ts";
import { type FilesWithPictures, listSources } from "./list-sources.ts";
import { openTestSite } from "./open-test-site.ts";
import { type Files, TINY_NEWSROOM } from "./tiny-newsroom.ts";

export type { FilesWithPictures } from "./list-sources.ts";
export type { Files } from "./tiny-newsroom.ts";

/** A tiny newsroom without a problem, in which some files are others, sorted by path. */
export function createFiles(changes: FilesWithPictures = {}): readonly SourceFile[] {
  return listSources({ ...TINY_NEWSROOM, ...changes });
}

/** The text of a file of the tiny newsroom in which one part, which has to be there, is another. */
export function changeFile(path: string, part: string, other: string): Files {
  const text = TINY_NEWSROOM[path];
  if (typeof text !== "string" || text.split(part).length !== 2) {
    throw new Error(`"${part}" is not in ${path} exactly once.`);
  }
  return { [path]: text.replace(part, () => other) };
}

const TEXT_FILE = "src/stories/unrest/2-blackout.md";

/** A section of the tiny newsroom with another text; the text begins on line 7. */
export function changeText(text: string): Files {
  const fields = "title: Διακοπή\ndescription: Χωρίς ίντερνετ.\npublished: 2022-01-05";
  return { [TEXT_FILE]: `---\n${fields}\n---\n\n${text}` };
}

/** What the tiny newsroom becomes when some of its files are others. */
export function parseFiles(changes: FilesWithPictures, clock?: BuildClock): OpenedSite {
  return openTestSite(createFiles(changes), clock);
}

/** Every problem of a newsroom with all that is not out yet. */
export function findProblems(files: readonly SourceFile[]): readonly Problem[] {
  return openTestSite(files).problems;
}

/** The line that an author reads about a problem, in English. */
export function formatInEnglish(problem: Problem): string {
  return formatProblem(problem, "en");
}

/** The lines that an author reads when some files of the tiny newsroom are others. */
export function listProblems(changes: FilesWithPictures, clock?: BuildClock): readonly string[] {
  return parseFiles(changes, clock).problems.map(formatInEnglish);
}

/** How a report ends that tells what is known, for what is not: the lists that more than one test expects. */
const OTHER_FIELDS = Object.keys(sectionFields.shape)
  .filter((name) => !["title", "description", "published"].includes(name))
  .toSorted();
export const KNOWN_FIELDS = `Take it out, or write one of these in its place: ${OTHER_FIELDS.map((name) => `"${name}"`).join(", ")}.`;
export const KNOWN_SOURCES = describeKnown(["afp", "desk", "reuters"]);
export const KNOWN_PAGES = `Known are "/", "/about/", "/archive/", "/archive/2022/", "/archive/2022/01/", "/corrections/", "/feeds/", "/people/", "/people/tokayev/", "/places/", "/places/almaty/", "/places/mangystau/", ….`;

function describeKnown(names: readonly string[]): string {
  return `Known are ${names
    .toSorted()
    .map((name) => `"${name}"`)
    .join(", ")}.`;
}

/** What is done to the tiny newsroom, and the lines that an author reads then. */
export type Report = readonly [changes: FilesWithPictures, ...lines: readonly string[]];

/** Tests that an author reads these lines and no others, in a test for each title. */
export function testReports(reports: Readonly<Record<string, Report>>): void {
  for (const [title, [changes, ...lines]] of Object.entries(reports)) {
    test(title, () => {
      assert.deepEqual(listProblems(changes), lines);
    });
  }
}

/** Tests what an author reads of each text, which begins on line 7 of a section: a line behind the file's name, several, or none. */
export function testTexts(
  kind: string,
  cases: Readonly<Record<string, string | readonly string[]>>,
): void {
  for (const [text, lines] of Object.entries(cases)) {
    test(`${kind}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        listProblems(changeText(text)),
        [lines].flat().map((line) => `${TEXT_FILE}:${line}`),
      );
    });
  }
}

/** A clock of the site for readers, or of a preview, at a moment in ISO 8601. */
export function createClock(moment: string, isPreview = false): BuildClock {
  return { now: Date.parse(moment), isPreview };
}

/** Words for an interface: each is the name of its field. */
