import { SLUG } from "../markdown/slug.ts";
import type { ContentContext } from "./content-context.ts";
import { type SourceText, problemOfFile } from "./source-text.ts";

/** The files of one story's folder. */
export interface StoryFiles {
  readonly slug: string;
  /** The folder's path, with a slash at its end. */
  readonly folder: string;
  readonly index: SourceText | undefined;
  /** Sorted by number, then slug. */
  readonly sections: readonly SectionFile[];
  readonly timeline: SourceText | undefined;
}

/** One numbered file of a story. */
export interface SectionFile {
  readonly number: number;
  readonly slug: string;
  readonly text: SourceText;
}

/** Where stories live. */
export const STORIES_FOLDER = "src/stories/";

const SECTION_FILE = /^(\d+)-(.+)\.md$/;
const FILE_FIX =
  'A story\'s folder holds index.md, sections such as "1-protests.md", and timeline.json.';

/** Sorts the files below `src/stories` into stories; names that fit nowhere are problems. */
export function groupStoryFiles(
  texts: readonly SourceText[],
  context: Pick<ContentContext, "report">,
): readonly StoryFiles[] {
  const folders = new Map<string, SourceText[]>();
  for (const text of texts.filter(({ path }) => path.startsWith(STORIES_FOLDER))) {
    const [slug = "", ...rest] = text.path.slice(STORIES_FOLDER.length).split("/");
    if (rest.length !== 1) reportFileName(text, context);
    else folders.set(slug, [...(folders.get(slug) ?? []), text]);
  }
  return [...folders].map(([slug, files]) => groupFolder(slug, files, context));
}

function groupFolder(
  slug: string,
  texts: readonly SourceText[],
  context: Pick<ContentContext, "report">,
): StoryFiles {
  const folder = `${STORIES_FOLDER}${slug}/`;
  const named = (name: string): SourceText | undefined =>
    texts.find(({ path }) => path === `${folder}${name}`);
  const index = named("index.md");
  const timeline = named("timeline.json");
  const others = texts.filter((text) => text !== index && text !== timeline);
  const sections = others.flatMap((text) => findSection(text, folder, context));
  if (!SLUG.test(slug)) {
    const message = `The folder's name "${slug}" cannot stand in an address.`;
    const fix = "Use small Latin letters, digits and single hyphens.";
    context.report(problemOfFile(`${folder}index.md`, { rule: "file-name", message, fix }));
  }
  if (index === undefined) {
    const message = `The story "${slug}" has no index.md.`;
    const fix = "Add it with the story's front matter.";
    context.report(problemOfFile(`${folder}index.md`, { rule: "missing-file", message, fix }));
  }
  if (sections.length === 0) {
    const message = `The story "${slug}" has no sections.`;
    const fix = 'Add a first one, such as "1-protests.md".';
    context.report(problemOfFile(`${folder}index.md`, { rule: "no-sections", message, fix }));
  }
  reportDuplicates(sections, context);
  const sorted = [...sections].sort((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  return { slug, folder, index, sections: sorted, timeline };
}

function findSection(
  text: SourceText,
  folder: string,
  context: Pick<ContentContext, "report">,
): readonly SectionFile[] {
  const [, digits = "", slug = ""] = SECTION_FILE.exec(text.path.slice(folder.length)) ?? [];
  if (SLUG.test(slug)) return [{ number: Number(digits), slug, text }];
  reportFileName(text, context);
  return [];
}

function reportFileName({ path }: SourceText, { report }: Pick<ContentContext, "report">): void {
  const name = path.slice(STORIES_FOLDER.length);
  const message = `"${name}" is not a file that a story can have.`;
  report(problemOfFile(path, { rule: "file-name", message, fix: FILE_FIX }));
}

function reportDuplicates(
  sections: readonly SectionFile[],
  { report }: Pick<ContentContext, "report">,
): void {
  for (const [index, { number, slug, text }] of sections.entries()) {
    const earlier = sections.slice(0, index);
    const fix = "Rename one of the two files.";
    const twin = earlier.find((other) => other.number === number);
    if (twin) {
      const message = `Section number ${number} is taken by ${twin.text.path}.`;
      report(problemOfFile(text.path, { rule: "duplicate-section-number", message, fix }));
    }
    const namesake = earlier.find((other) => other.slug === slug);
    if (namesake) {
      const message = `The slug "${slug}" is taken by ${namesake.text.path}.`;
      report(problemOfFile(text.path, { rule: "duplicate-slug", message, fix }));
    }
  }
}
