import type { Message } from "./message.ts";

const rule = "link-syntax";

/** `[words] (https://…)`. */
export const SPACE_IN_LINK: Message = {
  rule,
  message: "This is no link yet: there is a space between the bracket and the parenthesis.",
  fix: "Write [words](address), with no space between ] and (.",
};

/** `[words](https://…` */
export const UNCLOSED_ADDRESS: Message = {
  rule,
  message: "This is no link yet: the parenthesis is not closed.",
  fix: 'Put ")" behind the address.',
};

/** `<https://…` */
export const OPEN_ADDRESS: Message = {
  rule,
  message: 'This is no link yet: nothing closes the "<".',
  fix: 'Put ">" behind the address, or write [words](address).',
};

/** `[words](https://a b)`. */
export const SPACE_IN_ADDRESS: Message = {
  rule,
  message: "This is no link yet: there is a space in its address.",
  fix: "Remove the space; one that belongs to an address is written %20.",
};

/** `words](https://…)`. */
export const UNOPENED_LINK: Message = {
  rule,
  message: 'This is no link yet: nothing opens the "]".',
  fix: 'Put "[" before the first of its words.',
};

/** `[words(https://…)`. */
export const UNCLOSED_WORDS: Message = {
  rule,
  message: 'This is no link yet: a "]" is missing behind its words.',
  fix: "Write [words](address).",
};

/** `[](https://…)`. */
export const EMPTY_LINK: Message = {
  rule,
  message: "The link has no words, so readers would not see it.",
  fix: "Write them between the brackets: [words](address).",
};

/** `[person:tokayev]`. */
export function describeWordlessLink(address: string): Message {
  return {
    rule,
    message: "This is no link yet: it has no words.",
    fix: `Write [words](${address}).`,
  };
}

/** `[words]https://…`. */
export const BARE_ADDRESS: Message = {
  rule,
  message: "This is no link yet: its address is not in parentheses.",
  fix: "Write [words](address).",
};

/** `(words)[https://…]`. */
export const REVERSED_LINK: Message = {
  rule,
  message: "This is no link yet: brackets and parentheses have changed places.",
  fix: "Write [words](address).",
};

/** `[words][1]` without a line that says what 1 is. */
export function describeUndefinedReference(words: string, label: string): Message {
  return {
    rule,
    message: `No address is given for ${label === "" ? `[${words}]` : `[${label}]`}, so readers would see the brackets.`,
    fix: `Write [${words}](https://…).`,
  };
}

/** `[` or `]` that is alone. */
export function describeLoneBracket(bracket: string): Message {
  const other = bracket === "[" ? "]" : "[";
  return {
    rule: "unclosed-pair",
    severity: "warning",
    message: `There is no "${other}" to this "${bracket}".`,
    fix: `Write it, or remove the "${bracket}".`,
  };
}

/** `[words]{lang=en` or `[words] {lang=en}`. */
export const LANGUAGE_BRACES: Message = {
  rule: "unknown-attribute",
  message: "These braces say nothing of any words, so readers would see them.",
  fix: "Write [popular anger]{lang=en}: the braces are closed, and right behind the bracket.",
};

/** `:post{#id}`, or `::post{#id}` within a line. */
export function describeInlineDirective(form: string): Message {
  return {
    rule: "directive-syntax",
    message: "Readers would see this: a directive has two colons, and a line of its own.",
    fix: `Write ::${form} at the beginning of a line, between empty lines.`,
  };
}

/** `\[@afp\]`. */
export const ESCAPED_CITATION: Message = {
  rule: "citation-syntax",
  severity: "warning",
  message: "The backslash keeps this from being a citation, so readers would see the brackets.",
  fix: "Remove the backslashes: [@afp].",
};

/** `[via=blogger]`. */
export const SOURCELESS_CITATION: Message = {
  rule: "citation-syntax",
  message: "This is no citation yet: it names no source.",
  fix: "Write the source first, as in [@reuters; via=blogger] or [@ria; of=peskov].",
};

/** `[ @afp]`. */
export const SPACED_CITATION: Message = {
  rule: "citation-syntax",
  message: "This is no citation yet: there is something between the bracket and the @.",
  fix: "Write [@afp].",
};
