import type { Message } from "../message.ts";

/** A story that `front.json` names and readers cannot open yet; `until` is when they can, undefined for a draft. */
export function storyNotOut(slug: string, until: string | undefined): Message {
  return {
    rule: "front-not-out",
    message:
      until === undefined
        ? {
            el: `Το ρεπορτάζ «${slug}» είναι προσχέδιο και δεν μπορεί να είναι στο πρωτοσέλιδο.`,
            en: `The story "${slug}" is a draft and cannot be on the front page.`,
          }
        : {
            el: `Το ρεπορτάζ «${slug}» δεν δημοσιεύεται πριν από ${until} και δεν μπορεί να είναι στο πρωτοσέλιδο.`,
            en: `The story "${slug}" is not out before ${until} and cannot be on the front page.`,
          },
    fix: {
      el: "Βγάλτε το ώσπου να δημοσιευτεί.",
      en: "Take it out until it is published.",
    },
  };
}

/** A story that has two places on the front page. */
export function storyTwice(slug: string): Message {
  return {
    rule: "front-twice",
    message: {
      el: `Το ρεπορτάζ «${slug}» έχει ήδη θέση στο πρωτοσέλιδο.`,
      en: `The story "${slug}" has a place on the front page already.`,
    },
    fix: { el: "Κρατήστε τη μία.", en: "Keep one of the two." },
  };
}

/** A topic that has two columns on the front page, by its name. */
export function topicTwice(name: string): Message {
  return {
    rule: "front-twice",
    message: {
      el: `Το θέμα «${name}» έχει ήδη στήλη στο πρωτοσέλιδο.`,
      en: `The topic "${name}" has a column on the front page already.`,
    },
    fix: { el: "Κρατήστε τη μία.", en: "Keep one of the two." },
  };
}
