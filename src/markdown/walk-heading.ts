import type { Token } from "markdown-it";
import { headingAnchor } from "./anchors.ts";
import { describeUnderline } from "../messages/blocks.ts";
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
    return {
      rule: "heading-place",
      message: "A heading stands inside a list or a quotation.",
      fix: "Put it on a line of its own, without indentation.",
    };
  }
  if (level === 1) {
    return {
      rule: "heading-level",
      message: "A heading of level 1 stands in the text; level 1 is the page's own title.",
      fix: 'Begin the line with "##".',
    };
  }
  const before = headingLevels.at(-1) ?? 1;
  if (level <= before + 1) return undefined;
  return {
    rule: "heading-level",
    message: `A heading of level ${level} follows one of level ${before}.`,
    fix: `Begin the line with "${"#".repeat(before + 1)}".`,
  };
}

function findTextProblem(text: string): Problem | undefined {
  if (text.trim() !== "") return undefined;
  return {
    rule: "empty-heading",
    message: "The heading has no words.",
    fix: "Write some behind the marks, or remove the line.",
  };
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
