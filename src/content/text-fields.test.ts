import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import type { z } from "zod";
import { dataFiles } from "./schemas/data.ts";
import { sectionFields, standingPageFields, storyFields, timelineFields } from "./schemas/story.ts";
import { createFiles, findProblems } from "../../test/support/newsroom.ts";

/** The files of the tiny newsroom in which authors write fields, and their shapes. */
const FILES: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(
    Object.entries(dataFiles).map(([name, shape]) => [`_data/${name}.json`, shape]),
  ),
  "src/stories/unrest/index.md": storyFields,
  "src/stories/unrest/1-protests.md": sectionFields,
  "src/stories/unrest/timeline.json": timelineFields,
  "src/standing/about.md": standingPageFields,
};

/** Texts that no rule for prose has to read, by file and name: those in other languages, other spellings, ids, and the newsroom's own lists of words. */
const NO_PROSE =
  /latinName$|otherNames\.\*$|posts\.json \*\.(?:platform|account|quote)$|style\.json |\.md (?:source|hero\.(?:file|source))$|timeline\.json \*\.section$/;

const FIX =
  "no rule for prose reads it. Where readers see it, name it in WORDS of check-data-words.ts, or have its parser call checkPlainField; otherwise add it to NO_PROSE in text-fields.test.ts";

/** Breaks a rule for prose, whatever is around it. */
const MISTAKE = "πληθος";

type Path = readonly string[];

/** The paths of all free texts of a shape, `*` for any entry. */
function listTexts(shape: z.ZodType, path: Path = []): readonly Path[] {
  const { shape: fields, element, valueType, unwrap } = shape as unknown as Parts;
  if (fields !== undefined) {
    return Object.entries(fields).flatMap(([name, field]) => listTexts(field, [...path, name]));
  }
  const inner = element ?? valueType;
  if (inner !== undefined) return listTexts(inner, [...path, "*"]);
  if (typeof unwrap === "function") return listTexts(unwrap.call(shape), path);
  return shape.meta()?.["pattern"] === "\\S" ? [path] : [];
}

interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly unwrap?: () => z.ZodType;
}

/** A value in which the text at a path is another; `*` is the first entry. Fields that are not there are added. */
function replaceAt(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (step === "*" && (value === undefined || Array.isArray(value))) {
    const [first, ...others] = (value ?? []) as readonly unknown[];
    return [replaceAt(first, rest, text), ...others];
  }
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  const name = step === "*" ? (Object.keys(fields)[0] ?? "a") : step;
  return { ...fields, [name]: replaceAt(fields[name], rest, text) };
}

/** Fields that are whole only with others beside them. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ["corrections", "corrections: [{ date: 2022-01-06 }]"],
  ["hero", "hero: { file: fire.jpg, alt: Ένα σπίτι, credit: AFP }"],
]);

/** A file of the tiny newsroom, or one that it does without, with another text at a path; what is JSON is YAML too. */
function writeAt(file: string, path: Path): string {
  const source = createFiles().find((each) => each.path === file);
  const text = source ? new TextDecoder().decode(source.bytes) : "{}";
  if (file.endsWith(".json")) return JSON.stringify(replaceAt(JSON.parse(text), path, MISTAKE));
  const [, front = "", body = ""] = text.split(/^---\n/m);
  const known = front + (GROUPS.get(path[0] ?? "") ?? "");
  const fields = replaceAt(parse(known), path, MISTAKE) as object;
  const lines = Object.entries(fields).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}\n`,
  );
  return `---\n${lines.join("")}---\n${body}`;
}

for (const [file, shape] of Object.entries(FILES)) {
  test(`a rule for prose reads each text of ${file}`, () => {
    const unread = listTexts(shape).filter((path) => {
      if (NO_PROSE.test(`${file} ${path.join(".")}`)) return false;
      const problems = findProblems(createFiles({ [file]: writeAt(file, path) }));
      return !problems.some(
        (problem) => problem.file === file && problem.rule === "missing-accent",
      );
    });
    assert.deepEqual(
      unread.map((path) => `${path.join(".")}: ${FIX}`),
      [],
    );
  });
}
