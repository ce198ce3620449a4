import type { TextKind } from "./prose-rule.ts";

/** The end of a sentence; behind a quotation mark the sentence may go on with who says so. */
const ENDED = /[.;!…\u037e]\s*$/u;

/** The kind of a text behind another: a paragraph may continue the sentence of a list, a quotation or a paragraph without a stop. */
export function kindBehind(
  kind: TextKind,
  before: { readonly kind: TextKind; readonly text: string } | undefined,
): TextKind {
  if (kind !== "paragraph" || before === undefined || before.kind === "heading") return kind;
  const isEnded = before.kind === "paragraph" && ENDED.test(before.text.slice(-8));
  return isEnded ? kind : "continuation";
}
