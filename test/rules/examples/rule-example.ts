import { type FilesWithPictures, changeFile, changeText } from "../../support/newsroom.ts";

const STORY = "src/stories/unrest/index.md";

/** A rule, with what breaks it and what does not, as an author writes them. */
export interface RuleExample {
  readonly rule: string;
  /** Where it is written, in Greek. */
  readonly where: string;
  readonly wrong: Shown;
  readonly right: Shown;
}

/** What an author writes, and the tiny newsroom's files with it. */
export interface Shown {
  readonly text: string;
  readonly files: FilesWithPictures;
}

/** In the text of a section. */
export function inText(rule: string, wrong: string, right: string): RuleExample {
  const show = (text: string): Shown => ({ text, files: changeText(`${text}\n`) });
  return { rule, where: "στο κείμενο", wrong: show(wrong), right: show(right) };
}

/** In the fields of a story; `part` is what is in their place. */
export function inFields(rule: string, part: string, wrong: string, right: string): RuleExample {
  return inFile(rule, "στα πεδία του index.md", STORY, part, wrong, right);
}

/** In a data file. */
export function inData(
  rule: string,
  name: string,
  part: string,
  wrong: string,
  right: string,
): RuleExample {
  return inFile(rule, `στο _data/${name}.json`, `_data/${name}.json`, part, wrong, right);
}

export function inFile(
  rule: string,
  where: string,
  path: string,
  part: string,
  wrong: string,
  right: string,
): RuleExample {
  const show = (text: string): Shown => ({ text, files: changeFile(path, part, text) });
  return { rule, where, wrong: show(wrong), right: show(right) };
}

/** In the names of files, and in what they are as a whole. */
export function inFiles(rule: string, where: string, wrong: Shown, right: Shown): RuleExample {
  return { rule, where, wrong, right };
}
