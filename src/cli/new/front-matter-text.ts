import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { findValueProblem } from "../../source/yaml-values.ts";

/** A field of front matter. */
export interface FrontMatterField {
  readonly name: string;
  readonly value: string | readonly string[];
  /** Whether a list has a line for each entry, instead of one line for all. */
  readonly isLong?: boolean;
  /** A comment on the line before. */
  readonly comment?: string | undefined;
}

/** Formats a Markdown file of front matter and a body; any text parses back unchanged. */
export function formatArticle(fields: readonly FrontMatterField[], body: string): string {
  const document = new Document();
  const map = new YAMLMap<Scalar, Scalar | YAMLSeq>();
  for (const field of fields) map.add(createPair(field));
  document.contents = map;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${body === "" ? "" : `\n${body}\n`}`;
}

function createPair({
  name,
  value,
  isLong,
  comment,
}: FrontMatterField): Pair<Scalar, Scalar | YAMLSeq> {
  const key = new Scalar(name);
  if (comment !== undefined) key.commentBefore = ` ${comment}`;
  if (typeof value === "string") return new Pair(key, createScalar(value));
  const list = new YAMLSeq<Scalar>();
  list.flow = isLong !== true;
  for (const entry of value) list.add(createScalar(entry));
  return new Pair(key, list);
}

/** A value, in quotes where the check would take it for a mistake without. */
function createScalar(value: string): Scalar {
  const scalar = new Scalar(value);
  if (findValueProblem(value, "", false)) scalar.type = "QUOTE_DOUBLE";
  return scalar;
}
