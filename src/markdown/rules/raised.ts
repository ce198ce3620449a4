import type { MarkdownIt, StateInline } from "markdown-it";

const MARKED = /([\^~])((?:[\p{L}\p{N}+−-]|(?<=\d)[.,](?=\d)){1,12})\1(?!\1)/uy;
/** Of `x^2+y^2`, what would be raised is half of a sum. */
const HALF_OF_SUM = /^.[\p{L}\p{N}]+[+−-][\p{L}\p{N}]+.$/u;
/** What raised and lowered characters belong to. */
const BEFORE = /[\p{L}\p{N})\]]$/u;
/** The longest character before a mark, in UTF-16 code units. */
const LONGEST = 2;

/** `CO~2~` and `m^2^`: Pandoc's lowered and raised characters, right behind a letter, a digit or a bracket. */
export function raised(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("strikethrough", "raised", parseRaised);
}

function parseRaised(state: StateInline, silent: boolean): boolean {
  const mark = state.src[state.pos];
  if (mark !== "^" && mark !== "~") return false;
  MARKED.lastIndex = state.pos;
  const [whole, , words = ""] = MARKED.exec(state.src) ?? [];
  const before = state.src.slice(Math.max(0, state.pos - LONGEST), state.pos);
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  if (!BEFORE.test(before)) return false;
  const isBeforeDigit = /\d/.test(state.src.charAt(state.pos + whole.length));
  if (isBeforeDigit && HALF_OF_SUM.test(whole)) return false;
  if (!silent) pushRaised(state, mark === "^" ? "sup" : "sub", words);
  else state.pos += whole.length;
  return true;
}

function pushRaised(state: StateInline, name: "sub" | "sup", words: string): void {
  state.push(`${name}_open`, name, 1);
  state.pos += 1;
  state.push("text", "", 0).content = words;
  state.pos += words.length;
  state.push(`${name}_close`, name, -1);
  state.pos += 1;
}
