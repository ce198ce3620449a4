import { WARNING } from "../../messages/content/names.ts";
import {
  BYTES_OF_FILES,
  CHANGES,
  COLUMNS,
  HEADINGS,
  SAME_CONTENT,
  changedSources,
  contentSince,
  solvedProblems,
} from "../../messages/commands/report.ts";
import type { Language } from "../../messages/text.ts";
import { type Problem, isError } from "../../source/problem.ts";
import { nameInvisible } from "../name-invisible.ts";
import type { ClaimChange } from "./compare-claims.ts";
import type { ContentChanges } from "./compare-content.ts";
import type { Change } from "./compare-files.ts";

/** Formats the changes since a base as Markdown for reviewers. */
export function formatChanges(changes: ContentChanges, base: string, language: Language): string {
  const sections = [
    formatStories(changes, language),
    formatOthers(changes.others, language),
    formatClaims(changes.claims, language),
    formatProblems(changes.problems, language),
    changes.solved === 0 ? [] : [solvedProblems(changes.solved)[language]],
  ].filter((section) => section.length > 0);
  const body = sections.length === 0 ? [[SAME_CONTENT[language]]] : sections;
  const title = `# ${contentSince(code(base))[language]}`;
  return `${[[title], ...body].map((section) => section.join("\n")).join("\n\n")}\n`;
}

function formatStories({ stories }: ContentChanges, language: Language): readonly string[] {
  if (stories.length === 0) return [];
  const rows = stories.flatMap((story) => [
    formatRow({ ...story, name: `**${escape(story.name)}**` }, language),
    ...story.parts.map((part) => formatRow({ ...part, name: escape(part.name) }, language)),
  ]);
  const heading = `## ${HEADINGS.stories[language]}`;
  return [heading, "", ...writeHeader(language), ...rows, "", BYTES_OF_FILES[language]];
}

function formatOthers(others: readonly Change[], language: Language): readonly string[] {
  if (others.length === 0) return [];
  const rows = others.map((change) =>
    formatRow({ ...change, name: escape(change.name) }, language),
  );
  return [`## ${HEADINGS.others[language]}`, "", ...writeHeader(language), ...rows];
}

function writeHeader(language: Language): readonly string[] {
  const { what, file, bytes, change } = COLUMNS;
  const names = [what, file, bytes, change].map((name) => name[language]);
  return [`|  | ${names.join(" | ")} |`, "| :-- | :-- | :-- | --: | --: |"];
}

function formatRow({ kind, name, path, bytes, growth }: Change, language: Language): string {
  const amount = new Intl.NumberFormat(language).format(bytes);
  const difference = new Intl.NumberFormat(language, { signDisplay: "exceptZero" }).format(growth);
  const cells = [CHANGES[kind][language], name, code(path), amount, difference];
  return `| ${cells.join(" | ")} |`;
}

function formatClaims(claims: readonly ClaimChange[], language: Language): readonly string[] {
  if (claims.length === 0) return [];
  const list = claims.flatMap(({ file, text, lost, gained }, index) => [
    ...(index === 0 ? [] : [""]),
    `- ${code(file)}: ${[...listSources("lost", lost, language), ...listSources("gained", gained, language)].join(", ")}`,
    "",
    `  > ${escape(text)}`,
  ]);
  return [`## ${HEADINGS.claims[language]}`, "", ...list];
}

function listSources(
  what: "lost" | "gained",
  sources: readonly string[],
  language: Language,
): readonly string[] {
  return sources.length === 0 ? [] : [changedSources(what, sources.map(code))[language]];
}

function formatProblems(problems: readonly Problem[], language: Language): readonly string[] {
  if (problems.length === 0) return [];
  const list = problems.map((problem) => {
    const { file, line, column, rule, message, fix } = problem;
    const mark = isError(problem) ? "" : ` (${WARNING[language]})`;
    const words = `${message[language]} ${fix?.[language] ?? ""}`.trim();
    return `- ${code(`${file}:${line}:${column}`)} ${rule}${mark}: ${escape(words)}`;
  });
  return [`## ${HEADINGS.problems[language]}`, "", ...list];
}

/** Escapes text for Markdown, HTML and terminals, on one line. */
function escape(text: string): string {
  return nameInvisible(text.replace(/\s+/g, " ")).replace(/[\\`*_~[\]<>&#|]/g, "\\$&");
}

function code(text: string): string {
  return `\`${nameInvisible(text.replace(/[`|\s]+/g, " "))}\``;
}
