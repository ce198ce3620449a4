import type { z } from "zod";
import { creditFields } from "../../messages/content/fields.ts";
import { AUTHOR_ROLES } from "../../model/author-role.ts";
import { SLUG } from "../../markdown/slug.ts";
import { findMeantWord } from "./other-words.ts";

type Issue = z.core.$ZodIssue;

/** The issues of the form that a value most likely has, in the place of one that says that it has none of several. */
export function listFormIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const { path, errors } = issue;
  const form = errors.find((each) => !each.some(isOtherType)) ?? errors[0] ?? [];
  // Issues of a union have no inputs.
  return form.map((each) => ({ ...each, path: [...path, ...each.path] }));
}

/** Whether an issue says that a value is of another type as a whole. */
function isOtherType({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

/** The issue of an entry of a byline that has an author's id in the place of a field's name, such as `nikos: photographs`. */
export function findBylineIssue(path: readonly PropertyKey[], value: unknown): Issue | undefined {
  if (path[0] !== "byline" || typeof value !== "object" || value === null) return undefined;
  const [[id, written] = ["", undefined], ...others] = Object.entries(value);
  if (others.length > 0 || !SLUG.test(id) || id === "id" || id === "role") return undefined;
  const role = typeof written === "string" ? findMeantWord(written, AUTHOR_ROLES) : undefined;
  if (role === undefined) return undefined;
  const params = { finding: creditFields(id, role) };
  return { code: "custom", path: [...path], message: "", params };
}
