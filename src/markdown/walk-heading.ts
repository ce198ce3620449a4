import type { Token } from "markdown-it";
import { headingAnchor } from "./anchors.ts";
import { describeUnderline } from "../messages/markdown/headings.ts";
import {
  FIRST_LEVEL,
  NESTED_HEADING,
  WORDLESS_HEADING,
  skippedLevel,
} from "../messages/content/structure.ts";
import type { Problem } from "./located-token.ts";
import { slugify } from "./slug.ts";
import type { Collected, WalkOptions } from "./walk-state.ts";

const FALLBACK_SLUG = "heading";

/** Gives a heading a unique id, and notes its problems. */
export function walkHeading(
  opener: Token,
  inline: Token,
  text: string,
  found: Collected,
  { idPrefix, offsetOf, offsetOfHeading }: WalkOptions,
): void {
  const offset = offsetOfHeading(opener, inline);
  const level = Number(opener.tag.slice(1));
  if (isUnderlined(opener)) {
    found.findings.push({
      offset,
      block: offsetOf(inline, 0),
      ...describeUnderline(opener.markup),
    });
  } else {
    const problems = [findLevelProblem(level, opener.level, found), findTextProblem(text)];
    for (const problem of problems) if (problem) found.findings.push({ offset, ...problem });
  }
  // A heading that is too high will become level 2, so those below it are compared with that.
  if (opener.level === 0) found.headingLevels.push(Math.max(2, level));
  found.headingIds.set(opener, headingAnchor(idPrefix, claimSlug(text, found)));
}

/** Whether a heading comes from an underline, and so is probably an accident. */
export function isUnderlined({ markup }: Token): boolean {
  return !markup.startsWith("#");
}

function findLevelProblem(
  level: number,
  nesting: number,
  { headingLevels }: Collected,
): Problem | undefined {
  if (nesting > 0) {
    return NESTED_HEADING;
  }
  if (level === 1) {
    return FIRST_LEVEL;
  }
  const before = headingLevels.at(-1) ?? 1;
  if (level <= before + 1) return undefined;
  return skippedLevel(level, before);
}

function findTextProblem(text: string): Problem | undefined {
  return text.trim() === "" ? WORDLESS_HEADING : undefined;
}

/** The slug of a heading's words; a second heading of the same words gets `-2`, and so on. */
function claimSlug(text: string, { slugCounts }: Collected): string {
  const base = slugify(text) || FALLBACK_SLUG;
  let count = slugCounts.get(base) ?? 0;
  let slug = base;
  do {
    count += 1;
    if (count > 1) slug = `${base}-${count}`;
  } while (slugCounts.has(slug));
  slugCounts.set(slug, 1).set(base, count);
  return slug;
}
