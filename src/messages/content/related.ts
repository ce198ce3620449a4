import type { Message } from "../message.ts";

/** A story that names itself as related. */
export const RELATED_TO_ITSELF: Message = {
  rule: "related-story",
  message: {
    el: "Ένα ρεπορτάζ δεν προτείνει τον εαυτό του.",
    en: "A story is not related to itself.",
  },
  fix: {
    el: "Γράψτε στο «related» ένα άλλο, ή βγάλτε το.",
    en: 'Name another in "related", or remove it.',
  },
};

/** A related story that readers can open later than the one that names it; `until` is when, undefined for a draft. */
export function relatedNotOut(slug: string, until: string | undefined): Message {
  return {
    rule: "related-story",
    message:
      until === undefined
        ? {
            el: `Το ρεπορτάζ «${slug}» είναι προσχέδιο, και αυτό εδώ δεν μπορεί να το προτείνει.`,
            en: `The story "${slug}" is a draft, so this one cannot lead to it.`,
          }
        : {
            el: `Το ρεπορτάζ «${slug}» δεν δημοσιεύεται πριν από ${until}, και αυτό εδώ δεν μπορεί να το προτείνει.`,
            en: `The story "${slug}" is not out before ${until}, so this one cannot lead to it.`,
          },
    fix: {
      el: "Βγάλτε το από το «related» ώσπου να δημοσιευτεί.",
      en: 'Take it out of "related" until it is published.',
    },
  };
}
