import { type Text, joinTexts } from "../text.ts";

/** The question for the kind of a story. */
export const STORY_KIND_QUESTION: Text = {
  el: "Τι είδους κείμενο είναι;",
  en: "What kind of text is it?",
};

/** What each kind of a story is called where an author chooses one. */
export const STORY_KIND_NAMES = {
  news: { el: "Είδηση", en: "News" },
  analysis: { el: "Ανάλυση", en: "Analysis" },
  opinion: { el: "Άποψη", en: "Opinion" },
  interview: { el: "Συνέντευξη", en: "Interview" },
  explainer: { el: "Εξηγούμε", en: "Explainer" },
  factCheck: { el: "Έλεγχος γεγονότων", en: "Fact-check" },
  obituary: { el: "Νεκρολογία", en: "Obituary" },
  live: { el: "Ζωντανά", en: "Live" },
} as const satisfies Readonly<Record<string, Text>>;

/** A kind that no story has. */
export function unknownStoryKind(written: string, fix: Text): Text {
  return joinTexts(
    {
      el: `Το «${written}» δεν είναι είδος ρεπορτάζ.`,
      en: `"${written}" is no kind of story.`,
    },
    fix,
  );
}

/** A kind of story in the place of what is made. */
export function storyOfKind(kind: string): Text {
  return {
    el: `Το «${kind}» είναι είδος ρεπορτάζ. Γράψτε: npm run new -- story "Τίτλος" --kind ${kind}`,
    en: `"${kind}" is a kind of story. Write: npm run new -- story "Title" --kind ${kind}`,
  };
}

/** A section is of the kind of its story. */
export const KIND_OF_SECTION: Text = {
  el: "Ένα μέρος έχει το είδος του ρεπορτάζ του. Βγάλτε το --kind.",
  en: "A section has the kind of its story. Remove --kind.",
};

/** What an author writes in the places that a new story of some kind has. */
export const SKELETON_NOTES = {
  question: { el: "Ποιο είναι το ερώτημα, και γιατί τώρα.", en: "What is asked, and why now." },
  facts: { el: "Όσα είναι γνωστά, με τις πηγές τους.", en: "What is known, with its sources." },
  meaning: { el: "Τι σημαίνουν, και τι όχι.", en: "What it means, and what it does not." },
  thesis: { el: "Τι υποστηρίζετε, σε δύο προτάσεις.", en: "What you hold, in two sentences." },
  argument: {
    el: "Γιατί· και τι λέει όποιος διαφωνεί.",
    en: "Why; and what those say who disagree.",
  },
  meeting: { el: "Με ποιον, πού και πότε μιλήσατε.", en: "With whom, where and when you spoke." },
  ask: { el: "Η ερώτησή σας.", en: "Your question." },
  answer: { el: "Η απάντηση.", en: "The answer." },
  claim: { el: "Ο ισχυρισμός, με τα λόγια του.", en: "The claim, in its own words." },
  reasons: { el: "Τι βρήκατε, με τις πηγές.", en: "What you found, with the sources." },
  origin: {
    el: "Ποιος το είπε, πού και πότε, και γιατί έχει σημασία.",
    en: "Who said it, where and when, and why it matters.",
  },
  death: {
    el: "Ποιος ήταν, πότε και πού πέθανε, και από ποιον το ξέρουμε.",
    en: "Who it was, when and where they died, and who says so.",
  },
  life: { el: "Η ζωή και το έργο.", en: "Life and work." },
  occasion: {
    el: "Τι παρακολουθούμε, από πότε και γιατί.",
    en: "What this follows, since when, and why.",
  },
  update: { el: "Τι έγινε, με την πηγή του.", en: "What happened, with its source." },
} as const satisfies Readonly<Record<string, Text>>;
