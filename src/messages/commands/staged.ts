import type { Text } from "../text.ts";

/** What is printed where a commit was refused. */
export const NOT_COMMITTED: Text = {
  el: "Το commit δεν έγινε: ό,τι μπει μία φορά στο git, μένει για πάντα στο ιστορικό του.",
  en: "Nothing was committed: what is once in git stays in its history for ever.",
};

/** What to do with a file of the content. */
export function cleanAndAdd(path: string): Text {
  return {
    el: `Τρέξτε npm run check -- --fix και μετά git add ${quote(path)}`,
    en: `Run npm run check -- --fix, and then git add ${quote(path)}`,
  };
}

/** What to do with a file that is no content, which nothing cleans. */
export function leaveOut(path: string): Text {
  return {
    el: `Βγάλτε το από το commit με git restore --staged ${quote(path)}`,
    en: `Take it out of the commit with git restore --staged ${quote(path)}`,
  };
}

/** What `npm run new` asks once. */
export const HOOK_QUESTION: Text = {
  el: "Να ελέγχει το git πριν από κάθε commit αν οι εικόνες λένε πού, πότε και από ποιον τραβήχτηκαν;",
  en: "Shall git check before each commit whether its pictures tell where, when and by whom they were taken?",
};

export const HOOK_ANSWERS = {
  yes: {
    el: "Ναι, για να μη μείνει στο ιστορικό κάτι που προδίδει μια πηγή",
    en: "Yes, so that nothing that betrays a source stays in the history",
  },
  no: { el: "Όχι, και να μην ξαναρωτηθώ", en: "No, and do not ask me again" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is printed once git runs the hook. */
export const HOOK_SET: Text = {
  el: "Το git θα ελέγχει κάθε commit. Για να σταματήσει: git config --unset core.hooksPath",
  en: "git will check each commit. To stop it: git config --unset core.hooksPath",
};

function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
