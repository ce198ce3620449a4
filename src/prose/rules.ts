import type { ProseRule } from "./prose-rule.ts";
import { detachedTonos } from "./rules/detached-tonos.ts";
import { doubleHyphen } from "./rules/double-hyphen.ts";
import { invisibleCharacter } from "./rules/invisible-character.ts";
import { latinForGreek } from "./rules/latin-for-greek.ts";
import { latinQuestionMark } from "./rules/latin-question-mark.ts";
import { symbolForLetter } from "./rules/symbol-for-letter.ts";
import { accentInCapitals } from "./rules/accent-in-capitals.ts";
import { doubleSpace } from "./rules/double-space.ts";
import { doubledWord } from "./rules/doubled-word.ts";
import { gluedAddress } from "./rules/glued-address.ts";
import { greekQuestionMark } from "./rules/greek-question-mark.ts";
import { latinDigitsDate } from "./rules/latin-digits-date.ts";
import { longDescription } from "./rules/long-description.ts";
import { longSentence } from "./rules/long-sentence.ts";
import { longWord } from "./rules/long-word.ts";
import { lostCharacter } from "./rules/lost-character.ts";
import { missingAccent } from "./rules/missing-accent.ts";
import { foreignNumber } from "./rules/foreign-number.ts";
import { missingSpace } from "./rules/missing-space.ts";
import { repeatedMark } from "./rules/repeated-mark.ts";
import { smallBeginning } from "./rules/small-beginning.ts";
import { missingStop } from "./rules/missing-stop.ts";
import { mixedScript } from "./rules/mixed-script.ts";
import { nameVariant } from "./rules/name-variant.ts";
import { placeholder } from "./rules/placeholder.ts";
import { secondAccent } from "./rules/second-accent.ts";
import { singleQuote } from "./rules/single-quote.ts";
import { spaceBeforeMark } from "./rules/space-before-mark.ts";
import { straightQuote } from "./rules/straight-quote.ts";
import { unaccentedCapital } from "./rules/unaccented-capital.ts";
import { unmarkedLanguage } from "./rules/unmarked-language.ts";
import { wrongAnoTeleia } from "./rules/wrong-ano-teleia.ts";

/** The rules for prose, in the order in which a text is checked by them. */
export const PROSE_RULES: readonly ProseRule[] = [
  invisibleCharacter,
  symbolForLetter,
  detachedTonos,
  mixedScript,
  latinForGreek,
  lostCharacter,
  gluedAddress,
  nameVariant,
  straightQuote,
  singleQuote,
  placeholder,
  missingStop,
  unmarkedLanguage,
  doubledWord,
  doubleSpace,
  spaceBeforeMark,
  missingSpace,
  repeatedMark,
  foreignNumber,
  smallBeginning,
  greekQuestionMark,
  latinQuestionMark,
  doubleHyphen,
  wrongAnoTeleia,
  latinDigitsDate,
  accentInCapitals,
  missingAccent,
  unaccentedCapital,
  secondAccent,
  longSentence,
  longDescription,
  longWord,
];
