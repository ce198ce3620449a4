import type { Text } from "../text.ts";

const WORK = {
  pages: { el: "σελίδες", en: "pages" },
  pictures: { el: "εικόνες", en: "pictures" },
  stories: { el: "ρεπορτάζ", en: "stories" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a build or a check works through. */
export type Work = keyof typeof WORK;

/** How far a piece of work is. */
export function progress(work: Work, done: number, total: number): Text {
  const share = Math.floor((done / total) * 100);
  const { el, en } = WORK[work];
  return {
    el: `${el}: ${done} από ${total}, ${share} %`,
    en: `${en}: ${done} of ${total}, ${share} %`,
  };
}
