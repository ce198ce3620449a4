const rule = "control-character";

/** A character that does not show and can change how others show; `name` is such as `U+202E`. */
export function controlCharacter(name: string): Refusal {
  return {
    rule,
    message: `The character ${name} stands here; it does not show, and can garble what stands around it.`,
    fix: "Remove it.",
  };
}

/** The mark that a picture or a table leaves when it is pasted as text. */
export function pastedObject(name: string): Refusal {
  return {
    rule,
    message: `Something that is no text, such as a picture or a table, was pasted here (${name}).`,
    fix: "Remove the mark that it left.",
  };
}

/** A character that only one font can show, as text from PDFs and old typefaces has them. */
export function privateCharacter(name: string): Refusal {
  return {
    rule,
    message: `The character ${name} shows in one font only; readers get an empty box.`,
    fix: "Type again what it stood for.",
  };
}

/** A code point that means nothing. */
export function unassignedCharacter(name: string): Refusal {
  return {
    rule,
    message: `${name} is no character of any script; readers get an empty box.`,
    fix: "Look it up in the original and type it again.",
  };
}

/** A message that always says what to do. */
interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}
