import type { MessageWithFix } from "../message.ts";
import type { Text } from "../text.ts";

/** What authors write in the place of exhibits that other systems have. */
const OTHERS: readonly (readonly [names: string, fix: Text])[] = [
  [
    "image images img picture photo figure gallery slideshow",
    {
      el: "Εικόνες δεν μπαίνουν στο κείμενο: βάλτε σύνδεσμο, [τι δείχνει](https://…).",
      en: "There are no pictures in the text: link to it, [what it shows](https://…).",
    },
  ],
  [
    "youtube audio podcast instagram facebook tiktok telegram iframe",
    {
      el: "Προσθέστε την ανάρτηση στο posts.json και γράψτε ::post{#id}, ή βάλτε σύνδεσμο, [λέξεις](https://…).",
      en: "Add the post to posts.json and write ::post{#id}, or link to it, [words](https://…).",
    },
  ],
  [
    "quote blockquote pullquote cite",
    {
      el: "Αρχίστε κάθε γραμμή του παραθέματος με «> ».",
      en: 'Begin each line of the quotation with "> ".',
    },
  ],
];

/** The message about an exhibit of another system; undefined where the name is none of one. */
export function findOtherExhibit(name: string): MessageWithFix | undefined {
  const fix = OTHERS.find(([names]) => names.split(" ").includes(name.toLowerCase()))?.[1];
  if (fix === undefined) return undefined;
  return {
    rule: "unknown-directive",
    message: { el: `Το «::${name}» δεν είναι εντολή.`, en: `"::${name}" is not a directive.` },
    fix,
  };
}
