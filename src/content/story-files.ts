import { SLUG } from "../markdown/slug.ts";
import { nameTooLong } from "../messages/limits.ts";
import type { ContentContext } from "./content-context.ts";
import { LIMITS } from "./limits.ts";
import { type Finding, type SourceFile, problemOfFile } from "./source-text.ts";

/** The files of one story's folder. */
export interface StoryFiles {
  readonly slug: string;
  readonly index: SourceFile | undefined;
  /** Sorted by number, then slug. */
  readonly sections: readonly SectionFile[];
  readonly timeline: SourceFile | undefined;
}

/** One numbered file of a story. */
export interface SectionFile {
  readonly number: number;
  readonly slug: string;
  readonly file: SourceFile;
}

/** Where stories live. */
export const STORIES_FOLDER = "src/stories/";

type Report = Pick<ContentContext, "report">;

const SECTION_FILE = /^(\d{1,6})-(.+)\.md$/;
const FILE_FIX =
  'A story\'s folder holds index.md, sections such as "1-protests.md", and timeline.json.';

/** Sorts the files below `src/stories` into stories; names that fit nowhere are problems. */
export function groupStoryFiles(
  files: readonly SourceFile[],
  context: Report,
): readonly StoryFiles[] {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files.filter(({ path }) => path.startsWith(STORIES_FOLDER))) {
    const [slug = "", name, ...deeper] = file.path.slice(STORIES_FOLDER.length).split("/");
    if (name === undefined || deeper.length > 0) reportFileName(file, context);
    else if (folders.has(slug)) folders.get(slug)?.push(file);
    else folders.set(slug, [file]);
  }
  return [...folders].map(([slug, own]) => groupFolder(slug, own, context));
}

function groupFolder(slug: string, files: readonly SourceFile[], context: Report): StoryFiles {
  const indexPath = `${STORIES_FOLDER}${slug}/index.md`;
  const index = files.find(({ path }) => path === indexPath);
  const timeline = files.find(({ path }) => path === `${STORIES_FOLDER}${slug}/timeline.json`);
  const others = files.filter((file) => file !== index && file !== timeline);
  const sections = others.flatMap((file) => findSection(file, slug, context));
  const report = (finding: Finding): void => {
    context.report(problemOfFile(indexPath, finding));
  };
  if (!SLUG.test(slug)) {
    const message = `The folder's name "${slug}" cannot stand in an address.`;
    report({ rule: "file-name", message, fix: "Use small Latin letters, digits and hyphens." });
  }
  if (slug.length > LIMITS.name) report(nameTooLong("The folder's name", slug.length, LIMITS.name));
  if (index === undefined) {
    const message = `The story "${slug}" has no index.md.`;
    report({ rule: "missing-file", message, fix: "Add it with the story's front matter." });
  }
  if (sections.length === 0) {
    const message = `The story "${slug}" has no sections.`;
    report({ rule: "no-sections", message, fix: 'Add a first one, such as "1-protests.md".' });
  }
  const sorted = sections.toSorted((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  reportDuplicates(sorted, context);
  return { slug, index, sections: sorted, timeline };
}

function findSection(file: SourceFile, story: string, context: Report): readonly SectionFile[] {
  const name = file.path.slice(`${STORIES_FOLDER}${story}/`.length);
  const [, digits = "", slug = ""] = SECTION_FILE.exec(name) ?? [];
  if (SLUG.test(slug)) {
    if (slug.length <= LIMITS.name) return [{ number: Number(digits), slug, file }];
    const finding = nameTooLong("The section's name", slug.length, LIMITS.name);
    context.report(problemOfFile(file.path, finding));
    return [];
  }
  reportFileName(file, context);
  return [];
}

function reportFileName({ path }: SourceFile, { report }: Report): void {
  const name = path.slice(STORIES_FOLDER.length);
  const message = `"${name}" is not a file that a story can have.`;
  report(problemOfFile(path, { rule: "file-name", message, fix: FILE_FIX }));
}

function reportDuplicates(sections: readonly SectionFile[], { report }: Report): void {
  const numbers = new Map<number, SourceFile>();
  const slugs = new Map<string, SourceFile>();
  const fix = "Rename one of the two files.";
  for (const { number, slug, file } of sections) {
    const twin = numbers.get(number);
    if (twin) {
      const message = `The section number ${number} is taken by ${twin.path}.`;
      report(problemOfFile(file.path, { rule: "duplicate-section-number", message, fix }));
    } else numbers.set(number, file);
    const namesake = slugs.get(slug);
    if (namesake) {
      const message = `The slug "${slug}" is taken by ${namesake.path}.`;
      report(problemOfFile(file.path, { rule: "duplicate-slug", message, fix }));
    } else slugs.set(slug, file);
  }
}
