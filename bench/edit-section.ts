import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A section to edit: its file, and the address of its page. */
export interface EditableSection {
  readonly file: string;
  readonly path: string;
}

const SECTION_FILE = /^([^/]+)\/\d+-(.+)\.md$/;
/** The end of the front matter, and the text up to the end of its first paragraph. */
const FIRST_PARAGRAPH = /^---\n[\s\S]*?\n---\n\n[^\n]+/;

/** The sections of a newsroom in a folder, in order. */
export function listSections(folder: string): readonly EditableSection[] {
  const stories = join(folder, "src/stories");
  return readdirSync(stories, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((name) => {
      const [, story = "", slug = ""] = SECTION_FILE.exec(name) ?? [];
      if (slug === "") return [];
      return [{ file: join(stories, name), path: `/stories/${story}/${slug}/` }];
    });
}

/** The section for an edit with a number, from 0: another each time, from all over the newsroom. */
export function pickSection(sections: readonly EditableSection[], number: number): EditableSection {
  const section = sections[(number * 37 + 5) % sections.length];
  if (section === undefined) throw new RangeError("The newsroom has no sections.");
  return section;
}

/** Adds a sentence to the section's first paragraph and gives the sentence. */
export function editSection({ file }: EditableSection, number: number): string {
  const sentence = `Η ενημέρωση με αριθμό ${number + 1} ήρθε αργότερα`;
  const text = readFileSync(file, "utf8");
  const edited = text.replace(FIRST_PARAGRAPH, (start) => `${start} ${sentence} [@desk].`);
  if (edited === text) throw new Error(`${file} has no paragraph to add to.`);
  writeFileSync(file, edited);
  return sentence;
}
