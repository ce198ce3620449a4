import { type Problem, isError } from "../../source/problem.ts";
import { nameInvisible } from "../name-invisible.ts";
import type { ClaimChange } from "./compare-claims.ts";
import type { ContentChanges } from "./compare-content.ts";
import type { Change } from "./compare-files.ts";

/** Formats the changes since a base as Markdown for reviewers. */
export function formatChanges(changes: ContentChanges, base: string): string {
  const sections = [
    formatStories(changes),
    formatOthers(changes.others),
    formatClaims(changes.claims),
    formatProblems(changes.problems),
    changes.solved === 0 ? [] : [`Problems of the base that are gone: ${changes.solved}.`],
  ].filter((section) => section.length > 0);
  const body = sections.length === 0 ? [["The content is the same."]] : sections;
  const title = `# Content since ${code(base)}`;
  return `${[[title], ...body].map((section) => section.join("\n")).join("\n\n")}\n`;
}

function formatStories({ stories }: ContentChanges): readonly string[] {
  if (stories.length === 0) return [];
  const rows = stories.flatMap((story) => [
    formatRow({ ...story, name: `**${escape(story.name)}**` }),
    ...story.parts.map((part) => formatRow({ ...part, name: escape(part.name) })),
  ]);
  const note = "Bytes are those of the files, before they become pages.";
  return ["## Stories and sections", "", ...HEADER, ...rows, "", note];
}

function formatOthers(others: readonly Change[]): readonly string[] {
  if (others.length === 0) return [];
  const rows = others.map((change) => formatRow({ ...change, name: escape(change.name) }));
  return ["## Data and other pages", "", ...HEADER, ...rows];
}

const HEADER = ["|  | What | File | Bytes | Change |", "| :-- | :-- | :-- | --: | --: |"];

const amount = new Intl.NumberFormat("en");
const difference = new Intl.NumberFormat("en", { signDisplay: "exceptZero" });

function formatRow({ kind, name, path, bytes, growth }: Change): string {
  const cells = [kind, name, code(path), amount.format(bytes), difference.format(growth)];
  return `| ${cells.join(" | ")} |`;
}

function formatClaims(claims: readonly ClaimChange[]): readonly string[] {
  if (claims.length === 0) return [];
  const list = claims.flatMap(({ file, text, lost, gained }, index) => [
    ...(index === 0 ? [] : [""]),
    `- ${code(file)}: ${[...listSources("lost", lost), ...listSources("gained", gained)].join(", ")}`,
    "",
    `  > ${escape(text)}`,
  ]);
  return ["## Claims that lost or gained a source", "", ...list];
}

function listSources(what: string, sources: readonly string[]): readonly string[] {
  return sources.length === 0 ? [] : [`${what} ${sources.map(code).join(" and ")}`];
}

function formatProblems(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const list = problems.map((problem) => {
    const { file, line, column, rule, message, fix } = problem;
    const mark = isError(problem) ? "" : " (warning)";
    const words = [message, fix ?? ""].join(" ").trim();
    return `- ${code(`${file}:${line}:${column}`)} ${rule}${mark}: ${escape(words)}`;
  });
  return ["## New problems", "", ...list];
}

/** Escapes text for Markdown, HTML and terminals, on one line. */
function escape(text: string): string {
  return nameInvisible(text.replace(/\s+/g, " ")).replace(/[\\`*_~[\]<>&#|]/g, "\\$&");
}

function code(text: string): string {
  return `\`${nameInvisible(text.replace(/[`|\s]+/g, " "))}\``;
}
