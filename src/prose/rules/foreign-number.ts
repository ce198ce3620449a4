import * as messages from "../../messages/prose/punctuation.ts";
import { GREEK } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

/** Commas between thousands, where that is certain: two of them, noughts behind one, or a point before the fraction. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:,\d{3}){1,6}\.\d+|(?:,\d{3}){2,6}|,000)(?![\d]|[.,]\d)/g;
/** A point before the fraction of an amount. */
const FRACTION =
  /(?<![\d.,])\d{1,3}\.\d{1,2}(?=[ \u00a0]?(?:%|‰|€|(?:τοις εκατό|εκατ|δισ|τρισ|ευρώ|δολάρ|βαθμ|Ρίχτερ|στρέμμα|χιλιόμετρ|κιλ[άό]|τόνο)))/gu;

/** A number as English writes it: Greek has a stop between thousands, and a comma before the fraction. */
export const foreignNumber: ProseRule = { id: "foreign-number", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, marks } = tokenised;
  if ((marks & GREEK) === 0 || !/\d[.,]\d/.test(text)) return NO_PROBLEMS;
  return [...text.matchAll(THOUSANDS), ...text.matchAll(FRACTION)].flatMap(
    ({ 0: number, index: offset }) => {
      const length = number.length;
      if (!isFree(tokenised, offset, offset + length)) return [];
      const right = number.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
      const edits = [{ start: offset, end: offset + length, replacement: right }];
      return [{ offset, length, ...messages.foreignNumber(number, right), edits }];
    },
  );
}
