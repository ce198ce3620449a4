import type { Message } from "./message.ts";

/** Words that were meant as a citation; those in the midst of a sentence may be the name of an account. */
export function describeMissingCitation(citation: string, isCertain: boolean): Message {
  return {
    rule: "citation-syntax",
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: "This is no citation, so readers would see it as it is.",
    fix: isCertain
      ? `Write ${citation}.`
      : `Write ${citation}; if readers should see it, put a backslash before it.`,
  };
}

/** A person or a place in the place of a source. */
export function describeCitedName(id: string, file: "people" | "places"): Message {
  return {
    rule: "unknown-id",
    message: `"${id}" is in ${file}.json: no source, but one whom a source quotes.`,
    fix: `Write [@desk; of=${id}], or the source's id in place of desk.`,
  };
}

/** A citation that cannot be read. */
export const UNREADABLE_CITATION = {
  rule: "citation-syntax",
  message: "The citation is not in a form that is known.",
  fix: "Write [@afp], [@reuters; via=blogger], [@ria; of=peskov] or [@afp; @reuters].",
} as const satisfies Message;

/** A name where an id belongs; the id is that of somebody or something of the name, where one is known. */
export function describeNameForId(
  role: "via" | "of",
  name: string,
  id: string | undefined,
): Message {
  return {
    rule: "citation-syntax",
    message: `"${name}" is a name; behind ${role}= an id belongs.`,
    fix:
      id === undefined
        ? "Write the id that stands before the name in people.json, places.json or sources.json, as in of=peskov."
        : `Write ${role}=${id}.`,
  };
}

/** A citation of which it is clear what its author meant. */
export function describeAlmostCitation(citation: string): Message & { readonly fix: string } {
  return { ...UNREADABLE_CITATION, fix: `Write ${citation}.` };
}

/** A citation without its last bracket. */
export const OPEN_CITATION = {
  rule: "citation-syntax",
  message: "The citation is not closed.",
  fix: 'Put a "]" behind it, as in [@afp].',
} as const satisfies Message;
