/** The languages that authors are told things in. */
export const LANGUAGES = ["el", "en"] as const;

/** One of them, as a tag of BCP 47. */
export type Language = (typeof LANGUAGES)[number];

/** What an author is told, in each language. */
export type Text = Readonly<Record<Language, string>>;

/** What is the same in every language: code, an id, the name of a file. */
export function same(code: string): Text {
  return { el: code, en: code };
}

/** One of two texts, by a number: the singular for 1, else the plural. */
export function plural(count: number, one: Text, many: Text): Text {
  return count === 1 ? one : many;
}

/** Two texts with a space between them. */
export function joinTexts(first: Text, second: Text): Text {
  return { el: `${first.el} ${second.el}`, en: `${first.en} ${second.en}` };
}

/** A text as a sentence begins. */
export function capitalise({ el, en }: Text): Text {
  return {
    el: el.charAt(0).toUpperCase() + el.slice(1),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  };
}

/** A number with its thousands marked: 12.288 in Greek, 12,288 in English. */
export function formatCount(count: number): Text {
  const write = (mark: string): string => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
  return { el: write("."), en: write(",") };
}
