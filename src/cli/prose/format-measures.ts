import { nameInvisible } from "../name-invisible.ts";
import type { Alarm, Measures } from "./measure-rules.ts";

/** Characters of a text that are shown on each side of an alarm. */
const CONTEXT = 40;

const amount = new Intl.NumberFormat("en");

/** The alarms by rule as a table, and a sample of each rule: the same ones each time, at equal distances from the first to the last. */
export function formatMeasures({ paragraphs, words, alarms }: Measures, samples: number): string {
  const rules = [...alarms].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const title = `${amount.format(words)} words in ${amount.format(paragraphs)} paragraphs`;
  const rows = rules.map(([rule, { length }]) => {
    return formatRow(
      rule,
      amount.format(length),
      ((length * 10_000) / Math.max(words, 1)).toFixed(2),
    );
  });
  const table = [formatRow("rule", "alarms", "per 10,000 words"), ...rows];
  const shown =
    samples === 0 ? [] : rules.map(([rule, found]) => formatSample(rule, found, samples));
  return `${[title, table.join("\n"), ...shown].join("\n\n")}\n`;
}

function formatRow(rule: string, count: string, share: string): string {
  return `${rule.padEnd(34)}${count.padStart(9)}${share.padStart(19)}`;
}

function formatSample(rule: string, found: readonly Alarm[], samples: number): string {
  const count = Math.min(samples, found.length);
  const lines = Array.from({ length: count }, (_, index) => {
    const alarm = found[Math.floor((index * found.length) / count)];
    return alarm === undefined ? "" : formatAlarm(alarm);
  });
  return [rule, ...lines].join("\n");
}

function formatAlarm({ paragraph: { path, line, text }, finding }: Alarm): string {
  const { offset, length, message, fix } = finding;
  const before = text.slice(Math.max(0, offset - CONTEXT), offset);
  const after = text.slice(offset + length, offset + length + CONTEXT);
  const words = `…${before}⟦${text.slice(offset, offset + length)}⟧${after}…`;
  return `  ${path}:${line}  ${nameInvisible(words.replace(/\s/g, " "))}\n    ${message.en} ${fix.en}`;
}
