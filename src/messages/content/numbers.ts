import { writeExactly } from "../fixes.ts";
import type { Message } from "../message.ts";
import type { Text } from "../text.ts";
import { type Kind, wrongType } from "./shapes.ts";

/** Something else where a number should be; `right` is its form where that is certain. */
export function notNumber(
  name: Text,
  found: Kind,
  right: string | undefined,
  example: string,
): Message {
  const fix =
    right === undefined
      ? {
          el: `Γράψτε τον με ψηφία, χωρίς εισαγωγικά, όπως ${example}.`,
          en: `Write it in digits, without quotes, such as ${example}.`,
        }
      : { el: `Γράψτε ${right}, χωρίς εισαγωγικά.`, en: `Write ${right}, without quotes.` };
  return wrongType(name, "number", found, fix);
}

/** Two coordinates in the place of one. */
export function twoNumbers(name: Text, found: Kind, latitude: string, longitude: string): Message {
  return wrongType(
    name,
    "number",
    found,
    writeExactly(`"latitude": ${latitude}, "longitude": ${longitude}`),
  );
}

/** How a number or an amount is bounded. */
export const BOUNDS = {
  atLeast: { el: "τουλάχιστον", en: "at least", fix: orMore },
  atMost: { el: "το πολύ", en: "at most", fix: orLess },
  moreThan: { el: "πάνω από", en: "more than", fix: (limit) => orMore(limit + 1) },
  lessThan: { el: "κάτω από", en: "less than", fix: (limit) => orLess(limit - 1) },
} as const satisfies Readonly<Record<string, Text & { readonly fix: (limit: number) => Text }>>;

function orMore(limit: number): Text {
  return { el: `Γράψτε ${limit} ή περισσότερο.`, en: `Write ${limit} or more.` };
}

function orLess(limit: number): Text {
  return { el: `Γράψτε ${limit} ή λιγότερο.`, en: `Write ${limit} or less.` };
}

/** A number outside of what a field allows. */
export function numberOutOfRange(name: Text, bound: keyof typeof BOUNDS, limit: number): Message {
  const { el, en } = BOUNDS[bound];
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} πρέπει να είναι ${el} ${limit}.`,
      en: `${name.en} has to be ${en} ${limit}.`,
    },
    fix: BOUNDS[bound].fix(limit),
  };
}

/** A number with a fraction, where only whole ones make sense. */
export function notWhole(name: Text): Message {
  return {
    rule: "wrong-value",
    message: {
      el: `${name.el} πρέπει να είναι ακέραιος αριθμός.`,
      en: `${name.en} has to be a whole number.`,
    },
    fix: { el: "Γράψτε τον χωρίς δεκαδικά.", en: "Write it without a fraction." },
  };
}
