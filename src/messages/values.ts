import type { Message } from "./message.ts";

/** What an id is, for an author. */
export const ID_SHAPE = "small Latin letters, digits and single hyphens";

const wrongType = (name: string, expected: string, found: string, fix?: string): Message => ({
  rule: "wrong-type",
  message: `${name} should be ${expected}, not ${found}.`,
  fix,
});

/** A field a second time among the same fields. */
export function repeatedField(name: string): Message {
  const message = `"${name}" is here a second time.`;
  return { rule: "duplicate-key", message, fix: "Keep one of the two." };
}

/** A field without a value, or with spaces alone. */
export function emptyField(name: string, isOptional: boolean): Message {
  const fix = isOptional ? "Fill it in, or remove the field." : "Fill it in.";
  return { rule: "empty-field", message: `${name} is empty.`, fix };
}

/** `null` in JSON, where something has to be said. */
export function nullField(name: string, isOptional: boolean): Message {
  if (isOptional) {
    return {
      rule: "empty-field",
      message: `${name} cannot be null.`,
      fix: "Fill it in, or remove the field.",
    };
  }
  const message = `${name} cannot be null: null says that there is none, and here something is always needed.`;
  return { rule: "empty-field", message, fix: "Fill it in." };
}

/** A field that has to be there; `owner` is empty for one of the file's own. */
export function missingField(name: string, owner: string, mayBeNull: boolean): Message {
  const where = owner === "" ? "" : ` in ${owner}`;
  const fix = mayBeNull ? "Add it; write null where nobody knows." : "Add it.";
  return { rule: "missing-field", message: `${name} is missing${where}.`, fix };
}

/** Where a field goes that is about the whole story. */
export const MOVE_TO_INDEX = "It is about the whole story: write it in index.md.";

/** Where an address comes from. */
export const NAME_IS_ADDRESS = "Leave it out: the address is the file's name.";

/** A field that is not among those that are known. */
export function unknownField(key: string, fix: string): Message {
  const message = `"${key}" is not a field that is known here.`;
  return { rule: "unknown-field", message, fix };
}

/** A name, or a value, that should be an id; `suggestion` is the right form where that is certain. */
export function wrongId(name: string, suggestion?: string): Message {
  const fix = suggestion === undefined ? `Use ${ID_SHAPE}.` : `Write ${suggestion}.`;
  return { rule: "wrong-value", message: `${name} is not an id.`, fix };
}

/** Something else where text should be. */
export function notText(
  name: string,
  found: string,
  quoted: string | undefined,
  line?: string,
): Message {
  if (line !== undefined) return wrongType(name, "text", found, `Write ${line}`);
  const fix = quoted === undefined ? "Write words." : `Put it in quotes: ${quoted}`;
  return wrongType(name, "text", found, fix);
}

/** Text with a colon and a space, which became a group of fields. */
export function textWithColon(name: string, line: string): Message {
  const message = `The colon makes a field of the words before it: ${name} should be text.`;
  return { rule: "wrong-type", message, fix: `Put the whole of it in quotes: ${line}` };
}

/** Something else where `true` or `false` should be; `right` is the one that was meant. */
export function notTrueOrFalse(name: string, right: "true" | "false" | undefined): Message {
  const fix = right === undefined ? "Write true or false." : `Write ${right}, without quotes.`;
  return { rule: "wrong-type", message: `${name} has to be true or false.`, fix };
}

/** Something else where a number should be; `right` is its form where that is certain. */
export function notNumber(name: string, found: string, right: string | undefined): Message {
  const fix =
    right === undefined
      ? "Write it in digits, without quotes, such as 43.24."
      : `Write ${right}, without quotes.`;
  return wrongType(name, "a number", found, fix);
}

/** A number outside of what a field allows. */
export function numberOutOfRange(
  name: string,
  bound: "at least" | "at most" | "more than" | "less than",
  limit: number,
): Message {
  const message = `${name} has to be ${bound} ${limit}.`;
  return { rule: "wrong-value", message, fix: "Write such a number." };
}

/** A number with a fraction, where only whole ones make sense. */
export function notWhole(name: string): Message {
  return {
    rule: "wrong-value",
    message: `${name} has to be a whole number.`,
    fix: "Write it without a fraction.",
  };
}

/** Something else where a list should be; `example` is the list as it is written. */
export function notList(name: string, found: string, example: string | undefined): Message {
  return wrongType(
    name,
    "a list",
    found,
    example === undefined ? "Put it in square brackets." : `Write ${example}`,
  );
}

/** Something else where a group of fields should be; `example` is the group as it is written. */
export function notGroup(name: string, found: string, example: string | undefined): Message {
  const fix =
    example === undefined
      ? "Write each field as its name, a colon, a space and its value."
      : `Write ${example}`;
  return wrongType(name, "a group of fields", found, fix);
}

/** Text that should be a group of fields in JSON. */
export function notGroupInJson(name: string, found: string): Message {
  return wrongType(
    name,
    "a group of fields",
    found,
    'Write its fields in braces, such as { "name": "…" }.',
  );
}

/** Something that is no text where one of a few words should be. */
export function notChoice(name: string, found: string, fix: string): Message {
  return wrongType(name, "text", found, fix);
}

/** A value that is not allowed; `fix` says which are. */
export function wrongValue(name: string, value: string, fix: string | undefined): Message {
  return { rule: "wrong-value", message: `${name} cannot be ${value}.`, fix };
}

/** A list with nothing in it. */
export function emptyList(name: string, example: string): Message {
  return {
    rule: "wrong-count",
    message: `${name} has no entry.`,
    fix: `Write at least one${example === "" ? "" : `, such as ${example}`}.`,
  };
}

/** A list with too few or too many entries. */
export function wrongCount(
  name: string,
  bound: "at least" | "at most",
  limit: number,
  count: number,
): Message {
  const message = `${name} should have ${bound} ${limit} ${limit === 1 ? "entry" : "entries"}, and has ${count}.`;
  const fix = bound === "at least" ? `Add ${limit - count}.` : `Take out ${count - limit}.`;
  return { rule: "wrong-count", message, fix };
}

/** `"links": []` of a post that can still be seen, or may be. */
export const POST_WITHOUT_LINKS: Message = {
  rule: "wrong-count",
  message: '"links" has no entry.',
  fix: 'Give the address of the post. Only one whose "state" is "deleted" can have none.',
};
