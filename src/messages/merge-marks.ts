import type { Message } from "./message.ts";

/** Two versions that git left in a file, from one line to another. */
export function describeMergeMarks(firstLine: number, lastLine: number): Message {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  return {
    rule: "merge-conflict",
    message: `Git left marks of a merge here (${lines}), so there are two versions of the same text.`,
    fix: "Keep one version, and remove the lines that begin with <<<<<<<, =======, ||||||| or >>>>>>>.",
  };
}
