import { SLUG, slugify } from "../markdown/slug.ts";
import { NAMED, nameTooLong } from "../messages/source/limits.ts";
import {
  missingIndex,
  takenNumber,
  takenSlug,
  wrongFolderName,
  wrongSectionName,
} from "../messages/content/story-files.ts";
import type { ReadPicture } from "../model/picture.ts";
import { isPicturePath } from "../pictures/picture-kind.ts";
import type { ContentContext } from "./content-context.ts";
import { describeFileName } from "./checks/describe-file-name.ts";
import { LIMITS } from "../source/limits.ts";
import { type Finding, type SourceFile, problemOfFile } from "../source/source-text.ts";

/** The files of one story's folder. */
export interface StoryFiles {
  readonly slug: string;
  readonly index: SourceFile | undefined;
  /** Sorted by number, then slug. */
  readonly sections: readonly SectionFile[];
  readonly timeline: SourceFile | undefined;
  readonly pictures: readonly StoryPicture[];
  /** Files with the rows of tables and charts. */
  readonly data: readonly SourceFile[];
}

/** A picture in a story's folder, without its bytes. */
export interface StoryPicture {
  readonly path: string;
  /** SHA-256 of its bytes in hexadecimal, where it is known. */
  readonly digest: string | undefined;
  /** Undefined where nobody has looked into it. */
  readonly read: ReadPicture | undefined;
}

/** One numbered file of a story. */
export interface SectionFile {
  readonly number: number;
  readonly slug: string;
  readonly file: SourceFile;
}

/** The folder of stories. */
export const STORIES_FOLDER = "src/stories/";

type Report = Pick<ContentContext, "report">;

/** The name of a file with the rows of tables and charts. */
const DATA_FILE = /\.csv$/i;

const SECTION_FILE = /^(\d{1,6})-(.+)\.md$/;

/** A section's file name with a wrong number, hyphen or extension. */
const NEAR_SECTION =
  /^0*(?<digits>\d{0,6})[\s._–—‐‑-]*(?<name>.*?)\s*(?:\.(?:md|markdown|txt|mdown|mdx))+$/iu;
const NEAR_NAMES = {
  "index.md": /^_?index(?:\.md|\.markdown|\.txt)*$/i,
  "timeline.json": /^time-?line(?:\.json|\.txt)*$/i,
} as const;
const NAMES = Object.keys(NEAR_NAMES) as readonly (keyof typeof NEAR_NAMES)[];

/** Groups the files below `src/stories` by story; wrong names are reported. */
export function groupStoryFiles(
  files: readonly SourceFile[],
  context: Report,
): readonly StoryFiles[] {
  const folders = new Map<string, SourceFile[]>();
  const refused: SourceFile[] = [];
  for (const file of files.filter(({ path }) => path.startsWith(STORIES_FOLDER))) {
    const [slug = "", name, ...deeper] = file.path.slice(STORIES_FOLDER.length).split("/");
    if (name === undefined && file.refusal && SLUG.test(slug)) refused.push(file);
    else if (name === undefined || deeper.length > 0) reportFileName(file, context);
    else if (folders.has(slug)) folders.get(slug)?.push(file);
    else folders.set(slug, [file]);
  }
  const whole = [...folders].map(([slug, own]) => groupFolder(slug, own, context));
  return [...whole, ...refused.map(createRefused)];
}

/** A story whose folder is a link or cannot be read; it is listed, so that links to it are not reported as broken. */
function createRefused(file: SourceFile): StoryFiles {
  const slug = file.path.slice(STORIES_FOLDER.length);
  return { slug, index: file, sections: [], timeline: undefined, pictures: [], data: [] };
}

function groupFolder(slug: string, files: readonly SourceFile[], context: Report): StoryFiles {
  const indexPath = `${STORIES_FOLDER}${slug}/index.md`;
  const index = findFile(files, "index.md", context);
  const timeline = findFile(files, "timeline.json", context);
  const pictures = files.filter(({ path }) => isPicturePath(path));
  for (const { path, refusal, picture } of pictures) {
    const finding = refusal ?? (picture && "refusal" in picture ? picture.refusal : undefined);
    if (finding) context.report(problemOfFile(path, finding));
  }
  const data = files.filter(({ path }) => DATA_FILE.test(path));
  const others = files.filter(
    (file) =>
      file !== index && file !== timeline && !pictures.includes(file) && !data.includes(file),
  );
  const sections = findSections(others, slug, context);
  const report = (finding: Finding): void => {
    context.report(problemOfFile(indexPath, finding));
  };
  if (!SLUG.test(slug)) report(wrongFolderName(slug, slugify(slug)));
  if (slug.length > LIMITS.name) report(nameTooLong(NAMED.folder, slug.length, LIMITS.name));
  if (index === undefined) report(missingIndex(slug));
  const sorted = sections.toSorted((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  reportDuplicates(sorted, context);
  const described = pictures.map(describePicture);
  return { slug, index, sections: sorted, timeline, pictures: described, data };
}

/** Pictures by their files: the same one again for the same file, so that what depends on it is known by it. */
const knownPictures = new WeakMap<SourceFile, StoryPicture>();

function describePicture(file: SourceFile): StoryPicture {
  const { path, digest, picture: read } = file;
  const picture = knownPictures.get(file) ?? { path, digest, read };
  knownPictures.set(file, picture);
  return picture;
}

/** The file with a name; one with a nearly right name is reported and used instead. */
function findFile(
  files: readonly SourceFile[],
  name: keyof typeof NEAR_NAMES,
  context: Report,
): SourceFile | undefined {
  const right = files.find(({ path }) => path.endsWith(`/${name}`));
  const near = files.find(({ path }) => NEAR_NAMES[name].test(path.split("/").at(-1) ?? ""));
  if (right === undefined && near !== undefined) reportFileName(near, context);
  return right ?? near;
}

/** The sections, including files with nearly right names; these are reported, and used to avoid follow-up problems. */
function findSections(
  files: readonly SourceFile[],
  story: string,
  context: Report,
): readonly SectionFile[] {
  const nameOf = ({ path }: SourceFile): string => path.slice(`${STORIES_FOLDER}${story}/`.length);
  const right = files.flatMap((file) => parseSection(file, nameOf(file)));
  const others = files.filter((file) => !right.some((section) => section.file === file));
  let next = right.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  const meant = others.flatMap((file) => {
    const long = findLongName(nameOf(file));
    if (long !== undefined) {
      context.report(problemOfFile(file.path, long));
      return [];
    }
    const section = findMeantSection(file, nameOf(file), next);
    if (section === undefined) {
      reportFileName(file, context);
      return [];
    }
    if (section.number === next) next += 1;
    const { number, slug } = section;
    const message = wrongSectionName(nameOf(file), `${number}-${slug}.md`);
    context.report(problemOfFile(file.path, message));
    return right.some((each) => each.slug === slug || each.number === number) ? [] : [section];
  });
  return [...right, ...meant];
}

function parseSection(file: SourceFile, name: string): readonly SectionFile[] {
  const [, digits = "", slug = ""] = SECTION_FILE.exec(name) ?? [];
  const isSound = SLUG.test(slug) && slug.length <= LIMITS.name;
  return isSound ? [{ number: Number(digits), slug, file }] : [];
}

/** The finding for a section's name that is too long and otherwise right. */
function findLongName(name: string): Finding | undefined {
  const [, , slug = ""] = SECTION_FILE.exec(name) ?? [];
  if (!SLUG.test(slug)) return undefined;
  return nameTooLong(NAMED.section, slug.length, LIMITS.name);
}

/** The section that a wrongly named file with front matter was meant as; without a number it is the last. */
function findMeantSection(file: SourceFile, name: string, next: number): SectionFile | undefined {
  if (findMeantName(name) !== undefined) return undefined;
  const { digits = "", name: words = "" } = NEAR_SECTION.exec(name)?.groups ?? {};
  const slug = slugify(words);
  const isArticle = new TextDecoder()
    .decode(file.bytes.subarray(0, 8))
    .trimStart()
    .startsWith("---");
  if (slug === "" || !isArticle) return undefined;
  return { number: digits === "" ? next : Number(digits), slug, file };
}

function findMeantName(name: string): keyof typeof NEAR_NAMES | undefined {
  return NAMES.find((each) => NEAR_NAMES[each].test(name));
}

function reportFileName({ path, refusal }: SourceFile, { report }: Report): void {
  const written = path.slice(STORIES_FOLDER.length);
  const meant = findMeantName(written.split("/").at(-1) ?? "");
  report(problemOfFile(path, refusal ?? describeFileName(written, meant)));
}

function reportDuplicates(sections: readonly SectionFile[], { report }: Report): void {
  const free = Math.max(0, ...sections.map(({ number }) => number)) + 1;
  const numbers = new Map<number, SourceFile>();
  const slugs = new Map<string, SourceFile>();
  for (const { number, slug, file } of sections) {
    const twin = numbers.get(number);
    if (twin) {
      report(problemOfFile(file.path, takenNumber(number, twin.path, `${free}-${slug}.md`)));
    } else numbers.set(number, file);
    const namesake = slugs.get(slug);
    if (namesake) {
      report(problemOfFile(file.path, takenSlug(slug, namesake.path)));
    } else slugs.set(slug, file);
  }
}
