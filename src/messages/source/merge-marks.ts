import type { Message } from "../message.ts";
import { plural } from "../text.ts";

/** A line "=======" without the other marks of a merge. */
export const LONE_SEPARATOR: Message = {
  rule: "merge-conflict",
  message: {
    el: "Η γραμμή «=======» είναι σημάδι συγχώνευσης του git ή υπογράμμιση τίτλου.",
    en: 'The line "=======" is a mark that git left, or the underline of a heading.',
  },
  fix: {
    el: "Σβήστε τη· για μεσότιτλο γράψτε «## » πριν από τις λέξεις.",
    en: 'Remove it; for a heading write "## " before its words.',
  },
};

/** Two versions that git left in a file, from one line to another. */
export function describeMergeMarks(firstLine: number, lastLine: number): Message {
  const lines = plural(
    lastLine - firstLine + 1,
    { el: `γραμμή ${firstLine}`, en: `line ${firstLine}` },
    {
      el: `γραμμές ${firstLine} έως ${lastLine}`,
      en: `lines ${firstLine} to ${lastLine}`,
    },
  );
  return {
    rule: "merge-conflict",
    message: {
      el: `Το git άφησε εδώ σημάδια μιας συγχώνευσης (${lines.el}): υπάρχουν δύο εκδοχές του ίδιου κειμένου.`,
      en: `Git left marks of a merge here (${lines.en}), so there are two versions of the same text.`,
    },
    fix: {
      el: "Κρατήστε τη μία και σβήστε τις γραμμές που αρχίζουν με <<<<<<<, =======, ||||||| ή >>>>>>>.",
      en: "Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
    },
  };
}
