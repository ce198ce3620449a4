import { type ProseFinding, checkText } from "../../prose/check-text.ts";
import type { HouseStyle } from "../../prose/house-style.ts";
import { kindBehind } from "../../prose/kind-behind.ts";
import type { TextKind } from "../../prose/prose-rule.ts";
import { tokenise } from "../../prose/tokenise.ts";
import type { TextParagraph } from "./read-texts.ts";

/** One alarm of a rule, and the paragraph in which it is. */
export interface Alarm {
  readonly paragraph: TextParagraph;
  readonly finding: ProseFinding;
}

/** What the rules for prose say of many texts. */
export interface Measures {
  readonly paragraphs: number;
  readonly words: number;
  /** By rule and severity, such as `doubled-word (warning)`, in the order of the texts. */
  readonly alarms: ReadonlyMap<string, readonly Alarm[]>;
}

/** Checks each paragraph by every rule for prose. */
export function measureRules(texts: readonly TextParagraph[], style: HouseStyle): Measures {
  const alarms = new Map<string, Alarm[]>();
  let words = 0;
  for (const [index, paragraph] of texts.entries()) {
    const kind = kindOf(paragraph, texts[index - 1]);
    words += tokenise(paragraph.text, "paragraph").words.length;
    for (const finding of checkText(paragraph.text, kind, style)) {
      const name = `${finding.rule} (${finding.severity})`;
      const others = alarms.get(name);
      if (others === undefined) alarms.set(name, [{ paragraph, finding }]);
      else others.push({ paragraph, finding });
    }
  }
  return { paragraphs: texts.length, words, alarms };
}

function kindOf(paragraph: TextParagraph, before: TextParagraph | undefined): TextKind {
  const isFirst = before?.path !== paragraph.path;
  return kindBehind("paragraph", isFirst ? undefined : { kind: "paragraph", text: before.text });
}
