import { writeExactly } from "../fixes.ts";
import type { Text } from "../text.ts";
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

/** A topic that has two columns on the front page. */
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

/** What a section in the place of a story belongs to. */
export function storyOfSection(slug: string): Text {
  return {
    el: `Είναι μέρος ενός ρεπορτάζ: γράψτε ${slug}.`,
    en: `It is a section of a story: write ${slug}.`,
  };
}

/** A link of the breaking news that is no address on this site; `right` is the one that was meant, where that is certain. */
export function wrongFrontLink(written: string, right: string | undefined): Message {
  return {
    rule: "broken-link",
    message: {
      el: `Το «link» δεν μπορεί να είναι «${written}»: οδηγεί σε σελίδα αυτού του ιστότοπου.`,
      en: `"link" cannot be "${written}": it leads to a page of this site.`,
    },
    fix:
      right === undefined
        ? {
            el: 'Γράψτε τη διεύθυνση ενός ρεπορτάζ, όπως "/stories/kazakhstan-unrest/".',
            en: 'Write the address of a story, such as "/stories/kazakhstan-unrest/".',
          }
        : writeExactly(`"${right}"`),
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
