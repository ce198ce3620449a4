import type { ArticleLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import { groupBy } from "../model/group-by.ts";
import type { AuthorRole } from "../model/author-role.ts";
import type { Credit } from "../model/entities.ts";
import type { Site } from "../model/newsroom.ts";
import { describeAuthor } from "./organisations.ts";
import { splitByline } from "./split-byline.ts";

type Property = "contributor" | "editor" | "translator";

/** The properties of schema.org for who is no author; what has none of its own is a contribution. */
const PROPERTIES: Readonly<Partial<Record<AuthorRole, Property>>> = {
  translation: "translator",
  editing: "editor",
};

/** Everyone in a byline, by the properties that schema.org has for what they did. */
export function describeByline(
  byline: readonly Credit[],
  site: Site,
): Pick<ArticleLeaf, "author" | Property> {
  const { authors, others } = splitByline(byline);
  return {
    author: describeAll(authors, site),
    ...Object.fromEntries(
      [...groupBy(others, ({ role }) => PROPERTIES[role] ?? "contributor")].map(
        ([property, credits]) => [property, describeAll(credits, site)],
      ),
    ),
  };
}

/** Each author once, whatever else they did. */
function describeAll(
  credits: readonly Credit[],
  site: Site,
): readonly (OrganizationLeaf | PersonLeaf)[] {
  const byId = new Map(credits.map((credit) => [credit.id, credit]));
  return [...byId.values()].map((credit) => describeAuthor(credit, site));
}
